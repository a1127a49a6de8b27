/**
 * Measure: every figure the firm is shown, one definition a file.
 *
 * Makes: numbers with their interval. From: counts. Does not: fetch or store.
 */
export {
  type AssistantOutcome,
  type AssistantOutcomes,
  assistantOutcome,
  countOutcomes,
  lastSettled,
  measureOutcomes,
  type OutcomeCounts,
} from './assistant-outcomes.ts'
export { compareWeeks, type Move, type Stretch, type WeekCompared } from './compare-weeks.ts'
export { daysOutOfControl } from './control-limits.ts'
export {
  type Domino,
  type DominoCount,
  type DominoLink,
  measureDomino,
} from './domino.ts'
export { measureDrafts } from './draft-verdicts.ts'
export { type ErrorRate, type Exposure, measureErrorRate } from './error-rate.ts'
export { measureTemplates, type WrittenReply } from './template-share.ts'
export { measureDrift, type WeekOfWaits } from './waiting-drift.ts'
