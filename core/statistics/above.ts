import type { Bet, Lot } from './lot.ts'

/**
 * The evidence after one more person that something happens more often than `usual` (0–1, neither end), where nobody was drawn by lot and the
 * usual rate is known. Were it no higher, no bet would win on average: the chance that the purse ever exceeds 1/α is at most α, see `lot.ts`.
 */
export function drawAbove(lot: Lot, bets: readonly Bet[], happened: boolean, usual: number): Lot {
  const purses = lot.purses.map((purse, n) => {
    const guess = Math.min(MOST_SURE, (bets[n]?.times ?? 1) * usual)
    return purse + Math.log(happened ? guess / usual : (1 - guess) / (1 - usual))
  })
  const evidence = purses.reduce((sum, purse) => sum + Math.exp(purse), 0)
  return {
    purses,
    best: Math.max(lot.best, evidence),
    events: lot.events + (happened ? 1 : 0),
    exposures: lot.exposures + 1,
  }
}

/** A guess of certainty would lose everything with the first person to whom nothing happened. */
const MOST_SURE = 0.95
