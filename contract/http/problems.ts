import { z } from 'zod'
import { CAUSES, TRAITS } from '../../core/vocabulary/vocabulary.ts'
import type { Route } from './route.ts'
import { bilingual, byId, findingCode, origin, page, severity, shortText, text, time, uuid } from './shapes.ts'

export const count = z.strictObject({ events: z.int(), exposures: z.int() })

/** How many times the one rate is the other, with its 95 % interval; `high` null = nothing bounds it. */
export const ratio = z.strictObject({ ratio: z.number().nullable(), low: z.number(), high: z.number().nullable() })

/** Conversations with the mistake among those that could have had it, per hundred, with its 95 % interval. */
export const rate = count.extend({
  per100: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})

export const person = z.strictObject({ id: z.string(), name: z.string() })

/** A person's word, and whose and when. */
export const said = z.strictObject({ text: z.string(), by: z.string(), at: time })

/** What people say lies behind a problem. */
export const conclusion = said.extend({ cause: z.enum(CAUSES), origin })

/** A problem as the list shows it. No field names who made the mistakes. */
export const recurringProblem = z.strictObject({
  id: uuid,
  code: findingCode,
  /** What happens and where, in the product's words. */
  name: bilingual,
  /** What a person calls it instead; null = nobody has. */
  givenName: z.string().nullable(),
  /** `open`: nothing was changed, or it did not help; `watching`: nobody can tell yet; `solved`: proven; `returned`: it was. */
  state: z.enum(['open', 'watching', 'solved', 'returned']),
  /** The last search still found it. */
  isCurrent: z.boolean(),
  cases: z.int(),
  customers: z.int(),
  /** PLN a month at its own pace; an estimate by the firm's own settings. */
  costPerMonth: z.number(),
  /** The last four weeks against the four before: in a word, and as a ratio of rates. */
  trend: z.strictObject({ direction: z.enum(['rising', 'falling', 'steady', 'unknown']), change: ratio.nullable() }),
  /** Oldest first, the last one ending with the search. */
  weeks: z.array(count.extend({ from: time })),
  /** 1–4, of its kind of mistake: how much one of them harms. */
  severity,
  /** Conversations with it in the next thirty days: expected, and in 95 of 100 predictions between these; null = too early. */
  nextMonth: z.strictObject({ expected: z.number(), low: z.int(), high: z.int() }).nullable(),
  firstSeen: time,
  lastSeen: time,
  owner: person.nullable(),
  /** End of the day by which the owner will say what came of it. */
  due: time.nullable(),
})

const example = z.strictObject({
  mistake: uuid,
  conversation: uuid,
  message: z.string().nullable(),
  code: findingCode,
  quote: z.string().nullable(),
  explanation: bilingual,
  at: time,
})

const fixKind = z.enum(['article', 'macro', 'rule', 'hours', 'training', 'other'])

/** What was known of a fix at one moment. Looking daily is honest: fixes that do nothing get a "yes" in at most 5 % of cases, ever. */
export const verdict = z.strictObject({
  at: time,
  answer: z.enum(['yes', 'no', 'unknown']),
  claim: z.enum(['kept', 'missed', 'unknown']),
  /** Every conversation that could have had the problem. */
  before: rate,
  after: rate,
  /** Those of the same topic and channel that were held against each other so far: what the answer rests on. */
  matched: z.strictObject({ before: count, after: count, effect: ratio.nullable() }),
  /** What happened meanwhile where the fix reaches nobody. */
  background: ratio.nullable(),
  /** How many times its old rate it would have had anyway: it was found where it looked high, and part of that was chance. */
  regression: z.number(),
  /** Until it should be known, at the pace so far; 0 = it is, null = not in sight. */
  moreConversations: z.int().nullable(),
  moreDays: z.int().nullable(),
  /** Proven before, and the mistake is back. */
  returned: z.boolean(),
})

export const STAGES = ['proposed', 'piloted', 'stopped', 'in-force', 'taken-back', 'dropped'] as const

