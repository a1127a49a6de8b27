import { z } from 'zod'
import { articleId } from './knowledge.ts'
import { count, fix, person, rate, ratio, STAGES, verdict } from './problems.ts'
import type { Route } from './route.ts'
import {
  bilingual,
  byId,
  findingCode,
  handoverReason,
  severity,
  share,
  shortText,
  span,
  text,
  time,
  topic,
  uuid,
  version,
} from './shapes.ts'

const NUMBERS = [
  'first-response-minutes',
  'response-minutes',
  'status-update-minutes',
  'discount-percent',
  'refund',
  'min-support',
  'refuse-from',
  'min-confidence',
] as const

const check = z.strictObject({ enabled: z.boolean(), severity })
const number = z.enum(NUMBERS)
const articleText = z.string().trim().min(1).max(100_000)

/** What is to become of the playbook; `refund` in grosze, shares 0–1. */
const wanted = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), article: articleId, title: shortText, text: articleText }),
  z.strictObject({ kind: z.literal('macro'), macro: shortText, text }),
  z.strictObject({ kind: z.literal('check'), code: findingCode, check }),
  /** `person` null: nobody in particular. */
  z.strictObject({ kind: z.literal('ownership'), topic, person: uuid.nullable() }),
  z.strictObject({ kind: z.literal('number'), number, value: z.number() }),
])

/** The same with what stood there when it was proposed; null = nothing. */
const candidate = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('article'),
    article: z.string(),
    title: z.string(),
    was: z.string().nullable(),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('macro'), macro: z.string(), was: z.string().nullable(), text: z.string() }),
  z.strictObject({ kind: z.literal('check'), code: findingCode, was: check, check }),
  z.strictObject({ kind: z.literal('ownership'), topic, was: person.nullable(), person: person.nullable() }),
  z.strictObject({ kind: z.literal('number'), number, was: z.number(), value: z.number() }),
])

const step = z.strictObject({
  at: time,
  /** Null: the product itself. */
  by: z.string().nullable(),
  step: z.enum(['pilot-started', 'pilot-widened', 'pilot-stopped', 'rolled-out', 'taken-back', 'dropped']),
  /** The playbook that it made. */
  version: z.int().nullable(),
  mode: z.enum(['pilot', 'gradual', 'at-once', 'after-pilot']).nullable(),
  share: share.nullable(),
  because: z.enum(['errors', 'ratings', 'person']).nullable(),
  why: z.string(),
})

const finds = z.array(z.strictObject({ code: findingCode, severity }))
const outcome = z.strictObject({
  text: z.string(),
  kind: z.enum(['answer', 'question', 'handover', 'checked']),
  because: handoverReason.nullable(),
  findings: z.array(z.strictObject({ code: findingCode, severity, span: span.nullable(), explanation: bilingual })),
})

const opinion = z.enum(['better', 'same', 'worse'])
const note = z.strictObject({ by: z.string(), isMine: z.boolean(), opinion, why: z.string(), at: time })

/** A past turn that the candidate would have made another one. */
const difference = z.strictObject({
  conversation: uuid,
  message: z.string(),
  at: time,
  said: z.string(),
  kind: z.enum(['handover-gained', 'handover-lost', 'answer', 'findings']),
  before: outcome,
  after: outcome,
  newFindings: finds,
  lostFindings: finds,
  harm: z.number(),
  notes: z.array(note),
})

const codeCounts = z.array(z.strictObject({ code: findingCode, count: z.int() }))

/** Whom past conversations came to, beside whom another rule would have put first; who had room then is not known. */
const ownershipReplay = z.strictObject({
  came: z.int(),
  /** Of those that came to people: had first by the rule's own person, passed on to somebody else, taken by nobody. */
  alike: z.int(),
  passedOn: z.int(),
  untaken: z.int(),
  /** Those that another person had first, or nobody (`first` null), the newest first; an erased conversation keeps no name (`first` empty). */
  otherwise: z.array(
    z.strictObject({ conversation: uuid, at: time, first: z.string().nullable(), passedOn: z.boolean() }),
  ),
})

