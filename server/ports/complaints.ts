import type { ConversationId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'

/** A complaint that was taken in. Its number and its day never change. */
export interface KeptComplaint {
  /** As it is told to the customer: `R/2026/0007`. */
  readonly number: string
  readonly receivedAt: Instant
  /** Last day of the answer, `2026-12-07`. */
  readonly due: string
}

export interface Complaints {
  /** Gives the complaint the firm's next number of that year; the same start registers once and gives the same number again. */
  register(complaint: {
    readonly conversation: ConversationId
    /** The message with which its intake began. */
    readonly startedBy: MessageId
    readonly receivedAt: Instant
    readonly year: number
    readonly due: string
    readonly at: Instant
  }): Promise<KeptComplaint>
  /** Of this conversation, the oldest first. */
  ofConversation(conversation: ConversationId): Promise<readonly KeptComplaint[]>
}
