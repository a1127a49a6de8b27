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
  const weekOf = ({ at }: Case) => Math.ceil((now - at) / WEEK_MS) - 1
  const last = all.reduce((most, one) => Math.max(most, weekOf(one)), 0)
  const count = (cases: readonly Case[]) => {
    const weeks = new Array<number>(last + 1).fill(0)
    for (const one of cases) {
      const week = Math.max(0, weekOf(one))
      weeks[week] = (weeks[week] ?? 0) + 1
    }
    return weeks.toReversed()
  }
  const exposures = count(all)
  const weeks = count(problem.cases).map((events, i) => ({ events, exposures: exposures[i] ?? 0 }))
  const [first, final] = [problem.cases[0], problem.cases.at(-1)]
  return {
    firstSeen: first?.at ?? now,
    lastSeen: final?.at ?? now,
    weeks,
    trend: compareRates(sum(weeks.slice(-2 * TREND_WEEKS, -TREND_WEEKS)), sum(weeks.slice(-TREND_WEEKS))),
  }
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ events: a.events + b.events, exposures: a.exposures + b.exposures }), {
    events: 0,
    exposures: 0,
  })
}
