import { z } from 'zod'
import type { Route } from './route.ts'
import { byId, page, pageQuery, time, uuid } from './shapes.ts'

const who = z.strictObject({ id: uuid, name: z.string() }).nullable()

export const promise = z.strictObject({
  id: uuid,
  conversation: uuid,
  message: uuid,
  customerName: z.string().nullable(),
  /** Null: the assistant promised and nobody has taken the case over. */
  owner: who,
  kind: z.enum(['word', 'call', 'goods']),
  quote: z.string(),
  madeAt: time,
  dueAt: time,
  state: z.enum(['open', 'kept', 'late', 'renewed', 'dropped']),
  settledAt: time.nullable(),
  /** By what it was settled; a person's word is `hand`. */
  settledHow: z.enum(['reply', 'renewed', 'note', 'customer', 'closing', 'hand']).nullable(),
  /** Its time is near: less than an open hour is left. */
  isNear: z.boolean(),
  isOverdue: z.boolean(),
})

const counts = z.strictObject({ today: z.int(), overdue: z.int(), near: z.int() })

export const PROMISE_VIEWS = ['today', 'overdue', 'open', 'kept', 'broken'] as const

export const PROMISE_ROUTES = {
  listPromises: {
    method: 'GET',
    path: '/api/v1/promises',
    summary: 'What the firm promised its customers, the nearest first; what is settled, the latest first',
    access: 'reader',
    scope: 'conversations:read',
    query: z.strictObject({
      view: z.enum(PROMISE_VIEWS).default('today'),
      /** Only what is yours to keep. */
      mine: z.enum(['yes', 'no']).default('no'),
      /** When it was or is due, `to` excluded. */
      from: time.optional(),
      to: time.optional(),
      ...pageQuery,
    }),
    response: page(promise),
  },
  countPromises: {
    method: 'GET',
    path: '/api/v1/promise-counts',
    summary: 'How many promises are due today, near and overdue; and yours that are near, to be told of them',
    access: 'reader',
    scope: 'conversations:read',
    response: z.strictObject({ mine: counts, all: counts, near: z.array(promise) }),
  },
  listPromisesOfConversation: {
    method: 'GET',
    path: '/api/v1/conversations/:id/promises',
    summary: 'What was promised in the conversation',
    access: 'reader',
    scope: 'conversations:read',
    params: byId,
    response: z.strictObject({ items: z.array(promise) }),
  },
  settlePromise: {
    method: 'POST',
    path: '/api/v1/promises/:id/settle',
    summary: 'Say what became of the promise; `dropped`: it was none, `open`: take that back',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({ as: z.enum(['kept', 'late', 'dropped', 'open']) }),
    response: promise,
  },
  readKeptPromises: {
    method: 'GET',
    path: '/api/v1/dashboard/promises',
    summary: 'Share of promises kept in time, of those whose time has come, with its 95 % interval',
    access: 'reader',
    scope: 'ledger:read',
    query: z.strictObject({ from: time, to: time }),
    response: z.strictObject({
      kept: z.int(),
      broken: z.int(),
      share: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    }),
  },
} as const satisfies Record<string, Route>
