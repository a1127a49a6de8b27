import type { Instant } from '../../core/vocabulary/vocabulary.ts'

/** An answer is kept for a day: no client tries again for longer. */
export const KEPT_ANSWER_MS = 24 * 3_600_000

/** What came of a request that was sent under a key. `answer` is opaque here: whoever keeps it knows how to open it. */
export type Claim =
  | { readonly kind: 'yours' }
  | { readonly kind: 'answered'; readonly answer: string }
  | { readonly kind: 'in-progress' }
  | { readonly kind: 'other-request' }

/** Who may be presumed gone: claims without an answer older than `claimedBefore`, and everything older than `keptSince`. */
export interface Patience {
  readonly claimedBefore: Instant
  readonly keptSince: Instant
}

/** Answers by the key of their request, so that a request sent twice is carried out once, whichever node it reaches. */
export interface KeptAnswers {
  /** Of all who claim a key at once, one gets `yours`; it must settle or release it. `request` tells one request from another. */
  claim(key: string, request: string, at: Instant, patience: Patience): Promise<Claim>
  settle(key: string, answer: string): Promise<void>
  /** The key is as if it had never been used. */
  release(key: string): Promise<void>
  /** Forgets what was claimed before `instant`. */
  forget(before: Instant): Promise<void>
}
