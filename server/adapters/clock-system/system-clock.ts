import type { Instant } from '../../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../../ports/clock.ts'

/** The machine's clock. Deadlines rest on stored times, so a jump moves no deadline that was set before it. */
export const systemClock: Clock = { now: () => Date.now() as Instant }
