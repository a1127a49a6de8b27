import { logGamma } from './gamma.ts'

/** How many events are to be expected, and within which bounds they will fall in about 95 of 100 such predictions. */
export interface Predicted {
  readonly expected: number
  readonly low: number
  readonly high: number
}

/** Half an event beside those seen: none so far is no promise of none. @source Jeffreys' prior of a Poisson rate */
const PRIOR = 0.5
const TAIL = 0.025

/**
 * Events of the next `ahead` periods, from equally long ones before; null where there are none.
 *
 * The rate is a gamma after the events seen, so the coming count is negative binomial. Where periods differ by more than a Poisson count
 * would, the count is divided by its dispersion first and the bounds multiplied by it.
 * @source Nelson, Applied Life Data Analysis (1982), prediction of a future count; dispersion as in `rate.ts`
 */
export function predictCount(periods: readonly number[], ahead: number): Predicted | null {
  const n = periods.length
  if (n === 0) return null
  const events = periods.reduce((sum, one) => sum + one, 0)
  const spread = dispersion(periods, events / n)
  const shape = events / spread + PRIOR
  const share = n / (n + ahead)
  return {
    expected: (events / n) * ahead,
    low: Math.floor(spread * quantile(shape, share, TAIL)),
    high: Math.ceil(spread * quantile(shape, share, 1 - TAIL)),
  }
}

function dispersion(periods: readonly number[], mean: number): number {
  if (periods.length < 2 || mean === 0) return 1
  const variance = periods.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (periods.length - 1)
  return Math.max(1, variance / mean)
}

/** Smallest count that at least this part of a negative binomial lies at or below. */
function quantile(shape: number, share: number, part: number): number {
  let below = 0
  for (let count = 0; ; count += 1) {
    const log = logGamma(count + shape) - logGamma(shape) - logGamma(count + 1)
    below += Math.exp(log + shape * Math.log(share) + count * Math.log(1 - share))
    // What is missing from one after so many terms is rounding.
    if (below >= part || count > 100_000) return count
  }
}
