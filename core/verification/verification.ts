/**
 * Verification: whether a mistake really became rarer after a change, and whether it came back.
 *
 * Makes: Verification. From: conversations before and after, with and without the mistake. Does not: say why.
 */
export type { BeforeAfter, Exposed } from './exposure.ts'
export { hasReturned } from './has-returned.ts'
export { nextState } from './next-state.ts'
export { regressionOf } from './regression.ts'
export { type Sides, sidesOf, untouchedSidesOf } from './sides-of.ts'
export { type Claim, type Verification, verifyFix } from './verify-fix.ts'
