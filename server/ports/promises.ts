import type { PromiseKind, Settlement } from '../../core/audit/audit.ts'
import type { ConversationId, Instant, MessageId, PersonId } from '../../core/vocabulary/vocabulary.ts'
import type { Page } from './page.ts'

/** `dropped`: a person said that it was no promise, or that nobody waits for it any more. `renewed`: another time was promised in its time. */
export type PromiseState = 'open' | 'kept' | 'late' | 'renewed' | 'dropped'

/** What the firm told a customer it would do by a time. */
export interface NewPromise {
  readonly id: string
  readonly conversation: ConversationId
  readonly message: MessageId
  /** Who promised; null = the assistant. */
  readonly owner: PersonId | null
  readonly kind: PromiseKind
  readonly quote: string
  readonly madeAt: Instant
  readonly dueAt: Instant
}

export interface SettledPromise {
  readonly state: PromiseState
  readonly at: Instant
  /** Null where the conversation itself shows it. */
  readonly by: PersonId | null
  readonly how: Settlement['by'] | 'hand'
}

export interface StoredPromise extends Omit<NewPromise, 'owner'> {
  /** Who answers for it now: the conversation's holder, else whoever promised. */
  readonly owner: { readonly id: PersonId; readonly name: string } | null
  readonly customerName: string | null
  readonly state: PromiseState
  readonly settled: Omit<SettledPromise, 'state'> | null
}

export interface PromiseQuery {
  readonly states: readonly PromiseState[]
  /** Whom the promise is with; null = anybody. */
  readonly owner: PersonId | null
  /** `from` ≤ due < `to`. */
  readonly from: Instant | null
  readonly to: Instant | null
  /** The latest due first, as one reads a history; else the nearest. */
  readonly newestFirst: boolean
  readonly cursor: string | null
  readonly limit: number
}

export interface PromiseCounts {
  readonly today: number
  readonly overdue: number
  readonly near: number
}

export interface Promises {
  /** The same id twice is one promise. */
  add(promises: readonly NewPromise[]): Promise<void>
  load(id: string): Promise<StoredPromise | null>
  ofConversation(conversation: ConversationId): Promise<readonly StoredPromise[]>
  list(query: PromiseQuery): Promise<Page<StoredPromise>>
  /** Conversations with open promises due within `[from, to)`, the nearest first. */
  waiting(from: Instant, to: Instant, limit: number): Promise<readonly ConversationId[]>
  /** @throws {Failure} not-found */
  settle(id: string, settled: SettledPromise | { readonly state: 'open' }): Promise<void>
  /** Open ones: due by the end of the day, passed, and due by `near`; of one person and of all. */
  count(
    person: PersonId,
    times: { readonly now: Instant; readonly endOfDay: Instant; readonly near: Instant },
  ): Promise<{ readonly mine: PromiseCounts; readonly all: PromiseCounts }>
  /** Promises that fell due in `[from, to)`: kept in time, and kept late or not at all by `now`. */
  kept(from: Instant, to: Instant, now: Instant): Promise<{ readonly kept: number; readonly broken: number }>
}
