import { z } from 'zod'
import { TRAITS } from '../../core/vocabulary/vocabulary.ts'
import { problemPage } from './problems.ts'
import type { Route } from './route.ts'
import { byId, findingCode, uuid } from './shapes.ts'

/** What is to stand alone: the conversations of which something is true, or the mistakes of one kind. */
const cut = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('trait'), trait: z.enum(TRAITS), value: z.string().min(1).max(500) }),
  z.strictObject({ by: z.literal('code'), code: findingCode }),
])

export const GROUPING_ROUTES = {
  mergeProblem: {
    method: 'POST',
    path: '/api/v1/problems/:id/merge',
    summary: 'Say that the problem is a part of another; every later search joins them, until it is taken back',
    access: 'manager',
    scope: 'ledger:write',
    params: byId,
    body: z.strictObject({ into: uuid }),
    response: problemPage,
  },
  splitProblem: {
    method: 'POST',
    path: '/api/v1/problems/:id/split',
    summary: 'Let a part of the problem stand alone, one of its `cuts`; answers with the part',
    access: 'manager',
    scope: 'ledger:write',
    params: byId,
    body: z.strictObject({ cut }),
    response: problemPage,
  },
  undoGrouping: {
    method: 'POST',
    path: '/api/v1/problems/:id/undo-grouping',
    summary: 'Take back that the problem was merged into another, or cut off from one; answers with that other one',
    access: 'manager',
    scope: 'ledger:write',
    params: byId,
    body: z.strictObject({ kind: z.enum(['merged', 'split']) }),
    response: problemPage,
  },
} as const satisfies Record<string, Route>
