import type { Contrast } from '../problem/problem.ts'

/** A place is found only from about so many standard errors on: of some hundred places asked, chance must not bring one. */
const FOUND_FROM = 3.3
/** Nor below a doubled rate, see `problem/contrast.ts`. */
const LEAST = Math.log(2)
/** So many halvings are enough for a correction that moves a rate by some tenths. */
const STEPS = 40

/**
 * How many times its old rate a found problem would seem to have later if nothing were changed: 1 = as before, 0.8 = a fifth of the fall is
 * regression to the mean. A problem is found where its rate looked high, and part of that was chance. The true contrast is taken for the one
 * whose expected finding, given that it was found, is the contrast seen.
 * @source Zöllner & Pritchard, Am. J. Hum. Genet. 80 (2007): overcoming the winner's curse by conditioning on the finding
 */
export function regressionOf({ inside, outside }: Pick<Contrast, 'inside' | 'outside'>): number {
  if (inside.events === 0 || outside.events === 0) return 1
  const seen = Math.log(inside.events / inside.exposures / (outside.events / outside.exposures))
  const error = Math.sqrt(1 / inside.events + 1 / outside.events)
  const least = Math.max(LEAST, FOUND_FROM * error)
  // Not found by its rate: merged, cut off or named by a person, or seen over another time.
  if (seen <= least) return 1
  let low = 0
  let high = seen
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    if (meanAbove(middle, error, least) < seen) low = middle
    else high = middle
  }
  return Math.exp(high - seen)
}

/** Mean of a normal around `mean`, of what lies above `least` alone. */
function meanAbove(mean: number, error: number, least: number): number {
  const z = (least - mean) / error
  return mean + error * millsInverse(z)
}

/** Density over upper tail of the standard normal at z. @source Abramowitz & Stegun 26.2.17 (tail), 7.1.23 for large z */
function millsInverse(z: number): number {
  if (z > 6) return z + 1 / z
  const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)
  return density / upperTail(z)
}

function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z)
  const t = 1 / (1 + 0.231_641_9 * z)
  const series =
    t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))))
  return (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
}
