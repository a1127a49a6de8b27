import { z } from 'zod'
import type { Route } from './route.ts'
import { byId, findingCode, share, time, topic, uuid } from './shapes.ts'

const fact = z.string().trim().min(1).max(500)
const facts = z.array(fact).max(20)
const question = z.string().trim().min(1).max(2_000)

const asked = z.strictObject({
  question,
  /** Prices, terms and hours are compared by their value, however written; anything else by its words. */
  mustHave: facts,
  mustNotHave: facts,
  /** True: a person must answer. False: the assistant must. Null: either, as long as nothing wrong is said. */
  handover: z.boolean().nullable(),
})

const kept = z.discriminatedUnion('kind', [
  asked.extend({ kind: z.literal('question') }),
  /** A consultant's message on which the guard must, or must not, remark this. */
  z.strictObject({
    kind: z.literal('remark'),
    conversation: uuid,
    message: uuid,
    code: findingCode,
    remarked: z.boolean(),
  }),
])

const shownCase = z.strictObject({
  id: uuid,
  kept,
  /** The mistake that it was made of; null: written by hand or read from a file. */
  mistake: uuid.nullable(),
  addedAt: time,
})

const fault = z.strictObject({
  kind: z.enum(['missing', 'forbidden', 'should-hand-over', 'should-answer', 'should-remark', 'should-be-silent']),
  fact: z.string().nullable(),
})

const tried = z.strictObject({
  id: uuid,
  kind: z.enum(['question', 'remark']),
  question: z.string(),
  topic: topic.nullable(),
  passed: z.boolean(),
  /** Against the run before; `new`: it was not tried then. */
  became: z.enum(['same', 'broken', 'cured', 'new']),
  /** Those that failed. */
  runs: z.array(
    z.strictObject({ question: z.string(), text: z.string(), handedOver: z.boolean(), faults: z.array(fault) }),
  ),
})

const summary = z.strictObject({
  cases: z.int(),
  runs: z.int(),
  /** Share of cases whose every run passed: what a customer can rely on. */
  passAll: share,
  passEach: share,
  answered: z.int(),
  handedOver: z.int(),
  wrong: z.int(),
})

const evaluation = z.strictObject({
  id: uuid,
  askedAt: time,
  runs: z.int(),
  done: z.int(),
  of: z.int(),
  result: z
    .strictObject({
      at: time,
      playbookVersion: z.int(),
      summary,
      before: z.strictObject({ at: time, playbookVersion: z.int(), summary }).nullable(),
      /** Failing ones first. */
      cases: z.array(tried),
      /** What customers wanted in ninety days, and how many cases try it; the most wanted first. */
      coverage: z.array(z.strictObject({ topic, conversations: z.int(), cases: z.int(), passed: z.int() })),
    })
    .nullable(),
})

export const EVALUATION_ROUTES = {
  listEvaluationCases: {
    method: 'GET',
    path: '/api/v1/evaluation/cases',
    summary: 'Questions with what their answers must and must not say, newest first',
    access: 'reader',
    scope: 'knowledge:read',
    response: z.strictObject({ items: z.array(shownCase) }),
  },
  addEvaluationCases: {
    method: 'POST',
    path: '/api/v1/evaluation/cases',
    summary: 'Keep questions to be asked again; one with an id takes the place of the case that has it',
    access: 'consultant',
    scope: 'knowledge:write',
    body: z.strictObject({
      cases: z
        .array(asked.extend({ id: uuid.optional() }))
        .min(1)
        .max(500),
    }),
  },
  importEvaluationCases: {
    method: 'POST',
    path: '/api/v1/evaluation/cases/import',
    summary:
      'Read questions from CSV (columns question, mustHave, mustNotHave, handover; facts parted by |) or JSON Lines',
    access: 'manager',
    scope: 'knowledge:write',
    body: z.strictObject({ text: z.string().min(1).max(1_000_000) }),
    response: z.strictObject({
      added: z.int(),
      refused: z.array(z.strictObject({ line: z.int(), why: z.string() })),
    }),
  },
  removeEvaluationCase: {
    method: 'DELETE',
    path: '/api/v1/evaluation/cases/:id',
    summary: 'Keep a case no longer',
    access: 'manager',
    scope: 'knowledge:write',
    params: byId,
  },
  makeEvaluationCase: {
    method: 'POST',
    path: '/api/v1/mistakes/:id/case',
    summary: 'Keep what the customer asked before this mistake; the second time it is the same case',
    access: 'consultant',
    scope: 'ledger:write',
    params: byId,
    body: z.strictObject({}),
    response: z.strictObject({ id: uuid }),
  },
  startEvaluation: {
    method: 'POST',
    path: '/api/v1/evaluation/runs',
    summary: 'Ask every kept question so many times; one that is running already goes on',
    access: 'manager',
    scope: null,
    body: z.strictObject({ runs: z.int().min(1).max(9) }),
    response: z.strictObject({ id: uuid }),
  },
  readEvaluation: {
    method: 'GET',
    path: '/api/v1/evaluation',
    summary: 'The last run with its failing cases, beside the one before it; how far it is while it runs',
    access: 'reader',
    scope: 'knowledge:read',
    response: z.strictObject({ evaluation: evaluation.nullable() }),
  },
} as const satisfies Record<string, Route>
