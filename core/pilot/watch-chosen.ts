import { betaQuantile, drawAbove, HARMS } from '../statistics/statistics.ts'
import { addTo, type PilotObservation, type PilotWatch } from './watch-pilot.ts'

/** What was usual before the pilot: conversations, and those of them with a mistake that harms. */
interface Usual {
  readonly hurt: number
  readonly conversations: number
}

/** A few earlier conversations do not know the usual rate: the pilot is held against what it may well have been. */
const CAUTION = 0.9
/** A rate at the very end would be beaten by the first mistake of all. */
const [LEAST, MOST] = [0.005, 0.9]

/** The rate that a pilot on named customers is held against. */
export function usualRate({ hurt, conversations }: Usual): number {
  return Math.min(MOST, Math.max(LEAST, betaQuantile(hurt + 0.5, conversations - hurt + 0.5, CAUTION)))
}

/**
 * The watch after one more of the customers whom somebody chose by name. Nobody drew lots, so nothing follows for whether the fix helps: only
 * harm is looked for, against what was usual before.
 */
export function watchChosen(watch: PilotWatch, seen: PilotObservation, usual: number): PilotWatch {
  return { ...watch, pilot: addTo(watch.pilot, seen), harm: drawAbove(watch.harm, HARMS, seen.hurt, usual) }
}
