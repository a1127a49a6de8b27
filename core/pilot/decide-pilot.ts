import { compareRates, eventsToEvidence, FALLS, type RateRatio } from '../statistics/statistics.ts'
import type { Share } from '../vocabulary/vocabulary.ts'
import type { PilotWatch } from './watch-pilot.ts'

/** When a pilot may end. */
export interface PilotGate {
  /** Customers that must have been served by the candidate before it may be given to all. */
  readonly minimumExposure: number
  /** Chance (0–1) that a change which does nothing is ever taken for a success. */
  readonly falseSuccess: Share
  /** Chance (0–1) that a harmless change is ever stopped, by errors and ratings together. */
  readonly falseStop: Share
}

export const DEFAULT_GATE: PilotGate = {
  minimumExposure: 50,
  falseSuccess: 0.05 as Share,
  falseStop: 0.05 as Share,
}

/** What to do with the pilot now. */
export type PilotDecision =
  /** Back to the playbook before, at once and by itself. */
  | { readonly kind: 'retreat'; readonly because: 'errors' | 'ratings' }
  /** The gate is open; a person gives it to all. */
  | { readonly kind: 'ready' }
  /** Not known yet. `moreExposures`: customers of both sides until it should be, at the pace so far; null when not in sight. */
  | { readonly kind: 'wait'; readonly for: 'exposure' | 'evidence'; readonly moreExposures: number | null }

/**
 * Retreats on harm to errors or to ratings, opens the gate on proof with enough customers served, else waits.
 * Harm is looked for first: a fix that cures its mistake and brings others is no fix.
 */
export function decidePilot(watch: PilotWatch, gate: PilotGate, share: Share): PilotDecision {
  // Errors matter more, and ratings are few: of the false stops allowed, errors may cause nine of ten.
  if (watch.harm.best >= 1 / (0.9 * gate.falseStop)) return { kind: 'retreat', because: 'errors' }
  if (watch.displeasure.best >= 1 / (0.1 * gate.falseStop)) return { kind: 'retreat', because: 'ratings' }

  const served = watch.pilot.target.exposures
  const missing = Math.max(0, gate.minimumExposure - served)
  if (watch.gain.best >= 1 / gate.falseSuccess) {
    return missing === 0
      ? { kind: 'ready' }
      : { kind: 'wait', for: 'exposure', moreExposures: Math.ceil(missing / share) }
  }
  return { kind: 'wait', for: 'evidence', moreExposures: exposuresToKnow(watch, 1 / gate.falseSuccess, share) }
}

/** The pilot's rate over the others', with an exact 95 % interval; for showing, not for stopping. */
export function pilotEffect({ pilot, rest }: PilotWatch): RateRatio | null {
  return compareRates(rest.target, pilot.target)
}

function exposuresToKnow({ gain, pilot, rest }: PilotWatch, wanted: number, share: Share): number | null {
  const exposures = pilot.target.exposures + rest.target.exposures
  const ratio = pilotRatio(pilot.target.events, rest.target.events, share)
  const events = eventsToEvidence(gain, FALLS, ratio, share, wanted)
  return events === null || gain.events === 0 ? null : Math.ceil((events * exposures) / gain.events)
}

/** Half an event is added to either side: with two events seen nothing is zero and nothing infinite. */
function pilotRatio(pilot: number, rest: number, share: Share): number {
  return ((pilot + 0.5) / (rest + 0.5)) * ((1 - share) / share)
}
