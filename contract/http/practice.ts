import { z } from 'zod'
import type { Route } from './route.ts'
import { share, time } from './shapes.ts'

export const PRACTICE_ROUTES = {
  readPractice: {
    method: 'GET',
    path: '/api/v1/dashboard/practice',
    summary:
      'How the team as a whole answers: replies without a word of their own, and whether waiting creeps up; never by person',
    access: 'reader',
    scope: 'ledger:read',
    query: z.strictObject({ from: time, to: time }),
    response: z.strictObject({
      /** Null: so few people wrote that the figure would be about one of them. */
      templates: z
        .strictObject({
          replies: z.int(),
          macros: z.int(),
          templates: z.int(),
          share: z.strictObject({ value: share, low: share, high: share }).nullable(),
        })
        .nullable(),
      /** Over the twelve weeks before `to`. */
      drift: z.strictObject({
        weeks: z.int(),
        direction: z.enum(['rising', 'falling', 'none', 'unknown']),
        minutesPerWeek: z.number().nullable(),
      }),
    }),
  },
} as const satisfies Record<string, Route>
