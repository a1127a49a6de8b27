import { logGamma } from './gamma.ts'

const PRECISION = 1e-15
const MOST_TERMS = 10_000
const TINY = 1e-300

/**
 * Share of a beta distribution (shapes `a`, `b` > 0) below `x`, 0 ≤ x ≤ 1: the regularised incomplete beta function I_x(a, b).
 * @source Abramowitz & Stegun 26.5.8 (continued fraction), 26.5.2 (symmetry)
 */
export function betaBelow(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  // The fraction converges fast only below the mean; above it the other tail is the one to sum.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, 1 - x)) / b
}

/** The value below which the given share (0–1) of a beta distribution with shapes `a` and `b` lies. */
export function betaQuantile(a: number, b: number, share: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (betaBelow(a, b, middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Evaluated from the front by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    let change = 1
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d)
      c = awayFromZero(1 + term / c)
      change = c * d
      value *= change
    }
    if (Math.abs(change - 1) < PRECISION) break
  }
  return value
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value
}
