import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { PROBLEM_ROUTES } from '../../contract/http/problems.ts'
import { ago } from './fake-conversations.ts'
import type { Mistake } from './fake-ledger.ts'
import { OLA } from './fake-people.ts'

export type Problem = z.output<typeof PROBLEM_ROUTES.readProblem.response>
type Fix = Problem['fixes'][number]
type NewFix = z.output<typeof PROBLEM_ROUTES.declareFix.body>

const WEEK_MIN = 7 * 24 * 60
const course = (...events: readonly number[]): Problem['weeks'] =>
  events.map((count, n) => ({
    from: ago((events.length - n) * WEEK_MIN),
    events: count,
    exposures: 30 + ((n * 7) % 12),
  }))

/** A problem that a fix solved, one nobody has taken, and one that nobody can tell anything of yet. */
export function fakeProblems(mistakes: readonly Mistake[]): Problem[] {
  const base = (code: Mistake['code'], pl: string, en: string): Problem => {
    const own = mistakes.filter((mistake) => mistake.code === code)
    return {
      id: randomUUID(),
      code,
      name: { pl, en },
      givenName: null,
      state: 'open',
      isCurrent: true,
      cases: own.length,
      customers: own.length,
      costPerMonth: 412.5,
      trend: { direction: 'unknown', change: { ratio: 1.2, low: 0.5, high: 2.9 } },
      weeks: course(1, 0, 2, 1, 0, 1, 1, 2, 0, 1, 1, 0, 2),
      firstSeen: ago(12 * WEEK_MIN),
      lastSeen: ago(600),
      owner: null,
      due: null,
      alongside: [],
      conclusion: null,
      merged: [],
      parts: [],
      mergedInto: null,
      partOf: null,
      cuts: [
        {
          by: 'trait',
          trait: 'channel',
          value: 'chat',
          code: null,
          name: { pl: 'kanał czat', en: 'channel chat' },
          cases: 3,
        },
      ],
      changed: null,
      severity: 2,
      nextMonth: { expected: 4.2, low: 1, high: 9 },
      contrast: null,
      examples: own.slice(0, 3).map(({ id, conversation, message, evidence, at }) => ({
        mistake: id,
        conversation,
        message,
        code,
        quote: evidence.quote,
        explanation: evidence.explanation,
        at,
      })),
      fixes: [],
    }
  }
  const waits = base(
    'slow-first-response',
    'Długi czas pierwszej odpowiedzi – w poniedziałki rano',
    'Long wait for the first reply – Mondays in the morning',
  )
  const returns = base(
    'contradicts-knowledge',
    'Sprzeczne z bazą wiedzy – artykuł „Zwrot towaru”',
    'Contradicts the knowledge – article “Zwrot towaru”',
  )
  return [
    {
      ...waits,
      costPerMonth: 1_284,
      trend: { direction: 'rising', change: { ratio: 2.1, low: 1.1, high: 4.2 } },
      weeks: course(0, 1, 0, 1, 1, 0, 2, 2, 1, 3, 3, 4, 5),
      alongside: ['undocumented'],
      contrast: {
        trait: 'week-hour',
        where: { pl: 'w poniedziałki rano', en: 'Mondays in the morning' },
        inside: { events: 7, exposures: 23 },
        outside: { events: 20, exposures: 477 },
        ratio: { ratio: 7.26, low: 2.6, high: 17.9 },
      },
    },
    {
      ...returns,
      state: 'solved',
      owner: { id: OLA.id, name: OLA.name },
      due: ago(-10 * 24 * 60),
      trend: { direction: 'falling', change: { ratio: 0.1, low: 0, high: 0.8 } },
      weeks: course(3, 2, 4, 3, 2, 3, 1, 0, 0, 0, 0, 0, 0),
      contrast: {
        trait: 'article',
        where: { pl: 'artykuł „Zwrot towaru”', en: 'article “Zwrot towaru”' },
        inside: { events: 18, exposures: 18 },
        outside: { events: 11, exposures: 482 },
        ratio: { ratio: 44, low: 20, high: 105 },
      },
      fixes: [
        fakeFix(returns.id, {
          kind: 'article',
          change: 'Artykuł „Zwrot towaru” znów mówi o 30 dniach.',
          claimedRatio: 0.5,
          alternatives: 'Przypomnienie dla zespołu: nie usuwa przyczyny.',
          owner: OLA.id,
          inForceSince: ago(6 * WEEK_MIN),
        }),
      ],
    },
    base('unanswered-question', 'Pytanie bez odpowiedzi', 'Unanswered question'),
  ]
}

export function fakeFix(problem: string, body: NewFix, isNew = false): Fix {
  return {
    ...body,
    id: randomUUID(),
    problem,
    owner: body.owner === null ? null : { id: OLA.id, name: OLA.name },
    stage: 'in-force',
    isTriable: false,
    declaredBy: OLA.name,
    declaredAt: ago(isNew ? 0 : 5 * WEEK_MIN),
    verdict: {
      at: ago(60),
      answer: isNew ? 'unknown' : 'yes',
      claim: isNew ? 'unknown' : 'kept',
      before: { events: 18, exposures: 210, per100: 8.6, low: 5.1, high: 13.5 },
      after: isNew
        ? { events: 0, exposures: 4, per100: null, low: null, high: null }
        : { events: 1, exposures: 190, per100: 0.5, low: 0, high: 2.9 },
      matched: {
        before: { events: isNew ? 0 : 14, exposures: isNew ? 9 : 170 },
        after: { events: isNew ? 0 : 1, exposures: isNew ? 4 : 160 },
        effect: isNew ? null : { ratio: 0.06, low: 0, high: 0.4 },
      },
      background: isNew ? null : { ratio: 0.9, low: 0.4, high: 2 },
      regression: 0.9,
      moreConversations: isNew ? 120 : 0,
      moreDays: isNew ? 12 : 0,
      returned: false,
    },
  }
}
