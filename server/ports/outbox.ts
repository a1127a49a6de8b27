import type {
  ConversationId,
  EvaluationId,
  Instant,
  MailboxId,
  MailId,
  MessageId,
  PersonId,
  ReplayId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { ErasureEntry } from './erasure-list.ts'

/** What a consultant may say of a mail beside its text. */
export interface MailWishes {
  readonly subject?: string | undefined
  readonly cc?: readonly string[] | undefined
  /** Which one it leaves from; else the one that the customer wrote to. */
  readonly mailbox?: MailboxId | undefined
}

/** Something that must happen outside because of what this transaction wrote. */
export type Effect =
  | {
      readonly kind: 'deliver'
      readonly conversation: ConversationId
      readonly message: MessageId
      readonly at: Instant
      readonly mail?: MailWishes
    }
  | { readonly kind: 'audit'; readonly conversation: ConversationId }
  /** `at`: not before; the process that took the message in answers at once, and this is for when it died meanwhile. */
  | {
      readonly kind: 'answer'
      readonly conversation: ConversationId
      readonly message: MessageId
      readonly at?: Instant
    }
  | { readonly kind: 'replay'; readonly replay: ReplayId }
  | { readonly kind: 'evaluate'; readonly evaluation: EvaluationId }
  /** A mail that was kept is to be read; the process that kept it does so at once, and this is for when it died meanwhile. */
  | { readonly kind: 'read-mail'; readonly mail: MailId; readonly at: Instant }
  /** A message leaves by its channel. */
  | { readonly kind: 'send'; readonly conversation: ConversationId; readonly message: MessageId }
  /** The report of the week that begins on this Monday (`YYYY-MM-DD`) goes to one person. */
  | { readonly kind: 'weekly-report'; readonly person: PersonId; readonly monday: string }
  /** Somebody was erased: the list that stands outside of the store takes it down. */
  | { readonly kind: 'list-erasure'; readonly entry: ErasureEntry }
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
  /** Nothing that waits, failed or was done for these conversations is kept. */
  forget(workspace: WorkspaceId, conversations: readonly ConversationId[]): Promise<void>
  stop(): Promise<void>
}
