import type { Instant } from '../../core/vocabulary/vocabulary.ts'

/** What a shop's server says of the person signed in to the shop. */
export interface SignedIdentity {
  /** The shop's own id. */
  readonly user: string
  readonly email: string | null
  readonly name: string | null
}

/** Says whether a shop's server signed an identity with this secret; null: it did not, or not for now. */
export type ProveIdentity = (identity: string, secret: string, now: Instant) => SignedIdentity | null
