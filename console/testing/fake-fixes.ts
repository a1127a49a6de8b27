import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { FIX_ROUTES } from '../../contract/http/fixes.ts'
import { ago } from './fake-conversations.ts'
import { OLA } from './fake-people.ts'
import type { Problem } from './fake-problems.ts'
import { Refusal } from './fake-refusal.ts'

type FixPage = z.input<typeof FIX_ROUTES.readFix.response>
type Changes = z.input<typeof FIX_ROUTES.listChanges.response>

const DAY_MIN = 24 * 60
const NO_RATE = { events: 0, exposures: 0, per100: null, low: null, high: null }
const NO_ARM = { target: NO_RATE, hurt: NO_RATE, ratings: { count: 0, mean: null } }

/** What a replay of a corrected article shows: one answer better, one that nobody gets any more. */
export function fakeReplay(problem: Problem): NonNullable<FixPage['replay']> {
  const conversation = problem.examples[0]?.conversation ?? randomUUID()
  const before = {
    text: 'Na zwrot masz 14 dni od odbioru paczki.',
    kind: 'answer',
    because: null,
    findings: [
      {
        code: 'contradicts-knowledge',
        severity: 3,
        span: { start: 14, end: 21 },
        explanation: { pl: 'Artykuł mówi o 30 dniach.', en: 'The article says 30 days.' },
      },
    ],
  } as const
  const after = { ...before, text: 'Na zwrot masz 30 dni od odbioru paczki.', findings: [] }
  const gone = {
    ...before,
    text: 'Przekazuję rozmowę konsultantowi.',
    kind: 'handover',
    because: 'no-support',
  } as const
  const finds = [{ code: 'contradicts-knowledge', severity: 3 }] as const
  const base = { conversation, at: ago(9 * DAY_MIN), said: 'Ile mam dni na zwrot?', newFindings: [], notes: [] }
  return {
    id: randomUUID(),
    notes: [],
    askedAt: ago(30),
    result: {
      at: ago(29),
      playbookVersion: 12,
      drawn: { walked: 214, own: 18, of: 431, from: ago(90 * DAY_MIN) },
      asked: 163,
      replied: 302,
      changedAnswers: 11,
      handoversGained: 1,
      handoversLost: 0,
      newFindings: [],
      lostFindings: [{ code: 'contradicts-knowledge', count: 11 }],
      golden: { cases: 48, green: 48, broken: [] },
      differences: [
        {
          ...base,
          message: 'd-2',
          said: 'A przy zwrocie rośliny?',
          kind: 'handover-gained',
          before: { ...before, findings: [] },
          after: { ...gone, findings: [] },
          lostFindings: [],
          harm: 6,
        },
        { ...base, message: 'd-1', kind: 'answer', before, after, lostFindings: [...finds], harm: 3 },
      ].map((one) => ({ ...one, before: open(one.before), after: open(one.after) })) as never,
      differing: 12,
      ownership: null,
    },
  }
}

const open = <T extends object>(value: T): T => structuredClone(value)

interface FakeFixes {
  readonly add: (problem: Problem, body: z.output<typeof FIX_ROUTES.proposeFix.body>) => string
  readonly page: (id: string) => FixPage
  readonly change: (id: string, to: Partial<FixPage>) => void
  readonly log: () => Changes
  readonly freeze: (frozen: boolean) => void
  readonly problemOf: (id: string) => Problem
}

export function fakeFixes(problems: readonly Problem[]): FakeFixes {
  const pages = new Map<string, FixPage>()
  let frozen = false
  const problemOf = (id: string): Problem => {
    const problem = problems.find(({ fixes }) => fixes.some((fix) => fix.id === id))
    if (problem === undefined) throw new Refusal('not-found')
    return problem
  }
  const page = (id: string): FixPage => {
    const problem = problemOf(id)
    const fix = problem.fixes.find((one) => one.id === id)
    if (fix === undefined) throw new Refusal('not-found')
    return {
      problemName: problem.name,
      problemGivenName: problem.givenName,
      verdicts: fix.verdict === null ? [] : [fix.verdict],
      candidate: null,
      steps: [],
      replay: null,
      pilot: null,
      refused: null,
      weekly: 38,
      assigns: true,
      ...pages.get(id),
      fix,
    }
  }
  return {
    problemOf,
    page,
    change: (id, to) => void pages.set(id, { ...page(id), ...to }),
    freeze: (to) => {
      frozen = to
    },
    log: () => ({
      frozen,
      piloted: null,
      items: [
        { version: 12, at: ago(DAY_MIN), by: OLA.name, why: 'guard', isCurrent: true, fix: null },
        { version: 11, at: ago(3 * DAY_MIN), by: OLA.name, why: '~ zwrot-towaru', isCurrent: false, fix: null },
        { version: 10, at: ago(80 * DAY_MIN), by: null, why: 'demo', isCurrent: false, fix: null },
      ],
    }),
    add: (problem, { candidate, change, claimedRatio, alternatives }) => {
      const id = randomUUID()
      problem.fixes.push({
        id,
        problem: problem.id,
        kind: candidate.kind === 'article' || candidate.kind === 'macro' ? candidate.kind : 'rule',
        change,
        claimedRatio,
        alternatives,
        owner: null,
        inForceSince: null,
        stage: 'proposed',
        isTriable: true,
        declaredBy: OLA.name,
        declaredAt: ago(0),
        verdict: null,
      })
      const was = {
        article: { was: 'Na zwrot masz 14 dni.' },
        macro: { was: null },
        check: { was: { enabled: true, severity: 2 } },
        number: { was: 15 },
        ownership: { was: null, person: { id: OLA.id, name: OLA.name } },
      }[candidate.kind]
      pages.set(id, {
        ...page(id),
        candidate: { ...candidate, ...was } as NonNullable<FixPage['candidate']>,
        refused: { pilot: 'not-tried', rollOut: 'not-tried' },
      })
      return id
    },
  }
}

/** A pilot that has only begun. */
export function fakePilot(share: number | null): NonNullable<FixPage['pilot']> {
  return {
    since: ago(0),
    mode: share === null ? 'gradual' : 'pilot',
    share: share ?? 0.1,
    pilot: NO_ARM,
    rest: NO_ARM,
    decision: 'wait',
    waitsFor: 'evidence',
    effect: null,
    moreCustomers: null,
    moreDays: null,
    minimumExposure: 50,
  }
}
