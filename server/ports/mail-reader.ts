import type { MailHead } from './mails.ts'

/** A file that came with a mail. */
export interface MailPart {
  readonly name: string
  /** Media type as the mail says it. */
  readonly type: string
  readonly content: Uint8Array
  /** The mail's own page shows it. */
  readonly isInline: boolean
}

/** What a mail server says of a mail that we sent (RFC 3464). */
export interface DeliveryReport {
  readonly action: 'failed' | 'delayed' | 'delivered'
  /** Message-ID of our mail, without angle brackets. */
  readonly of: string
  /** What the other server said. */
  readonly reason: string
}

export interface ReadMail {
  /** `isVerified` is not known here: see `vouchers`. */
  readonly head: MailHead
  /** What its author wrote, without what they quote, their signature and their firm's notice. */
  readonly ownText: string
  readonly parts: readonly MailPart[]
  readonly report: DeliveryReport | null
  /** Name of the server that wrote the topmost Authentication-Results, if that says that DMARC passed. */
  readonly vouchedBy: string | null
}

export type MailReading =
  | ({ readonly kind: 'read' } & ReadMail)
  /** Only what stands above the text could be read, and perhaps not even that. */
  | { readonly kind: 'unreadable'; readonly because: 'too-long' | 'broken'; readonly head: MailHead }

/** Reads hostile mail: never throws for what a mail holds, never takes longer or more memory than it is given. */
export interface MailReader {
  read(raw: Uint8Array): Promise<MailReading>
  /** The mail as its author laid it out, as a page without scripts that loads nothing; null where it has none or cannot be read. */
  page(raw: Uint8Array): Promise<string | null>
  close(): Promise<void>
}
