/**
 * Ledger: the firm's mistakes and what they cost.
 *
 * Makes: Mistake. From: Audit, Conversation, Playbook. Does not: group mistakes into problems.
 */
export { confirm, contest, counts, mayBecome, withdraw } from './decide-mistake.ts'
export type { Mistake, MistakeState } from './mistake.ts'
export { priceMistake } from './price-mistake.ts'
export { recordMistakes } from './record-mistakes.ts'
export { DEFAULT_BAR, isBelowBar, type Judged, type Precision, precisionOf } from './trust-in-check.ts'
