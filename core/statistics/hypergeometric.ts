import { logGamma } from './gamma.ts'

/**
 * Chance of at least `marked` marked ones in a draw of `drawn` out of `all`, of which `ofAll` are marked: Fisher's exact test, one-sided.
 * @source Fisher, Statistical Methods for Research Workers (1934)
 */
export function hypergeometricAbove(marked: number, drawn: number, ofAll: number, all: number): number {
  const most = Math.min(drawn, ofAll)
  if (marked <= Math.max(0, drawn + ofAll - all)) return 1
  if (marked > most) return 0
  let term = Math.exp(logChoose(ofAll, marked) + logChoose(all - ofAll, drawn - marked) - logChoose(all, drawn))
  let sum = 0
  for (let k = marked; k <= most; k += 1) {
    sum += term
    term *= ((ofAll - k) * (drawn - k)) / ((k + 1) * (all - ofAll - drawn + k + 1))
    // Beyond the mode every term is smaller than the one before; what is left cannot be seen in the sum.
    if (term < sum * 1e-17) break
  }
  return Math.min(1, sum)
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
