import type { DurationMs } from '../vocabulary/vocabulary.ts'

/** The waits for a first reply in one week. */
export interface WeekOfWaits {
  readonly count: number
  readonly median: DurationMs
}

export interface WaitingDrift {
  /** Weeks with enough waits to tell. */
  readonly weeks: number
  readonly direction: 'rising' | 'falling' | 'none' | 'unknown'
  /** How much the middle wait changes in a week; null where that is unknown. */
  readonly perWeek: DurationMs | null
}

/** The middle of fewer waits jumps about. */
const FEWEST_WAITS = 5
/** Of fewer weeks no order is so rare that chance would not bring it in one case of twenty. */
const FEWEST_WEEKS = 6
/** More is another season, and more than the exact distribution below is meant for. */
const MOST_WEEKS = 12
const CHANCE = 0.05

/**
 * Whether waiting creeps up, week after week, where no single day looks bad: Kendall's test on the weekly medians, oldest first, with its
 * exact distribution; the pace is the middle of all slopes. @source Mann, Econometrica 13 (1945); Sen, JASA 63 (1968)
 */
export function measureDrift(weeks: readonly WeekOfWaits[]): WaitingDrift {
  const medians = weeks
    .slice(-MOST_WEEKS)
    .map(({ count, median }, n) => ({ n, count, median }))
    .filter(({ count }) => count >= FEWEST_WAITS)
  if (medians.length < FEWEST_WEEKS) return { weeks: medians.length, direction: 'unknown', perWeek: null }
  const pairs = medians.flatMap((one, i) => medians.slice(i + 1).map((later) => [one, later] as const))
  const score = pairs.reduce((sum, [one, later]) => sum + Math.sign(later.median - one.median), 0)
  const slopes = pairs.map(([one, later]) => (later.median - one.median) / (later.n - one.n)).sort((a, b) => a - b)
  const isReal = 2 * chanceOfScore(Math.abs(score), medians.length) < CHANCE
  return {
    weeks: medians.length,
    direction: !isReal ? 'none' : score > 0 ? 'rising' : 'falling',
    perWeek: Math.round(slopes[Math.floor(slopes.length / 2)] ?? 0) as DurationMs,
  }
}

/** The chance of so high a score or a higher one, if the order of `n` weeks were drawn by lot: permutations by their inversions. */
function chanceOfScore(score: number, n: number): number {
  let counts = [1]
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>(counts.length + size - 1).fill(0)
    counts.forEach((ways, inversions) => {
      for (let more = 0; more < size; more++) next[inversions + more] = (next[inversions + more] ?? 0) + ways
    })
    counts = next
  }
  const all = counts.reduce((sum, ways) => sum + ways, 0)
  // Score = pairs in order less pairs out of order.
  const pairs = (n * (n - 1)) / 2
  return counts.reduce((sum, ways, inversions) => sum + (pairs - 2 * inversions >= score ? ways : 0), 0) / all
}
