import { betaBelow, betaQuantile } from './beta.ts'

/** Events among a number of exposures: mistakes among conversations. */
export interface Count {
  readonly events: number
  readonly exposures: number
}

/** How many times the first rate the second one is. `high` is null where nothing bounds it: no event among the first. */
export interface RateRatio {
  readonly ratio: number | null
  readonly low: number
  readonly high: number | null
}

/**
 * The second rate over the first with an exact interval of at least the given confidence (0–1); null where either was never exposed.
 * Looks once: the interval is no rule for stopping, see `coin.ts`.
 *
 * Given that a + b events happened, the b of the second are binomial whose odds are the ratio times the exposures' own odds;
 * Clopper and Pearson's limits of that share, turned back, are the limits of the ratio.
 * @source Przyborowski & Wilenski, Biometrika 31 (1940); Clopper & Pearson, Biometrika 26 (1934)
 */
export function compareRates(first: Count, second: Count, confidence = 0.95): RateRatio | null {
  if (first.exposures <= 0 || second.exposures <= 0) return null
  const tail = (1 - confidence) / 2
  const [a, b] = [first.events, second.events]
  const perOdds = first.exposures / second.exposures
  const low = b === 0 ? 0 : betaQuantile(b, a + 1, tail)
  const high = a === 0 ? 1 : betaQuantile(b + 1, a, 1 - tail)
  return {
    ratio: a === 0 ? null : (b / a) * perOdds,
    low: odds(low) * perOdds,
    high: high === 1 ? null : odds(high) * perOdds,
  }
}

/**
 * How likely a difference at least this large would be if both rates were the same: the exact two-sided chance, twice the smaller tail.
 * 1 where either was never exposed or nothing happened.
 * @source Przyborowski & Wilenski, Biometrika 31 (1940)
 */
export function chanceOfEqualRates(first: Count, second: Count): number {
  const [a, b] = [first.events, second.events]
  if (first.exposures <= 0 || second.exposures <= 0 || a + b === 0) return 1
  const share = second.exposures / (first.exposures + second.exposures)
  const atLeast = b === 0 ? 1 : betaBelow(b, a + 1, share)
  const atMost = a === 0 ? 1 : 1 - betaBelow(b + 1, a, share)
  return Math.min(1, 2 * Math.min(atLeast, atMost))
}

function odds(share: number): number {
  return share / (1 - share)
}
