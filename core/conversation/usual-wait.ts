import type { DurationMs } from '../vocabulary/vocabulary.ts'

/** Fewer waits than this say nothing of the next one. */
const LEAST_KNOWN = 8
/** Four of five customers waited no longer. */
const SHARE = 0.8
/** A wait longer than this is no time to name: the hours are. */
const LONGEST_NAMED_MS = 3_600_000
const STEP_MS = 300_000

/**
 * How long people lately waited until a person wrote, as one may tell the next customer: what four of five did not exceed, rounded up to
 * five minutes. null: too few are known, or it takes so long that a number of minutes would be a promise nobody can keep.
 */
export function usualWait(waits: readonly DurationMs[]): DurationMs | null {
  if (waits.length < LEAST_KNOWN) return null
  const sorted = waits.toSorted((one, other) => one - other)
  const usual = sorted[Math.ceil(SHARE * sorted.length) - 1] ?? Number.POSITIVE_INFINITY
  return usual > LONGEST_NAMED_MS ? null : ((Math.max(1, Math.ceil(usual / STEP_MS)) * STEP_MS) as DurationMs)
}
