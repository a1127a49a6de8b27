/**
 * Evidence that a coin falls on one side less (or more) often than it should, watched toss by toss.
 *
 * A mistake happened either before a change or after it, under a pilot or beside it. Were nothing changed, the side would be a coin with a
 * known chance: the share of exposures that were on that side. Each guess about how much the rate changed bets one złoty on the tosses;
 * the evidence is what the guesses own together. Where nothing changed (or the opposite happened) the purse does not grow on average,
 * so the chance that it *ever* exceeds 1/α is at most α, however often anybody looks and whenever they stop.
 * @source Ville, Étude critique de la notion de collectif (1939); Ramdas, Grünwald, Vovk & Shafer, Statistical Science 38 (2023)
 */
export interface Coin {
  /** Logarithm of each guess's purse, in the order of the guesses. */
  readonly purses: readonly number[]
  /** Largest evidence so far. */
  readonly best: number
  readonly events: number
}

/** How many times the old rate the new one is, as a guess: below 1 bets on a fall, above 1 on a rise. */
export type Guesses = readonly number[]

/** From "a tenth of it" to "a tenth less". */
export const FALLS: Guesses = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
/** A doubling is the harm to be stopped, so it has the middle; every further guess would make the others slower. */
export const RISES: Guesses = [1.5, 2, 3]

export function startCoin(guesses: Guesses): Coin {
  return { purses: guesses.map(() => 0), best: 1, events: 0 }
}

/** Events of one little experiment: how many fell on either side. */
export interface Toss {
  readonly onOldSide: number
  readonly onNewSide: number
}

/**
 * The coin after an experiment's events. `share` (0–1, neither end) is the chance of the new side were nothing changed, known beforehand.
 * The evidence may be looked at only between experiments: inside one, the sides have not had their turns yet.
 */
export function toss(coin: Coin, guesses: Guesses, { onOldSide, onNewSide }: Toss, share: number): Coin {
  const events = onOldSide + onNewSide
  if (events === 0) return coin
  const purses = coin.purses.map((purse, i) => {
    const guess = guesses[i] ?? 1
    return purse + onNewSide * Math.log(guess) - events * Math.log(1 - share + share * guess)
  })
  return { purses, best: Math.max(coin.best, evidenceOf(purses)), events: coin.events + events }
}

/** The purse of all guesses together, having begun with 1. */
export function evidence(coin: Coin): number {
  return evidenceOf(coin.purses)
}

function evidenceOf(purses: readonly number[]): number {
  const top = Math.max(...purses)
  const sum = purses.reduce((total, purse) => total + Math.exp(purse - top), 0)
  return (Math.exp(top) * sum) / purses.length
}
