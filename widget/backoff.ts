/** First wait, and the longest. A restart of the server must not bring every widget back in the same instant. */
const FIRST_MS = 500
const LONGEST_MS = 15_000

/** Wait before the try of this number (0 = the first retry), between half and the whole of a doubling step. `chance` is 0–1. */
export function backoffMs(tries: number, chance: number): number {
  const step = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries, 10))
  return Math.round(step * (0.5 + chance / 2))
}
