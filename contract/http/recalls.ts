import { z } from 'zod'
import type { Route } from './route.ts'
import { byId, text, time, uuid } from './shapes.ts'

const state = z.enum(['todo', 'sent', 'not-needed', 'done'])
const recall = z.strictObject({
  id: uuid,
  at: time,
  by: z.string(),
  wrong: z.string(),
  quote: z.string(),
  right: z.string(),
})

const item = z.strictObject({
  message: uuid,
  conversation: uuid,
  customerName: z.string().nullable(),
  quote: z.string(),
  draft: z.string(),
  state,
  decidedBy: z.string().nullable(),
  decidedAt: time.nullable(),
})

const whole = z.strictObject({ recall, items: z.array(item) })

export const RECALL_ROUTES = {
  listRecalls: {
    method: 'GET',
    path: '/api/v1/recalls',
    summary: 'Wrong answers called back, newest first',
    access: 'reader',
    scope: 'ledger:read',
    response: z.strictObject({ items: z.array(recall.extend({ items: z.int(), todo: z.int() })) }),
  },
  readRecall: {
    method: 'GET',
    path: '/api/v1/recalls/:id',
    summary: 'Everybody who got the wrong answer, with a correction for each',
    access: 'reader',
    scope: 'ledger:read',
    params: byId,
    response: whole,
  },
  startRecall: {
    method: 'POST',
    path: '/api/v1/recalls',
    summary: 'Find everybody who got the same wrong fact in whatever words, in the last 90 days',
    access: 'manager',
    scope: 'ledger:write',
    body: z.strictObject({
      conversation: uuid,
      message: uuid,
      /** The wrong value as the message gives it, where it gives several. */
      said: z.string().trim().min(1).max(200).nullable().default(null),
      /** The sentence that is true instead. */
      right: z.string().trim().min(1).max(1_000),
    }),
    response: whole,
  },
  decideRecallItem: {
    method: 'POST',
    path: '/api/v1/recalls/:id/items/:message',
    summary: 'Send the correction, or say that it is not needed or done in another way',
    access: 'consultant',
    scope: 'conversations:write',
    params: z.strictObject({ id: uuid, message: uuid }),
    body: z.strictObject({ state, text: text.nullable().default(null) }),
    response: whole,
  },
} as const satisfies Record<string, Route>
