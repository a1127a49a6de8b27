import { z } from 'zod'
import { CAUSES } from '../../core/vocabulary/vocabulary.ts'
import { conclusion } from './problems.ts'
import type { Route } from './route.ts'
import {
  bilingual,
  byId,
  findingCode,
  handling,
  origin,
  page,
  pageQuery,
  severity,
  share,
  shortText,
  time,
  topic,
  uuid,
} from './shapes.ts'

const mistakeState = z.enum(['found', 'contested', 'confirmed', 'withdrawn'])

export const mistake = z.strictObject({
  id: uuid,
  conversation: uuid,
  message: z.string().nullable(),
  code: findingCode,
  severity,
  confidence: share,
  origin,
  handling,
  topic: topic.nullable(),
  stage: z.enum(['first-contact', 'answer', 'handover', 'waiting', 'closing', 'after']),
  /** PLN; an estimate by the firm's own settings. */
  cost: z.number(),
  playbookVersion: z.int(),
  at: time,
  evidence: z.strictObject({
    quote: z.string().nullable(),
    explanation: bilingual,
    source: z.string().nullable(),
    /** A language model said so, not a check. */
    byModel: z.boolean(),
  }),
  state: mistakeState,
  customerName: z.string().nullable(),
})

const decision = {
  method: 'POST',
  access: 'consultant',
  scope: 'ledger:write',
  params: byId,
  body: z.strictObject({ reason: shortText }),
  response: mistake,
} as const

/** Share of audited conversations per 100, with its 95 % interval. */
const rate = z.strictObject({
  handling,
  conversations: z.int(),
  mistakes: z.int(),
  per100: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})

const counted = z.strictObject({ mistakes: z.int(), conversations: z.int() })

/** A kind of mistake whose rate moved; `ratio`: the week's over the earlier one, null where there was none. Cost in PLN. */
const move = z.strictObject({
  code: findingCode,
  before: counted,
  week: counted,
  ratio: z.number().nullable(),
  cost: z.number(),
})

export const LEDGER_ROUTES = {
  listMistakes: {
    method: 'GET',
    path: '/api/v1/mistakes',
    summary: 'The ledger, newest first',
    access: 'reader',
    scope: 'ledger:read',
    query: z.strictObject({
      code: findingCode.optional(),
      handling: handling.optional(),
      state: mistakeState.optional(),
      minSeverity: z.coerce.number().int().min(1).max(4).default(1),
      from: time.optional(),
      to: time.optional(),
      /** When the conversation was opened, `openedTo` excluded. */
      openedFrom: time.optional(),
      openedTo: time.optional(),
      conversation: uuid.optional(),
      /** Those that the last search counted among the problem's. */
      problem: uuid.optional(),
      ...pageQuery,
    }),
    response: page(mistake),
  },
  readMistake: {
    method: 'GET',
    path: '/api/v1/mistakes/:id',
    summary: 'One mistake with everything people decided on it',
    access: 'reader',
    scope: 'ledger:read',
    params: byId,
    response: z.strictObject({
      mistake,
      decisions: z.array(z.strictObject({ state: mistakeState, by: z.string(), reason: z.string(), at: time })),
      /** The recurring problem that it is part of, with what people say lies behind; null = of none. */
      problem: z
        .strictObject({
          id: uuid,
          name: bilingual,
          givenName: z.string().nullable(),
          conclusion: conclusion.nullable(),
        })
        .nullable(),
    }),
  },
  contestMistake: {
    ...decision,
    path: '/api/v1/mistakes/:id/contest',
    summary: 'Say that this is no mistake; it leaves every rate until a manager decides',
  },
  confirmMistake: { ...decision, access: 'manager', path: '/api/v1/mistakes/:id/confirm', summary: 'It is a mistake' },
  withdrawMistake: { ...decision, access: 'manager', path: '/api/v1/mistakes/:id/withdraw', summary: 'It is none' },
  readReport: {
    method: 'GET',
    path: '/api/v1/report',
    summary: 'One week against the four before it: what moved by more than chance, and what is to be decided',
    access: 'reader',
    scope: 'ledger:read',
    query: z.strictObject({ from: time }),
    response: z.strictObject({
      week: rate.omit({ handling: true }).extend({ cost: z.number(), firstResponseMinutes: z.number().nullable() }),
      before: rate.omit({ handling: true }).extend({ firstResponseMinutes: z.number().nullable() }),
      worse: z.array(move),
      better: z.array(move),
      /** The week's mistakes by what people say lies behind their problem, the dearest first. Cost in PLN. */
      causes: z.array(z.strictObject({ cause: z.enum(CAUSES), origin, mistakes: z.int(), cost: z.number() })),
      open: z.strictObject({ contested: z.int(), ownerless: z.int(), overdueReviews: z.int() }),
    }),
  },
  readDashboard: {
    method: 'GET',
    path: '/api/v1/dashboard',
    summary: 'The firm in one look',
    access: 'reader',
    scope: 'ledger:read',
    query: z.strictObject({ from: time, to: time }),
    response: z.strictObject({
      rates: z.array(rate),
      all: rate.omit({ handling: true }),
      topCodes: z.array(z.strictObject({ code: findingCode, count: z.int(), cost: z.number() })),
      days: z.array(
        z.strictObject({
          day: z.iso.date(),
          conversations: z.int(),
          mistakes: z.int(),
          /** More mistakes than chance brings to a usual day. */
          outOfControl: z.boolean(),
        }),
      ),
      firstResponse: z.strictObject({ medianMinutes: z.number().nullable(), p90Minutes: z.number().nullable() }),
      waitingNow: z.int(),
      contested: z.int(),
      cost: z.number(),
    }),
  },
  readGuardCounts: {
    method: 'GET',
    path: '/api/v1/dashboard/guard',
    summary: 'What the guard stopped, what people sent all the same, and who was right',
    access: 'reader',
    scope: 'ledger:read',
    query: z.strictObject({ from: time, to: time }),
    response: z.strictObject({
      /** Answers of the assistant that went to a person instead. */
      automatic: z.int(),
      /** Replies of people that were not sent as they were. */
      stopped: z.int(),
      overridden: z.int(),
      /** Overridden, and a complaint, the same matter again or a person's word showed that the guard was right. */
      wronglyOverridden: z.int(),
      /** Overridden, and a person who looked at it agreed with the author. */
      rightlyOverridden: z.int(),
      byCode: z.array(z.strictObject({ code: findingCode, stopped: z.int(), overridden: z.int() })),
    }),
  },
} as const satisfies Record<string, Route>
