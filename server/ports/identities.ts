import type { ConversationId, CustomerId, Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'

export interface IdentitySecret {
  /** Sealed. */
  readonly secret: string
  readonly since: Instant
  /** The one before, sealed, while it is still good. */
  readonly previous: string | null
  readonly previousUntil: Instant | null
}

export type SameReason = 'email' | 'phone' | 'name-and-order'

/** Somebody who may be the same person. */
export interface LikelySame {
  readonly id: CustomerId
  readonly name: string | null
  readonly email: string | null
  readonly conversations: number
  readonly because: readonly SameReason[]
}

export interface Merge {
  readonly id: string
  readonly kept: CustomerId
  readonly gone: CustomerId
  readonly goneName: string | null
  readonly goneEmail: string | null
  readonly conversations: readonly ConversationId[]
  readonly at: Instant
  readonly by: PersonId
}

/** Who customers are: proven by the shop's signature, or taken to be one by a person; never by us alone. */
export interface Identities {
  secret(): Promise<IdentitySecret | null>
  saveSecret(secret: IdentitySecret): Promise<void>
  removeSecret(): Promise<void>
  /** The customer the shop's server signed for under this id. */
  verified(user: string): Promise<CustomerId | null>
  /** From now on the shop's id stands for this customer, under the name and address it signed. */
  verify(
    customer: CustomerId,
    user: string,
    signed: { readonly name: string | null; readonly email: string | null },
  ): Promise<void>
  /** null: no such conversation. `verifiedAs` null: nobody signed for them. */
  customerOf(
    conversation: ConversationId,
  ): Promise<{ readonly id: CustomerId; readonly verifiedAs: string | null; readonly email: string | null } | null>
  /** Others with the same address, or with the same name and an order of the same number; the most likely first, at most ten. */
  likelySame(customer: CustomerId): Promise<readonly LikelySame[]>
  /** What the customer wrote themselves, the latest 50 messages. */
  words(customer: CustomerId): Promise<readonly string[]>
  /** Others who wrote these digits themselves, in one of these conversations. */
  whoWrote(digits: string, conversations: readonly ConversationId[], except: CustomerId): Promise<readonly LikelySame[]>
  /** The conversations of `gone` are `kept`'s. @throws {Failure} not-found; conflict: they are one already */
  merge(merge: Pick<Merge, 'at' | 'by' | 'gone' | 'id' | 'kept'>): Promise<void>
  /** Exactly what went over comes back. @throws {Failure} not-found */
  undo(merge: string, at: Instant): Promise<void>
  mergesOf(customer: CustomerId): Promise<readonly Merge[]>
}
