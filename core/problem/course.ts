import { type Count, compareRates, type RateRatio } from '../statistics/statistics.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import type { Case } from './case.ts'
import type { FoundProblem } from './found-problem.ts'

/** How a problem went over time. */
export interface Course {
  readonly firstSeen: Instant
  readonly lastSeen: Instant
  /** Cases in each week, the last week ending `now`, oldest first. */
  readonly weeks: readonly Count[]
  /** The rate of the last four weeks over that of the four before, with an exact 95 % interval; null when either saw nothing. */
  readonly trend: RateRatio | null
}

const WEEK_MS = 7 * 86_400_000
const TREND_WEEKS = 4

/** The problem's cases week by week, beside all conversations that could have had it. */
export function courseOf(problem: FoundProblem, all: readonly Case[], now: Instant): Course {
  return courseAmong(problem, weeksOf(all, now), now)
}

/** Conversations in each week, the last week ending `now`, oldest first. */
export function weeksOf(cases: readonly Case[], now: Instant): readonly number[] {
  const last = cases.reduce((most, one) => Math.max(most, weekOf(one, now)), 0)
  return countWeeks(cases, last + 1, now)
}

/** The same where only their numbers are known. */
export function courseAmong(problem: Pick<FoundProblem, 'cases'>, exposures: readonly number[], now: Instant): Course {
  const events = countWeeks(problem.cases, exposures.length, now)
  const weeks = exposures.map((of, i) => ({ events: events[i] ?? 0, exposures: Math.max(of, events[i] ?? 0) }))
  const [first, final] = [problem.cases[0], problem.cases.at(-1)]
  return {
    firstSeen: first?.at ?? now,
    lastSeen: final?.at ?? now,
    weeks,
    trend: trendOf(weeks),
  }
}

/** The course with one conversation more, opened at `at`; `now` is where its last week ends. `isCounted`: its weeks hold the conversation already. */
export function courseWith(course: Course, at: Instant, now: Instant, isCounted: boolean): Course {
  const place = Math.max(0, course.weeks.length - 1 - weekOf({ at }, now))
  const weeks = course.weeks.map(({ events, exposures }, i) =>
    i === place
      ? { events: events + 1, exposures: Math.max(exposures + Number(!isCounted), events + 1) }
      : { events, exposures },
  )
  const firstSeen = Math.min(course.firstSeen, at) as Instant
  return { firstSeen, lastSeen: Math.max(course.lastSeen, at) as Instant, weeks, trend: trendOf(weeks) }
}

/** 0 = the last one, to which belongs too what was opened after its end. */
function weekOf({ at }: Pick<Case, 'at'>, now: Instant): number {
  return Math.max(0, Math.ceil((now - at) / WEEK_MS) - 1)
}

function countWeeks(cases: readonly Case[], count: number, now: Instant): readonly number[] {
  const weeks = new Array<number>(count).fill(0)
  for (const one of cases) {
    const place = Math.max(0, count - 1 - weekOf(one, now))
    weeks[place] = (weeks[place] ?? 0) + 1
  }
  return weeks
}

function trendOf(weeks: readonly Count[]): RateRatio | null {
  return compareRates(sum(weeks.slice(-2 * TREND_WEEKS, -TREND_WEEKS)), sum(weeks.slice(-TREND_WEEKS)))
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ events: a.events + b.events, exposures: a.exposures + b.exposures }), {
    events: 0,
    exposures: 0,
  })
}
