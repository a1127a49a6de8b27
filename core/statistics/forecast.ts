import { type Coin, evidence, type Guesses } from './coin.ts'

/**
 * How many further events it takes until the evidence reaches `wanted`, if the rate stays `ratio` times what it was.
 * 0 when it is reached, null when this ratio will never show it.
 *
 * Counts the purse of whichever guess would get there first: it grows by a fixed amount an event on average, and is one of many in the mean.
 */
export function eventsToEvidence(
  coin: Coin,
  guesses: Guesses,
  ratio: number,
  share: number,
  wanted: number,
): number | null {
  if (evidence(coin) >= wanted) return 0
  const onNewSide = (share * ratio) / (1 - share + share * ratio)
  const missing = coin.purses.map((purse, i) => {
    const guess = guesses[i] ?? 1
    const growth = onNewSide * Math.log(guess) - Math.log(1 - share + share * guess)
    const wealth = Math.log(wanted) + Math.log(guesses.length) - purse
    return growth <= 0 ? Number.POSITIVE_INFINITY : wealth / growth
  })
  const soonest = Math.min(...missing)
  return Number.isFinite(soonest) ? Math.max(1, Math.ceil(soonest)) : null
}
