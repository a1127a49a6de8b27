import { z } from 'zod'
import type { Route } from './route.ts'
import { topic, uuid } from './shapes.ts'

const rules = z.array(z.strictObject({ topic, person: uuid })).max(40)

const ownership = z.strictObject({
  /** One a topic. */
  rules,
  /** Topics that keep being left lying or passed about and that nobody answers for, the worst first. */
  missing: z.array(z.strictObject({ topic, conversations: z.int() })),
})

export const OWNERSHIP_ROUTES = {
  readOwnership: {
    method: 'GET',
    path: '/api/v1/settings/ownership',
    summary: 'Who answers for which matter, and where that is missing',
    access: 'reader',
    scope: null,
    response: ownership,
  },
  saveOwnership: {
    method: 'PUT',
    path: '/api/v1/settings/ownership',
    summary: 'Say who answers for which matter; makes a new playbook version',
    access: 'manager',
    scope: null,
    body: z.strictObject({ rules }),
    response: ownership,
  },
} as const satisfies Record<string, Route>
