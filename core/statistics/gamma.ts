/** Below this change further terms do not show in a double. */
const PRECISION = 1e-14
const MOST_TERMS = 100_000

/**
 * Share of a gamma distribution (shape `a` > 0, scale 1) below `x`: the regularised lower incomplete gamma function P(a, x).
 * @source Abramowitz & Stegun 6.5.29 (series) and 6.5.31 (continued fraction)
 */
export function gammaBelow(a: number, x: number): number {
  if (x <= 0) return 0
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? front * series(a, x) : 1 - front * continuedFraction(a, x)
}

/** The value below which the given share (0–1) of a gamma distribution of shape `a`, scale 1, lies. */
export function gammaQuantile(a: number, share: number): number {
  let low = 0
  let high = a + 10 * Math.sqrt(a) + 40
  // Halving sixty times leaves less than a double can hold of any range used here.
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (gammaBelow(a, middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** Evaluated from the front by Lentz's method. */
function continuedFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let product = d
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const step = n * (a - n)
    b += 2
    d = 1 / nonZero(b + step * d, tiny)
    c = nonZero(b + step / c, tiny)
    const change = c * d
    product *= change
    if (Math.abs(change - 1) < PRECISION) break
  }
  return product
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value
}

/** Natural logarithm of Γ(x) for x > 0. @source Stirling's series, A&S 6.1.41, after shifting x beyond 10 */
export function logGamma(x: number): number {
  let shift = 0
  let z = x
  for (; z < 10; z += 1) shift += Math.log(z)
  const s = 1 / (z * z)
  const tail = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s / 1680))) / z
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + tail - shift
}
