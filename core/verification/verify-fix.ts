import {
  type Coin,
  type Count,
  compareRates,
  eventsToEvidence,
  FALLS,
  type Guesses,
  type RateRatio,
  RISES,
  startCoin,
  toss,
} from '../statistics/statistics.ts'
import type { Share } from '../vocabulary/vocabulary.ts'
import type { BeforeAfter } from './exposure.ts'
import { matchBeforeAfter, mistakesOf } from './match.ts'

/** What a fix said it would do. */
export interface Claim {
  /** At most this many times the old rate: 0.5 for "falls by half". */
  readonly ratio: number
  /** Chance (0–1) that a fix which did nothing is ever called one that worked, however often somebody looks. */
  readonly falseYes: Share
}

/** Did the mistake become rarer? */
export interface Verification {
  /** `unknown` is an answer: nobody can tell yet. `no`: it rose, or it did not fall by what was claimed nor is any fall proven. */
  readonly answer: 'yes' | 'no' | 'unknown'
  /** Whether the fall is as large as claimed, where that is known. */
  readonly claim: 'kept' | 'missed' | 'unknown'
  readonly before: Count
  readonly after: Count
  /** New rate over old with an exact 95 % interval, over the matched conversations. For showing: it is no rule for stopping. */
  readonly effect: RateRatio | null
  /** What happened meanwhile to conversations that the fix does not touch; null when none were given. */
  readonly background: RateRatio | null
  /** How many times its old rate it would have had anyway, by regression to the mean: 1 = as before. Absent in verdicts of earlier releases. */
  readonly regression?: number
  /** Further conversations after which it should be known, at the pace so far; 0 when it is, null when not in sight. */
  readonly moreExposures: number | null
}

/**
 * The verdict over all conversations so far. Looking daily is honest: the chance of ever saying "yes" to a fix that did nothing is at most
 * `claim.falseYes`, see `statistics/coin.ts`. Where conversations that the fix does not touch became better too (a calmer season, a new
 * shift), the fix must beat that fall, not the old rate; likewise what a found problem loses by itself, see `regression.ts`.
 */
export function verifyFix(
  seen: BeforeAfter,
  claim: Claim,
  untouched: BeforeAfter | null = null,
  regression = 1,
): Verification {
  const background = untouched === null ? null : compareMatched(untouched).effect
  const toBeat = regression * (background?.high != null && background.high < 1 ? background.low : 1)
  const { before, after, effect } = compareMatched(seen)

  const fall = watch(seen, FALLS, toBeat)
  const rise = watch(seen, RISES, 1)
  const beyondClaim = watch(seen, RISES, regression * claim.ratio)
  const withinClaim = watch(seen, FALLS, regression * claim.ratio)
  const wanted = 1 / claim.falseYes

  const fell = fall.coin.best >= wanted
  const missed = beyondClaim.coin.best >= wanted
  return {
    answer: fell ? 'yes' : rise.coin.best >= wanted || missed ? 'no' : 'unknown',
    claim: withinClaim.coin.best >= wanted ? 'kept' : missed ? 'missed' : 'unknown',
    before,
    after,
    effect,
    background,
    regression,
    moreExposures: fell || missed ? 0 : moreExposures(fall, before, after, toBeat, wanted),
  }
}

interface Watched {
  readonly coin: Coin
  /** Mean chance of the new side over the matches. */
  readonly share: number
}

/** The evidence that the rate is below (falls) or above (rises) `bar` times the old one. */
function watch(seen: BeforeAfter, guesses: Guesses, bar: number): Watched {
  let coin = startCoin(guesses)
  let shares = 0
  let matches = 0
  for (const { after, before } of matchBeforeAfter(seen)) {
    if (before.length === 0) continue
    const share = bar / (bar + before.length)
    shares += share
    matches += 1
    coin = toss(coin, guesses, mistakesOf({ after, before }), share)
  }
  return { coin, share: matches === 0 ? 0.5 : shares / matches }
}

function compareMatched(seen: BeforeAfter): { before: Count; after: Count; effect: RateRatio | null } {
  const before = { events: 0, exposures: 0 }
  const after = { events: 0, exposures: 0 }
  for (const match of matchBeforeAfter(seen)) {
    if (match.before.length === 0) continue
    before.exposures += match.before.length
    before.events += match.before.filter(({ mistaken }) => mistaken).length
    after.exposures += 1
    after.events += match.after.mistaken ? 1 : 0
  }
  return { before, after, effect: compareRates(before, after) }
}

function moreExposures(fall: Watched, before: Count, after: Count, toBeat: number, wanted: number): number | null {
  if (fall.coin.events === 0) return null
  // Half an event on either side keeps a ratio of two small counts from being nothing or infinite.
  const rate = (count: Count) => (count.events + 0.5) / count.exposures
  const events = eventsToEvidence(fall.coin, FALLS, rate(after) / rate(before) / toBeat, fall.share, wanted)
  return events === null ? null : Math.ceil((events * after.exposures) / fall.coin.events)
}
