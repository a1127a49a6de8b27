import { z } from 'zod'
import type { Route } from './route.ts'
import { role } from './shapes.ts'

/** What people may do, in the words of the settings. Who may is not said here: it follows from the routes each takes. */
export const CAPABILITIES = [
  'read',
  'reply',
  'hold',
  'note',
  'mergeMatters',
  'mergeCustomers',
  'contest',
  'propose',
  'tryFix',
  'settlePromises',
  'articles',
  'macros',
  'judge',
  'fix',
  'turnBack',
  'firm',
  'guard',
  'model',
  'procedures',
  'jobs',
  'exportData',
  'people',
  'tokens',
  'secondFactors',
  'mailboxes',
  'eraseData',
  'retention',
  'identity',
  'activity',
  'knowledgeRules',
] as const
export type Capability = (typeof CAPABILITIES)[number]

export const ROLE_ROUTES = {
  listRoles: {
    method: 'GET',
    path: '/api/v1/roles',
    summary: 'What each role may beyond the one below it, read from the rules themselves',
    access: 'reader',
    scope: null,
    response: z.strictObject({ items: z.array(z.strictObject({ role, may: z.array(z.enum(CAPABILITIES)) })) }),
  },
} as const satisfies Record<string, Route>
