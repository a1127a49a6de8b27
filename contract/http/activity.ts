import { z } from 'zod'
import type { Route } from './route.ts'
import { page, pageQuery, time, uuid } from './shapes.ts'

export const activity = z.strictObject({
  seq: z.int(),
  at: time,
  /** Null: the product itself. */
  by: z.strictObject({ id: uuid, name: z.string() }).nullable(),
  through: z.enum(['session', 'token', 'system']),
  /** A route's name, or what the product does by itself. */
  action: z.string(),
  subject: z.string().nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})

export const ACTIVITY_ROUTES = {
  listActivity: {
    method: 'GET',
    path: '/api/v1/activity',
    summary: 'Who did what when, the latest first',
    access: 'owner',
    scope: null,
    query: z.strictObject({
      by: uuid.optional(),
      action: z.string().max(60).optional(),
      from: time.optional(),
      to: time.optional(),
      ...pageQuery,
    }),
    response: page(activity),
  },
  verifyActivity: {
    method: 'POST',
    path: '/api/v1/activity/verify',
    summary: 'Whether every entry stands as it was written, and none between is gone',
    access: 'owner',
    scope: null,
    body: z.strictObject({}),
    passing: true,
    response: z.strictObject({ entries: z.int(), brokenAt: z.int().nullable(), lastSeal: z.string() }),
  },
  exportActivity: {
    method: 'GET',
    path: '/api/v1/activity/file',
    summary: 'The whole log with its seals, one JSON object a line',
    access: 'owner',
    scope: null,
    gives: 'file',
  },
} as const satisfies Record<string, Route>
