import { type Case, couldHave, had, type ProblemKind } from '../problem/problem.ts'
import { placeOf } from '../statistics/statistics.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import type { BeforeAfter, Exposed } from './exposure.ts'

/** What is compared with what. */
export interface Sides {
  readonly from: Instant
  /** The change: conversations opened earlier are `before`. */
  readonly change: Instant
  readonly to: Instant
  /** Those before are spread over as many conversations as this many days bring. */
  readonly plannedDays: number
}

const DAY_MS = 86_400_000

/** The conversations that could have had the problem, on both sides of a change. `cases` in the order in which they happened. */
export function sidesOf(problem: ProblemKind, cases: readonly Case[], sides: Sides): BeforeAfter {
  return split(
    cases.filter((one) => couldHave(problem, one)),
    problem,
    sides,
  )
}

/** The same kind of mistake where the problem is not, and so the fix neither; null where the problem is everywhere. */
export function untouchedSidesOf(problem: ProblemKind, cases: readonly Case[], sides: Sides): BeforeAfter | null {
  const untouched = cases.filter((one) => !couldHave(problem, one))
  return untouched.length === 0 ? null : split(untouched, { code: problem.code, trait: null }, sides)
}

function split(cases: readonly Case[], problem: ProblemKind, { from, change, to, plannedDays }: Sides): BeforeAfter {
  const within = cases.filter(({ at }) => at >= from && at <= to)
  const before = within.filter(({ at }) => at < change)
  const firstAt = before[0]?.at ?? change
  const days = Math.max(1, (change - firstAt) / DAY_MS)
  const exposed = (one: Case): Exposed => ({ stratum: stratumOf(one), mistaken: had(problem, one) })
  return {
    before: before.toSorted((a, b) => placeOf(a.conversation) - placeOf(b.conversation)).map(exposed),
    after: within.filter(({ at }) => at >= change).map(exposed),
    planned: Math.ceil((before.length * plannedDays) / days),
  }
}

/**
 * Like is compared with like in topic and channel. Not in who handled it: a fix may well change that, and then it would be compared
 * with conversations that it did not reach.
 */
function stratumOf({ traits }: Case): string {
  const value = (wanted: string) => traits.find(({ name }) => name === wanted)?.value ?? ''
  return `${value('topic')}/${value('channel')}`
}