const fixBody = z.strictObject({
  kind: fixKind,
  /** What was changed. */
  change: text.max(2_000),
  /** The mistake happens at most so many times as often as before: 0.5 = falls by half. */
  claimedRatio: z.number().gt(0).lt(1),
  /** What else was weighed; empty = nothing. */
  alternatives: z.string().trim().max(2_000).default(''),
  owner: uuid.nullable().default(null),
  inForceSince: time,
})

export const fix = fixBody.extend({
  id: uuid,
  problem: uuid,
  alternatives: z.string(),
  owner: person.nullable(),
  /** Null: proposed, and not given to all. */
  inForceSince: time.nullable(),
  /** How far it is: `in-force` also where a person did it outside Opiekun. */
  stage: z.enum(STAGES),
  /** Changes the playbook: it can be tried, piloted and taken back. */
  isTriable: z.boolean(),
  declaredBy: z.string().nullable(),
  declaredAt: time,
  /** The last one; null before the fix is in force. */
  verdict: verdict.nullable(),
})

const relative = z.strictObject({ id: uuid, name: bilingual, givenName: z.string().nullable() })

/** A way to divide the problem: by something true of the conversations, or by the kind of mistake. */
const possibleCut = z.strictObject({
  by: z.enum(['trait', 'code']),
  trait: z.enum(TRAITS).nullable(),
  value: z.string().nullable(),
  code: findingCode.nullable(),
  name: bilingual,
  cases: z.int(),
})

export const problemPage = recurringProblem.extend({
  /** What people say lies behind it; null = nobody has yet. */
  conclusion: conclusion.nullable(),
  /** Problems that a person joined into this one. */
  merged: z.array(relative),
  /** Parts that a person let stand alone. */
  parts: z.array(relative),
  /** The problem that a person joined this one into. */
  mergedInto: relative.nullable(),
  /** The problem that a person cut this one off from. */
  partOf: relative.nullable(),
  /** The day from which on its rate was another, and what was changed in the week before; null = one rate explains all. */
  changed: z
    .strictObject({
      at: time,
      before: count,
      after: count,
      changes: z.array(z.strictObject({ version: z.int(), at: time, by: z.string().nullable(), why: z.string() })),
    })
    .nullable(),
  /** How a person might divide it, the largest part first. */
  cuts: z.array(possibleCut),
  /** Kinds of mistake that come with it in the same conversations. */
  alongside: z.array(findingCode),
  /** Where it comes from; null = it is spread over everything. */
  contrast: z
    .strictObject({
      trait: z.enum(TRAITS),
      where: bilingual,
      inside: count,
      outside: count,
      ratio: ratio.nullable(),
    })
    .nullable(),
  examples: z.array(example),
  /** The one in force first first. */
  fixes: z.array(fix),
})

export const PROBLEM_ROUTES = {
  listProblems: {
    method: 'GET',
    path: '/api/v1/problems',
    summary: 'Recurring problems, the dearest first; their cases are mistakes with `problem` as a filter',
    access: 'reader',
    scope: 'ledger:read',
    response: page(recurringProblem).omit({ next: true }).extend({ searchedAt: time.nullable() }),
  },
  readProblem: {
    method: 'GET',
    path: '/api/v1/problems/:id',
    summary: 'One problem: size, course, where it comes from, examples, fixes',
    access: 'reader',
    scope: 'ledger:read',
    params: byId,
    response: problemPage,
  },
  updateProblem: {
    method: 'PATCH',
    path: '/api/v1/problems/:id',
    summary: 'Give it an owner, a day, a name',
    access: 'manager',
    scope: 'ledger:write',
    params: byId,
    body: z.strictObject({
      owner: uuid.nullable().optional(),
      due: time.nullable().optional(),
      name: shortText.nullable().optional(),
    }),
    response: problemPage,
  },
  searchProblems: {
    method: 'POST',
    path: '/api/v1/problems/search',
    summary: 'Look for problems now; otherwise every hour',
    access: 'manager',
    scope: 'ledger:write',
    body: z.strictObject({}),
  },
  declareFix: {
    method: 'POST',
    path: '/api/v1/problems/:id/fixes',
    summary: 'Say what was changed so that the problem stops, and what it claims; it never changes afterwards',
    access: 'manager',
    scope: 'ledger:write',
    params: byId,
    body: fixBody,
    response: fix,
  },
} as const satisfies Record<string, Route>
