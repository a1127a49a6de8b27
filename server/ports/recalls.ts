import type { ConversationId, Instant, MessageId, PersonId } from '../../core/vocabulary/vocabulary.ts'

/** `sent`: the correction went out; `not-needed`: nobody was misled; `done`: told in another way. */
export type RecallItemState = 'todo' | 'sent' | 'not-needed' | 'done'

/** A wrong answer that is called back from everybody who got it. */
export interface Recall {
  readonly id: string
  readonly at: Instant
  readonly by: PersonId
  readonly facts: { readonly wrong: string; readonly quote: string; readonly right: string }
}

export interface RecallItem {
  readonly message: MessageId
  readonly conversation: ConversationId
  /** What this customer was told. */
  readonly quote: string
  readonly draft: string
  readonly state: RecallItemState
  readonly decided: { readonly by: PersonId; readonly at: Instant } | null
}

export interface ListedRecallItem extends RecallItem {
  readonly customerName: string | null
}

export interface Recalls {
  start(recall: Recall, items: readonly Omit<RecallItem, 'decided' | 'state'>[]): Promise<void>
  /** Newest first, at most 100, with how many items each has and how many are still to do. */
  list(): Promise<readonly (Recall & { readonly items: number; readonly todo: number })[]>
  load(id: string): Promise<{ readonly recall: Recall; readonly items: readonly ListedRecallItem[] } | null>
  /** @throws {Failure} not-found */
  decide(
    recall: string,
    message: MessageId,
    decision: { readonly state: RecallItemState; readonly by: PersonId; readonly at: Instant; readonly draft?: string },
  ): Promise<void>
}
