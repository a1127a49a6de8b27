import { z } from 'zod'
import { CAUSES, DIAGNOSIS_QUESTIONS, MOST_WHYS, STAGES, TRAITS } from '../../core/vocabulary/vocabulary.ts'
import { conclusion, count, said } from './problems.ts'
import type { Route } from './route.ts'
import { bilingual, byId, findingCode, origin, time } from './shapes.ts'

const question = z.enum(DIAGNOSIS_QUESTIONS)
const cause = z.enum(CAUSES)
const words = z.string().trim().max(2_000)

/** What the data says by itself; no field names a person. */
const told = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contrast'), where: bilingual, inside: count, outside: count }),
  z.strictObject({ kind: z.literal('spread') }),
  z.strictObject({ kind: z.literal('share'), trait: z.enum(TRAITS), where: bilingual, count }),
  z.strictObject({ kind: z.literal('people'), people: z.int(), cases: z.int() }),
  z.strictObject({ kind: z.literal('mistake'), code: findingCode, inside: count, outside: count }),
  z.strictObject({ kind: z.literal('stage'), stage: z.enum(STAGES), count }),
  z.strictObject({ kind: z.literal('size'), cases: z.int(), customers: z.int(), costPerMonth: z.number() }),
  z.strictObject({ kind: z.literal('trend'), direction: z.enum(['rising', 'falling', 'steady', 'unknown']) }),
  z.strictObject({ kind: z.literal('since'), at: time }),
  z.strictObject({ kind: z.literal('article'), article: z.string(), title: z.string(), updatedAt: time.nullable() }),
  z.strictObject({ kind: z.literal('knowledge'), articles: z.int(), overdue: z.int(), changed: z.int() }),
])

const diagnosis = z.strictObject({
  /** In the order in which they are asked. */
  questions: z.array(z.strictObject({ question, told: z.array(told), answer: said.nullable() })),
  /** Each the cause of the one before. */
  whys: z.array(said),
  /** A place to begin; `because`: the question whose facts say so. */
  suggested: z.strictObject({ cause, origin, because: question }).nullable(),
  conclusion: conclusion.nullable(),
})

export const DIAGNOSIS_ROUTES = {
  readDiagnosis: {
    method: 'GET',
    path: '/api/v1/problems/:id/diagnosis',
    summary: 'Eight questions on where a problem comes from, with what the data answers and what people said',
    access: 'reader',
    scope: 'ledger:read',
    params: byId,
    response: diagnosis,
  },
  answerDiagnosis: {
    method: 'PUT',
    path: '/api/v1/problems/:id/diagnosis',
    summary: 'Answer some of the questions, or say why, and why that, up to five times; an empty answer is taken back',
    access: 'consultant',
    scope: 'ledger:write',
    params: byId,
    body: z.strictObject({
      answers: z.partialRecord(question, words).default({}),
      /** Null: as they were. */
      whys: z.array(words).max(MOST_WHYS).nullable().default(null),
    }),
    response: diagnosis,
  },
  concludeDiagnosis: {
    method: 'PUT',
    path: '/api/v1/problems/:id/conclusion',
    summary: 'Say what lies behind the problem, and whether the system, people or both; null takes it back',
    access: 'manager',
    scope: 'ledger:write',
    params: byId,
    body: z.strictObject({ conclusion: z.strictObject({ cause, origin, text: words.min(1) }).nullable() }),
    response: diagnosis,
  },
} as const satisfies Record<string, Route>
