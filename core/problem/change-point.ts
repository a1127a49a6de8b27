import type { Count } from '../statistics/statistics.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import type { Case } from './case.ts'
import type { FoundProblem } from './found-problem.ts'

/** A day from which on a problem happened at another rate. */
export interface ChangePoint {
  readonly at: Instant
  readonly before: Count
  readonly after: Count
}

const DAY_MS = 86_400_000
/** At the very ends of the time any day looks like a change. */
const MARGIN_DAYS = 7
/** Of conversations on either side: what is said of limits holds of many. */
const FEWEST = 20
/**
 * How much likelier two rates must be than one (logarithm): reached by chance on the best of all days in one problem of a hundred.
 * @source Andrews, Econometrica 61 (1993), table 1: sup-LR, one parameter, 15 % trimmed, 1 % level (12.35, halved)
 */
const LEAST = 6.175

/** The day on which the problem's rate most likely changed; null where one rate explains all. `all`: those that could have had it. */
export function changePointOf({ cases }: FoundProblem, all: readonly Case[]): ChangePoint | null {
  const first = all.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY)
  if (!Number.isFinite(first)) return null
  const dayOf = ({ at }: Case) => Math.floor((at - first) / DAY_MS)
  const days = all.reduce((most, one) => Math.max(most, dayOf(one)), 0) + 1
  const events = perDay(cases, dayOf, days)
  const exposures = perDay(all, dayOf, days)
  const total = { events: sum(events), exposures: sum(exposures) }
  const before = { events: 0, exposures: 0 }
  let best: (ChangePoint & { readonly gain: number }) | null = null
  for (let day = 0; day < days; day += 1) {
    const after = { events: total.events - before.events, exposures: total.exposures - before.exposures }
    const isEnough = before.exposures >= FEWEST && after.exposures >= FEWEST
    if (isEnough && day >= MARGIN_DAYS && day <= days - MARGIN_DAYS) {
      const gain = likelihood(before) + likelihood(after) - likelihood(total)
      if (gain >= (best?.gain ?? LEAST))
        best = { at: (first + day * DAY_MS) as Instant, before: { ...before }, after, gain }
    }
    before.events += events[day] ?? 0
    before.exposures += exposures[day] ?? 0
  }
  return best && { at: best.at, before: best.before, after: best.after }
}

/** Logarithm of the binomial likelihood at its own rate. */
function likelihood({ events, exposures }: Count): number {
  if (events <= 0 || events >= exposures) return 0
  const rate = events / exposures
  return events * Math.log(rate) + (exposures - events) * Math.log(1 - rate)
}

function perDay(cases: readonly Case[], dayOf: (one: Case) => number, days: number): readonly number[] {
  const counts = new Array<number>(days).fill(0)
  for (const one of cases) {
    const day = Math.max(0, dayOf(one))
    counts[day] = (counts[day] ?? 0) + 1
  }
  return counts
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
