import type { ConversationId, Instant, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'

/** Something that must happen outside because of what this transaction wrote. */
export type Effect =
  | {
      readonly kind: 'deliver'
      readonly conversation: ConversationId
      readonly message: MessageId
      readonly at: Instant
    }
  | { readonly kind: 'audit'; readonly conversation: ConversationId }
  /** `at`: not before; the process that took the message in answers at once, and this is for when it died meanwhile. */
  | {
      readonly kind: 'answer'
      readonly conversation: ConversationId
      readonly message: MessageId
      readonly at?: Instant
    }
  | { readonly kind: 'mail'; readonly to: string; readonly subject: string; readonly text: string }

export interface Outbox {
  /** Queued in the same transaction: done if and only if the transaction commits, at least once. */
  add(effect: Effect): Promise<void>
}

export interface DeadEffect {
  readonly id: string
  readonly workspace: WorkspaceId
  readonly effect: Effect
  readonly error: string
  readonly tries: number
  readonly failedAt: Instant
}

/** Carries effects out, with retries; what keeps failing is kept, seen and replayed. */
export interface EffectQueue {
  start(handle: (workspace: WorkspaceId, effect: Effect) => Promise<void>): Promise<void>
  /** Runs `task` on one node at a time, about every `everyMs`. */
  schedule(name: string, everyMs: number, task: () => Promise<void>): Promise<void>
  dead(workspace: WorkspaceId): Promise<readonly DeadEffect[]>
  replay(workspace: WorkspaceId, id: string): Promise<boolean>
  depth(): Promise<number>
  stop(): Promise<void>
}