const replay = z.strictObject({
  id: uuid,
  askedAt: time,
  /** Null: it still runs. */
  result: z
    .strictObject({
      at: time,
      playbookVersion: z.int(),
      /** Conversations walked, of so many audited ones since `from`; `own` of them had the problem. */
      drawn: z.strictObject({ walked: z.int(), own: z.int(), of: z.int(), from: time }),
      asked: z.int(),
      replied: z.int(),
      changedAnswers: z.int(),
      handoversGained: z.int(),
      handoversLost: z.int(),
      newFindings: codeCounts,
      lostFindings: codeCounts,
      golden: z.strictObject({
        cases: z.int(),
        green: z.int(),
        /** `article` null: a case that people kept. */
        broken: z.array(
          z.strictObject({ question: z.string(), article: z.string().nullable(), title: z.string().nullable() }),
        ),
      }),
      /** The most harmful first; `differing` counts also those that are not kept. */
      differences: z.array(difference),
      differing: z.int(),
      /** Null: the change is not of who answers for a matter. */
      ownership: ownershipReplay.nullable(),
    })
    .nullable(),
  /** What colleagues think of the whole trial, oldest first. */
  notes: z.array(note),
})

const arm = z.strictObject({
  target: rate,
  hurt: rate,
  ratings: z.strictObject({ count: z.int(), mean: z.number().nullable() }),
})

const pilot = z.strictObject({
  since: time,
  mode: z.enum(['pilot', 'gradual']),
  /** Null: chosen by name. */
  share: share.nullable(),
  pilot: arm,
  rest: arm,
  decision: z.enum(['retreat', 'ready', 'wait']),
  /** What is still missing. */
  waitsFor: z.enum(['exposure', 'evidence']).nullable(),
  effect: ratio.nullable(),
  /** Customers of both sides, and days, until it should be known; 0 = it is, null = not in sight. */
  moreCustomers: z.int().nullable(),
  moreDays: z.int().nullable(),
  minimumExposure: z.int(),
})

const refusal = z
  .enum([
    'conflict',
    'changes-frozen',
    'second-person-needed',
    'change-outdated',
    'person-left',
    'not-tried',
    'golden-broken',
    'pilot-running',
    'too-many-changes',
  ])
  .nullable()

const fixPage = z.strictObject({
  fix,
  problemName: bilingual,
  problemGivenName: z.string().nullable(),
  verdicts: z.array(verdict),
  candidate: candidate.nullable(),
  steps: z.array(step),
  replay: replay.nullable(),
  pilot: pilot.nullable(),
  /** Why it may not go further now; null = it may. */
  refused: z.strictObject({ pilot: refusal, rollOut: refusal }).nullable(),
  /** Conversations a week over the last four, for saying how many customers a change reaches. */
  weekly: z.number(),
  /** The queue gives conversations to people by itself; else who answers for a matter only stands first where somebody assigns it. */
  assigns: z.boolean(),
})

/** A change that the data allows to be written down; nobody has proposed it. */
const draft = z.strictObject({
  kind: fix.shape.kind,
  /** Null: something that people do, or a question to be kept with an article. */
  candidate: wanted.nullable(),
  question: z
    .strictObject({ article: z.string(), title: z.string(), question: z.string(), conversation: uuid, message: uuid })
    .nullable(),
  change: bilingual,
  /** What it rests on; */
  because: bilingual,
  /** the conversations behind that; none = general advice. */
  conversations: z.array(uuid),
})

const because = z.strictObject({ why: z.string().trim().max(2_000).default('') })

/** One version of the playbook, with the fix it came from where it came from one. */
const change = z.strictObject({
  version: z.int(),
  at: time,
  by: z.string().nullable(),
  why: z.string(),
  /** It is the one in force. */
  isCurrent: z.boolean(),
  fix: z
    .strictObject({
      id: uuid,
      change: z.string(),
      alternatives: z.string(),
      owner: person.nullable(),
      stage: z.enum(STAGES),
      step: step.shape.step,
      /** What came of it, as far as known. */
      effect: z
        .strictObject({ answer: z.enum(['yes', 'no', 'unknown']), returned: z.boolean(), before: count, after: count })
        .nullable(),
    })
    .nullable(),
})

const BASE = { scope: 'ledger:write', params: byId } as const

