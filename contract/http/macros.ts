import { z } from 'zod'
import type { Route } from './route.ts'
import { bilingual, byId, findingCode, severity, shortText, text } from './shapes.ts'

const macroText = text.max(5_000)
const macro = z.strictObject({ name: shortText, text: macroText })

/** A place in a macro that is filled when it is used. `known`: by Opiekun where the conversation tells; otherwise always by hand. */
const field = z.strictObject({ name: z.string(), known: z.boolean() })

const shownMacro = z.strictObject({ name: z.string(), text: z.string(), fields: z.array(field) })

export const MACRO_ROUTES = {
  listMacros: {
    method: 'GET',
    path: '/api/v1/macros',
    summary: 'The ready texts, and the fields that they may hold',
    access: 'reader',
    scope: 'knowledge:read',
    response: z.strictObject({
      items: z.array(shownMacro),
      /** Fields that Opiekun fills by itself, as people write them. */
      fields: z.array(bilingual),
    }),
  },
  saveMacro: {
    method: 'PUT',
    path: '/api/v1/macros',
    summary: 'Make a ready text, or change the one that is named as it was; makes a new playbook version',
    access: 'manager',
    scope: 'knowledge:write',
    body: macro.extend({
      /** As the writer saw it; null = a new one. */
      was: z.strictObject({ name: z.string().max(200), text: z.string().max(20_000) }).nullable(),
    }),
    response: shownMacro,
  },
  deleteMacro: {
    method: 'DELETE',
    path: '/api/v1/macros',
    summary: 'Delete a ready text; makes a new playbook version',
    access: 'manager',
    scope: 'knowledge:write',
    query: z.strictObject({ name: shortText }),
  },
  checkMacro: {
    method: 'POST',
    path: '/api/v1/macros/check',
    summary: 'How a ready text would read to an invented customer, and what the guard says of it; nothing is stored',
    access: 'consultant',
    scope: 'knowledge:read',
    body: z.strictObject({ text: z.string().max(5_000) }),
    response: z.strictObject({
      sample: z.string(),
      fields: z.array(field),
      remarks: z.array(
        z.strictObject({
          code: findingCode,
          severity,
          quote: z.string(),
          explanation: bilingual,
          suggestion: z.string().nullable(),
        }),
      ),
    }),
  },
  listFilledMacros: {
    method: 'GET',
    path: '/api/v1/conversations/:id/macros',
    summary: 'The ready texts with their fields filled for this conversation, and what is left to fill by hand',
    access: 'consultant',
    scope: 'conversations:read',
    params: byId,
    response: z.strictObject({
      items: z.array(z.strictObject({ name: z.string(), text: z.string(), unfilled: z.array(z.string()) })),
    }),
  },
} as const satisfies Record<string, Route>
