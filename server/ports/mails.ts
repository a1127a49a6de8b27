import type { ConversationId, Instant, MailboxId, MailId, MessageId } from '../../core/vocabulary/vocabulary.ts'

/**
 * kept: raw only, not read yet · read: in its conversation · aside: a machine wrote it, nobody waits · unreadable: people see that it came ·
 * queued, sent, delivered, failed: mail of ours, as far as it got · erased: with its conversation.
 */
export type MailState = 'kept' | 'read' | 'aside' | 'unreadable' | 'queued' | 'sent' | 'delivered' | 'failed' | 'erased'

export interface MailAddress {
  readonly name: string
  /** Small letters. */
  readonly address: string
}

/** Why nobody should answer a mail without reading it. */
export type MailAutomatic = 'auto-replied' | 'auto-generated' | 'list' | 'own' | 'report'

/** What stands on the envelope and above the text. */
export interface MailHead {
  readonly subject: string
  readonly from: MailAddress | null
  readonly to: readonly MailAddress[]
  readonly cc: readonly MailAddress[]
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** null = a person seems to have written it. Of our own mail: whether the assistant did. */
  readonly automatic: MailAutomatic | null
  /** The provider vouches for the sender's address (DMARC). */
  readonly isVerified: boolean
  /** All the text, with what it quotes. */
  readonly text: string
  readonly hasHtml: boolean
  /** Names what was said, to know it again. */
  readonly textHash: string
}

export interface Mail {
  readonly id: MailId
  readonly mailbox: MailboxId
  readonly incoming: boolean
  /** Without angle brackets. */
  readonly messageId: string
  readonly conversation: ConversationId | null
  readonly message: MessageId | null
  /** The other side's address, in small letters; empty = not known. */
  readonly peer: string
  readonly at: Instant
  readonly state: MailState
  /** Why it failed or could not be read, in words. */
  readonly reason: string | null
  readonly head: MailHead
}

export interface KeptMail {
  readonly id: MailId
  readonly mailbox: MailboxId
  readonly messageId: string
  readonly at: Instant
  readonly uidValidity: string
  readonly uid: number
  readonly raw: Uint8Array
}

export interface Mails {
  /** Keeps what came in, as it came; false: this mail was here before. */
  keep(mail: KeptMail): Promise<boolean>
  /**
   * A mail of ours that will leave, under a Message-ID that nobody can guess and that stays the same however often it is sent.
   * Again for the same message changes nothing.
   */
  add(mail: Omit<Mail, 'messageId' | 'incoming'>, domain: string): Promise<void>
  /** The inbox shows the conversation under this subject. */
  giveSubject(conversation: ConversationId, subject: string): Promise<void>
  load(id: MailId): Promise<Mail | null>
  /** null where nothing was kept or it was erased. */
  raw(id: MailId): Promise<Uint8Array | null>
  ofMessage(message: MessageId): Promise<Mail | null>
  /** In order of time. */
  ofConversation(conversation: ConversationId): Promise<readonly Mail[]>
  /** Mail that left this firm under one of these Message-IDs, newest first. */
  sentUnder(messageIds: readonly string[]): Promise<readonly Mail[]>
  update(
    id: MailId,
    change: Partial<Pick<Mail, 'conversation' | 'message' | 'peer' | 'state' | 'reason' | 'head'>>,
  ): Promise<void>
  /** Mail that was kept before a moment and is not read yet. */
  unread(before: Instant): Promise<readonly MailId[]>
  /** How many answers no person wrote left to this address since a moment. */
  automaticTo(peer: string, since: Instant): Promise<number>
  /** Whether the same text came from this address since a moment, in another mail. */
  saidBefore(peer: string, textHash: string, since: Instant, except: MailId): Promise<boolean>
  /** Forgets all but that the mails were here, so that they do not come back from the mail server. */
  erase(conversation: ConversationId): Promise<void>
}
