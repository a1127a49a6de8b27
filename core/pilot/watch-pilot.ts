import {
  type Coin,
  type Count,
  draw,
  FALLS,
  HARMS,
  type Lot,
  RISES,
  startCoin,
  startLot,
  type Toss,
  toss,
} from '../statistics/statistics.ts'
import type { Share } from '../vocabulary/vocabulary.ts'

/**
 * One customer's first conversation since the pilot began, audited: later ones of the same customer are not counted,
 * for the lot was drawn between customers, and one angry customer is one piece of evidence.
 */
export interface PilotObservation {
  readonly underPilot: boolean
  /** The conversation has the mistake that the fix is about. */
  readonly target: boolean
  /** The conversation has any mistake at or above the severity that the pilot watches. */
  readonly hurt: boolean
  /** The customer's own word afterwards, 1–10; null when none was given. */
  readonly rating: number | null
}

/** What the pilot knows so far. Looking at it changes nothing: the evidence holds whenever anybody looks. */
export interface PilotWatch {
  readonly pilot: PilotArm
  readonly rest: PilotArm
  /** That the target mistake became rarer. */
  readonly gain: Coin
  /** That mistakes became more frequent: who had none tells something too, so that harm is seen as early as can be. */
  readonly harm: Lot
  /** That ratings fell: in pairs of a pilot customer and another, the pilot's is the lower one. */
  readonly displeasure: Coin
  /** A rating that waits for its pair. */
  readonly unpaired: { readonly underPilot: boolean; readonly rating: number } | null
}

export interface PilotArm {
  readonly target: Count
  readonly hurt: Count
  readonly ratings: { readonly count: number; readonly sum: number }
}

const NOBODY: PilotArm = {
  target: { events: 0, exposures: 0 },
  hurt: { events: 0, exposures: 0 },
  ratings: { count: 0, sum: 0 },
}
const EVEN = 0.5

export function startPilotWatch(): PilotWatch {
  return {
    pilot: NOBODY,
    rest: NOBODY,
    gain: startCoin(FALLS),
    harm: startLot(HARMS),
    displeasure: startCoin(RISES),
    unpaired: null,
  }
}

/** The watch after one more customer. `share` is the share of customers that the lot puts under the pilot. */
export function watchPilot(watch: PilotWatch, seen: PilotObservation, share: Share): PilotWatch {
  const arm = seen.underPilot ? 'pilot' : 'rest'
  const counted = {
    ...watch,
    [arm]: addTo(watch[arm], seen),
    gain: seen.target ? toss(watch.gain, FALLS, onSide(seen.underPilot), share) : watch.gain,
    harm: draw(watch.harm, HARMS, { onNewSide: seen.underPilot, happened: seen.hurt }, share),
  }
  return seen.rating === null ? counted : pairRatings(counted, { underPilot: seen.underPilot, rating: seen.rating })
}

function onSide(isNew: boolean): Toss {
  return isNew ? { onOldSide: 0, onNewSide: 1 } : { onOldSide: 1, onNewSide: 0 }
}

/** The arm with one more of its customers. */
export function addTo(arm: PilotArm, { target, hurt, rating }: PilotObservation): PilotArm {
  return {
    target: count(arm.target, target),
    hurt: count(arm.hurt, hurt),
    ratings: rating === null ? arm.ratings : { count: arm.ratings.count + 1, sum: arm.ratings.sum + rating },
  }
}

function count({ events, exposures }: Count, happened: boolean): Count {
  return { events: events + (happened ? 1 : 0), exposures: exposures + 1 }
}

/** A rating meets the last unpaired one of the other side; of two on the same side the newer waits on. */
function pairRatings(watch: PilotWatch, rated: { underPilot: boolean; rating: number }): PilotWatch {
  const other = watch.unpaired
  if (other === null || other.underPilot === rated.underPilot) return { ...watch, unpaired: rated }
  const paired = { ...watch, unpaired: null }
  if (other.rating === rated.rating) return paired
  const [pilot, rest] = rated.underPilot ? [rated.rating, other.rating] : [other.rating, rated.rating]
  return { ...paired, displeasure: toss(watch.displeasure, RISES, onSide(pilot < rest), EVEN) }
}
