/**
 * Evidence that something happens more often to those whom a lot put on the new side, watched one after the other.
 *
 * Were the sides alike, the lot would know nothing of what happens: whatever happened to somebody, they were on the new side with the lot's
 * own chance. Each bet guesses how often it happens on either side and stakes on the side, given what happened; the mean of what it wins is
 * then nothing, whatever the true rates are and however they change from day to day, as long as the guess was made before. So, as in `coin.ts`,
 * the chance that the purse *ever* exceeds 1/α is at most α. What did not happen tells something too: that is what a coin of events leaves lying.
 * @source Ville (1939), see `coin.ts`; Turner, Ly & Grünwald, Generic e-variables for exact sequential k-sample tests, Stat. 13 (2024)
 */
export interface Lot {
  /** Logarithm of each bet's purse, in the order of the bets. */
  readonly purses: readonly number[]
  /** Largest evidence so far. */
  readonly best: number
  readonly events: number
  readonly exposures: number
}

/** A guess of how many times as often it happens on the new side, and the part (0–1) of the first złoty that is put on it. */
export interface Bet {
  readonly times: number
  readonly stake: number
}

/** A doubling is the harm to be stopped, so it has most of the stake; a smaller one is seen later, a larger one hardly sooner. */
export const HARMS: readonly Bet[] = [
  { times: 1.5, stake: 0.1 },
  { times: 2, stake: 0.7 },
  { times: 3, stake: 0.2 },
]

/** Before anything was seen: once in ten, and soon forgotten. */
const FIRST_GUESS = { events: 1, exposures: 10 }
/** A guess that is too sure of something could lose everything at once. */
const MOST_SURE = 0.95

export function startLot(bets: readonly Bet[]): Lot {
  return { purses: bets.map(({ stake }) => Math.log(stake)), best: 1, events: 0, exposures: 0 }
}

/** One person's turn. */
export interface Drawn {
  readonly onNewSide: boolean
  readonly happened: boolean
}

/** The evidence after one more. `share` (0–1, neither end) is the lot's chance of the new side, known beforehand. */
export function draw(lot: Lot, bets: readonly Bet[], { onNewSide, happened }: Drawn, share: number): Lot {
  const mean = (lot.events + FIRST_GUESS.events) / (lot.exposures + FIRST_GUESS.exposures)
  const purses = lot.purses.map((purse, i) => {
    const times = bets[i]?.times ?? 1
    const old = Math.min(mean / (1 - share + share * times), MOST_SURE / times)
    const here = chanceOf(happened, onNewSide ? old * times : old)
    const anywhere = chanceOf(happened, old * (1 - share + share * times))
    return purse + Math.log(here / anywhere)
  })
  const evidence = purses.reduce((sum, purse) => sum + Math.exp(purse), 0)
  return {
    purses,
    best: Math.max(lot.best, evidence),
    events: lot.events + (happened ? 1 : 0),
    exposures: lot.exposures + 1,
  }
}

function chanceOf(happened: boolean, rate: number): number {
  return happened ? rate : 1 - rate
}
