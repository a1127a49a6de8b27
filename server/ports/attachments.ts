import type { AttachmentId, ConversationId, Instant, MessageId, PersonId } from '../../core/vocabulary/vocabulary.ts'

/** A file of a conversation. Until a message carries it, it is loose: uploaded, but not said. */
export interface AttachmentFacts {
  readonly id: AttachmentId
  readonly name: string
  /** Media type, from the bytes and the name together. */
  readonly type: string
  /** Bytes. */
  readonly size: number
}

export interface NewAttachment {
  /** Made by the sender: the same id twice is one file. */
  readonly id: AttachmentId
  readonly conversation: ConversationId
  readonly name: string
  readonly type: string
  readonly content: Uint8Array
  /** null = the customer. */
  readonly by: PersonId | null
  readonly at: Instant
}

export interface StoredAttachment extends AttachmentFacts {
  readonly conversation: ConversationId
  /** null = loose. */
  readonly message: MessageId | null
  readonly by: PersonId | null
  readonly content: Uint8Array
}

/** Files that messages carry, kept with the firm's other rows: one backup, one right to see, one erasure. */
export interface Attachments {
  /** An id that stands already in this conversation keeps its content. @throws {Failure} not-found: no such conversation, or the id is another's. */
  save(attachment: NewAttachment): Promise<AttachmentFacts>
  /**
   * From now on the message carries these files, in this order; doing it again changes nothing.
   * `by`: who uploaded them; nobody sends another's loose file.
   * @throws {Failure} not-found: one is not there, not theirs, of another conversation, or another message carries it.
   */
  attach(
    conversation: ConversationId,
    ids: readonly AttachmentId[],
    message: MessageId,
    by: PersonId | null,
  ): Promise<readonly AttachmentFacts[]>
  /** What the message carried is loose again: it was taken back. */
  release(conversation: ConversationId, message: MessageId): Promise<void>
  /** null where this conversation has no such file. */
  load(conversation: ConversationId, id: AttachmentId): Promise<StoredAttachment | null>
  /** Bytes that wait loose in a conversation. */
  looseBytes(conversation: ConversationId): Promise<number>
  /** Drops loose files uploaded before a moment: nobody sent them. */
  forgetLoose(before: Instant): Promise<void>
}
