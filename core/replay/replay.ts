/**
 * Replay: past turns walked again under a candidate playbook, beside the one in force.
 *
 * Makes: Replay. From: past conversations, two desks. Does not: send, store or decide anything; the same past gives the same bytes.
 */
export type { Difference, Outcome } from './difference.ts'
export { type GoldenCase, type GoldenFate, goldenCases, replayGolden, replayKept, sceneOf } from './golden.ts'
export { type Past, pastsOf } from './past.ts'
export { type OwnershipReplay, replayOwnership } from './replay-ownership.ts'
export { replayPast, type Sides } from './replay-past.ts'
export { sample } from './sample.ts'
export { type Replay, summarise, type Walked } from './summarise.ts'
