import { z } from 'zod'
import { LINKS, STAGES } from '../../core/vocabulary/vocabulary.ts'
import { count, ratio } from './problems.ts'
import type { Route } from './route.ts'
import { findingCode, time, topic } from './shapes.ts'

const period = z.strictObject({ from: time, to: time })

/** What happens to a customer after a mistake; money in PLN, by the firm's own estimates. */
const link = z.strictObject({
  link: z.enum(LINKS),
  /** After a mistake, and without one. */
  mistaken: count,
  flawless: count,
  ratio: ratio.nullable(),
  /** On top of what happens anyway. */
  extra: z.number(),
  cost: z.number(),
  /** Looking after everybody whom the piece before has reached: so many people, so much work, so much saved. */
  cut: z.strictObject({ cases: z.int(), work: z.number(), saved: z.number() }),
})

export const JOURNEY_ROUTES = {
  listSurges: {
    method: 'GET',
    path: '/api/v1/surges',
    summary: 'Matters on which far more customers write than usual at this time of the week, now',
    access: 'reader',
    scope: 'ledger:read',
    response: z.strictObject({
      items: z.array(
        z.strictObject({
          /** Null: conversations of all topics together. */
          topic: topic.nullable(),
          since: time,
          conversations: z.int(),
          /** So many there usually are in such a time. */
          expected: z.number(),
        }),
      ),
    }),
  },
  readErrorMap: {
    method: 'GET',
    path: '/api/v1/dashboard/error-map',
    summary: 'Where on the customer’s way mistakes happen: stages with their kinds, cases and cost',
    access: 'reader',
    scope: 'ledger:read',
    query: period,
    response: z.strictObject({
      conversations: z.int(),
      stages: z.array(
        z.strictObject({
          stage: z.enum(STAGES),
          mistakes: z.int(),
          cost: z.number(),
          /** The dearest first. */
          codes: z.array(
            z.strictObject({ code: findingCode, mistakes: z.int(), conversations: z.int(), cost: z.number() }),
          ),
        }),
      ),
    }),
  },
  readDomino: {
    method: 'GET',
    path: '/api/v1/dashboard/domino',
    summary:
      'What mistakes push over: repeat contact, complaint, low rating, lost order, and where the row is cut most cheaply',
    access: 'reader',
    scope: 'ledger:read',
    query: period,
    response: z.strictObject({
      conversations: z.int(),
      mistaken: z.int(),
      cost: z.number(),
      links: z.array(link),
      cheapest: z.enum(LINKS).nullable(),
    }),
  },
} as const satisfies Record<string, Route>
