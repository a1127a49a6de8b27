import { z } from 'zod'
import type { Route } from './route.ts'
import { bilingual, findingCode, handoverReason, severity, shortText, time, topic, version } from './shapes.ts'

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
const worded = z.strictObject({ pl: z.string().trim().max(2_000), en: z.string().trim().max(2_000) })
const named = z.strictObject({ pl: z.string().trim().max(200), en: z.string().trim().max(200) })
const name = { name: slug }

const choice = z.strictObject({ value: slug, label: named, words: z.array(shortText).max(30) })
const condition = z.strictObject({
  field: z.string().max(60),
  test: z.enum(['is', 'is-not', 'known', 'unknown', 'before-today']),
  values: z.array(shortText).max(20),
})

const step = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ask'),
    ...name,
    slot: slug,
    as: z.enum(['order-number', 'email', 'date', 'text', 'choice', 'photo', 'tax-number']),
    label: named,
    text: worded,
    again: worded,
    optional: z.boolean(),
    choices: z.array(choice).max(12),
    /** Only for `date`: no day after today. */
    past: z.boolean(),
    /** Only for `text`: the message that started the procedure is the answer. */
    opening: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('look-up'), ...name, order: slug, missing: slug }),
  z.strictObject({
    kind: z.literal('decide'),
    ...name,
    branches: z.array(z.strictObject({ when: z.array(condition).min(1).max(6), to: slug })).max(20),
    otherwise: slug,
  }),
  z.strictObject({ kind: z.literal('say'), ...name, text: worded, to: slug.nullable() }),
  z.strictObject({ kind: z.literal('register'), ...name }),
  z.strictObject({ kind: z.literal('hand-over'), ...name, because: handoverReason, text: worded }),
])

const drafted = z.strictObject({
  id: slug,
  name: named,
  enabled: z.boolean(),
  starts: z.strictObject({
    topics: z.array(topic).max(20),
    signals: z.array(z.enum(['complaint', 'withdrawal'])).max(2),
    wordings: z.array(z.string().trim().min(4).max(200)).max(60),
  }),
  steps: z.array(step).max(60),
})
const shown = drafted.extend({ version: z.int().min(0) })

const problem = z.strictObject({
  step: z.string().nullable(),
  what: z.enum(['no-start', 'no-steps', 'same-name', 'unknown-step', 'unknown-field', 'no-words', 'no-choices']),
})

export const PROCEDURE_ROUTES = {
  listProcedures: {
    method: 'GET',
    path: '/api/v1/procedures',
    summary:
      'The firm’s procedures, those that ship and were never taken up included, and the fields that texts may hold',
    access: 'reader',
    scope: 'knowledge:read',
    response: z.strictObject({
      /** `version` 0: it ships and was never kept; `shipped`: a procedure of that name ships. */
      items: z.array(z.strictObject({ procedure: shown, shipped: z.boolean() })),
      fields: z.array(z.string()),
    }),
  },
  saveProcedure: {
    method: 'PUT',
    path: '/api/v1/procedures',
    summary: 'Make a procedure or change the one of that id; makes a new playbook version',
    access: 'manager',
    scope: 'knowledge:write',
    body: z.strictObject({
      procedure: drafted,
      /** Its version as the writer saw it; 0 = a new one. */
      basedOn: z.int().min(0),
    }),
    response: shown,
  },
  deleteProcedure: {
    method: 'DELETE',
    path: '/api/v1/procedures',
    summary: 'Delete a procedure; makes a new playbook version',
    access: 'manager',
    scope: 'knowledge:write',
    query: z.strictObject({ id: slug }),
  },
  listProcedureVersions: {
    method: 'GET',
    path: '/api/v1/procedures/versions',
    summary: 'When a procedure was changed and by whom, the newest first',
    access: 'reader',
    scope: 'knowledge:read',
    query: z.strictObject({ id: slug }),
    response: z.strictObject({
      items: z.array(
        z.strictObject({ version: z.int(), playbookVersion: version, at: time, by: z.string().nullable() }),
      ),
    }),
  },
  tryProcedure: {
    method: 'POST',
    path: '/api/v1/procedures/try',
    summary: 'How a procedure would go with an invented customer who says this; nothing is stored and nothing leaves',
    access: 'manager',
    scope: 'knowledge:read',
    body: z.strictObject({
      procedure: drafted,
      /** What the customer says, in order. */
      said: z.array(z.strictObject({ text: z.string().trim().max(2_000), photo: z.boolean() })).max(20),
    }),
    response: z.strictObject({
      problems: z.array(problem),
      turns: z.array(
        z.strictObject({
          said: z.string(),
          reply: z.string(),
          /** null: the procedure had nothing to do with it. */
          step: z.string().nullable(),
          ended: z.enum(['done', 'handed-over']).nullable(),
          /** Why a person would take over; null = nobody would. */
          because: handoverReason.nullable(),
          /** The guard refused the procedure's own text, which was this. */
          refused: z.string().nullable(),
          remarks: z.array(z.strictObject({ code: findingCode, severity, explanation: bilingual })),
        }),
      ),
    }),
  },
} as const satisfies Record<string, Route>