export const FIX_ROUTES = {
  readFix: {
    method: 'GET',
    path: '/api/v1/fixes/:id',
    summary: 'One fix on its way: what it changes, how it was tried, its pilot, its steps, every verdict',
    access: 'reader',
    scope: 'ledger:read',
    params: byId,
    response: fixPage,
  },
  draftFixes: {
    method: 'GET',
    path: '/api/v1/problems/:id/drafts',
    summary:
      'Changes that the data allows to be drafted against a problem, each with what it rests on; nothing is proposed by it',
    access: 'manager',
    scope: 'ledger:read',
    params: byId,
    response: z.strictObject({ items: z.array(draft) }),
  },
  proposeFix: {
    ...BASE,
    method: 'POST',
    path: '/api/v1/problems/:id/proposals',
    summary: 'Propose a change of the playbook so that the problem stops; nobody is served by it yet',
    access: 'manager',
    body: z.strictObject({
      candidate: wanted,
      /** What it does, in a sentence. */
      change: text.max(2_000),
      claimedRatio: z.number().gt(0).lt(1),
      alternatives: z.string().trim().max(2_000).default(''),
      owner: uuid.nullable().default(null),
    }),
    response: z.strictObject({ id: uuid }),
  },
  tryFix: {
    ...BASE,
    method: 'POST',
    path: '/api/v1/fixes/:id/replays',
    summary: 'Try it on past conversations; nothing leaves the house',
    access: 'consultant',
    body: z.strictObject({}),
    response: z.strictObject({ id: uuid }),
  },
  noteDifference: {
    ...BASE,
    method: 'PUT',
    path: '/api/v1/fixes/:id/note',
    summary: 'Say what you think of one difference that the last trial showed, or of the whole trial (`message` null)',
    access: 'consultant',
    body: z.strictObject({
      message: z.string().max(200).nullable(),
      opinion,
      why: z.string().trim().max(2_000).default(''),
    }),
  },
  startPilot: {
    ...BASE,
    method: 'POST',
    path: '/api/v1/fixes/:id/pilot',
    summary: 'Serve a share of customers by it, drawn by lot',
    access: 'manager',
    /** `share` null: gradually, ever more of them until everybody has it. */
    body: z.strictObject({ share: z.number().min(0.05).max(0.5).nullable() }),
  },
  stopPilot: {
    ...BASE,
    method: 'POST',
    path: '/api/v1/fixes/:id/pilot/stop',
    summary: 'Everybody is served as before',
    access: 'manager',
    body: because,
  },
  rollOutFix: {
    ...BASE,
    method: 'POST',
    path: '/api/v1/fixes/:id/roll-out',
    summary: 'Serve everybody by it; makes a new playbook version',
    access: 'manager',
    body: z.strictObject({}),
  },
  takeBackFix: {
    ...BASE,
    method: 'POST',
    path: '/api/v1/fixes/:id/take-back',
    summary: 'What it changed is again as before; what else was changed since stays',
    access: 'manager',
    body: because,
  },
  dropFix: {
    ...BASE,
    method: 'POST',
    path: '/api/v1/fixes/:id/drop',
    summary: 'The proposal goes no further',
    access: 'manager',
    body: because,
  },
  listChanges: {
    method: 'GET',
    path: '/api/v1/changes',
    summary: 'Every version of the playbook with its owner, reason, alternatives and effect; newest first',
    access: 'reader',
    scope: 'ledger:read',
    response: z.strictObject({
      frozen: z.boolean(),
      /** The fix that is being piloted; null = none. */
      piloted: uuid.nullable(),
      items: z.array(change),
    }),
  },
  returnToVersion: {
    method: 'POST',
    path: '/api/v1/changes/return',
    summary: 'An earlier version of the playbook is in force again, as the next version',
    access: 'manager',
    scope: 'ledger:write',
    body: z.strictObject({ version, why: z.string().trim().max(2_000).default('') }),
  },
  freezeChanges: {
    method: 'PUT',
    path: '/api/v1/changes/frozen',
    summary: 'Nothing is tried on customers and no fix is given to all until it is lifted',
    access: 'manager',
    scope: 'ledger:write',
    body: z.strictObject({ frozen: z.boolean() }),
  },
} as const satisfies Record<string, Route>
