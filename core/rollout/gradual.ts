import type { Instant, Share } from '../vocabulary/vocabulary.ts'
import type { FixStep } from './step.ts'

/** A tenth, a quarter, half of the customers, then everybody: each step about twice the last, so that what goes wrong goes wrong for few. */
const SHARES = [0.1, 0.25, 0.5] as const
const DAY_MS = 86_400_000
/** Long enough for conversations to be closed, audited and rated. */
const STEP_MS = 3 * DAY_MS

/** The share with which a gradual rollout begins. */
export const FIRST_SHARE = SHARES[0] as Share

/** What a gradual rollout does now: nothing yet, take in more customers, or everybody. */
export type Widening =
  | { readonly kind: 'wait' }
  | { readonly kind: 'widen'; readonly share: Share }
  | { readonly kind: 'all' }

export function widen(share: Share, since: Instant, now: Instant): Widening {
  if (now - since < STEP_MS) return { kind: 'wait' }
  const next = SHARES.find((one) => one > share)
  return next === undefined ? { kind: 'all' } : { kind: 'widen', share: next as Share }
}

/** The share of customers under the pilot at that moment, as its steps say; null where it did not run. */
export function shareAt(steps: readonly FixStep[], at: Instant): Share | null {
  const last = steps.findLast((step) => step.at <= at)
  if (last?.step === 'pilot-widened') return last.share
  return last?.step === 'pilot-started' && last.group.kind === 'share' ? last.group.share : null
}
