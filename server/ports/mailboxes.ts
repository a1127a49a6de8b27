import type { DurationMs, Instant, MailboxId } from '../../core/vocabulary/vocabulary.ts'

/** `tls`: encrypted from the first byte; `starttls`: after a greeting; `none`: for a server in the same machine. */
export type MailSecurity = 'tls' | 'starttls' | 'none'

export interface MailServer {
  readonly host: string
  readonly port: number
  readonly security: MailSecurity
  readonly user: string
  /** The password as the sealer closed it; nobody but the server that closed it can read it. */
  readonly sealedPassword: string
}

/** An address of the firm: where its mail is fetched from and through which server its answers leave. */
export interface Mailbox {
  readonly id: MailboxId
  readonly address: string
  /** What stands before the address in a customer's mail program. */
  readonly name: string
  readonly active: boolean
  readonly imap: MailServer
  readonly smtp: MailServer
  /** Name under which the provider's server writes `Authentication-Results`; null = no sender counts as verified. */
  readonly authServer: string | null
  /** Grows with every change: whoever works with an older one starts anew. */
  readonly version: number
  /** Mail that lay there before is not the desk's. */
  readonly begunAt: Instant
}

/** Everything up to `lastUid` of this numbering is kept. A server that numbers anew gives another validity. */
export interface MailCursor {
  /** null = never connected. */
  readonly uidValidity: string | null
  readonly lastUid: number
}

/** One direction of a mailbox that fails. */
export interface MailTrouble {
  /** What the mail server or the network said, for people to read. */
  readonly reason: string
  readonly since: Instant
}

export interface MailboxState {
  readonly mailbox: Mailbox
  readonly cursor: MailCursor
  /** Last time that the mailbox was looked into; null = never. */
  readonly checkedAt: Instant | null
  readonly receiving: MailTrouble | null
  readonly sending: MailTrouble | null
}

export interface Mailboxes {
  list(): Promise<readonly MailboxState[]>
  load(id: MailboxId): Promise<MailboxState | null>
  /** The mailbox stands as given; its cursor stays, unless it now looks at another account. */
  save(mailbox: Mailbox): Promise<void>
  /** Its mail stays. */
  remove(id: MailboxId): Promise<void>
  /** Moves on, never back within one numbering. */
  advance(id: MailboxId, cursor: MailCursor): Promise<void>
  /** The mailbox was looked into (`null`) or could not be; the moment a trouble began stays while it lasts. */
  noteReceiving(id: MailboxId, trouble: string | null, at: Instant): Promise<void>
  noteSending(id: MailboxId, trouble: string | null, at: Instant): Promise<void>
  /** True: nobody but `holder` fetches from this mailbox for so long, by the database's clock. Asking again prolongs. */
  lease(id: MailboxId, holder: string, forMs: DurationMs): Promise<boolean>
  release(id: MailboxId, holder: string): Promise<void>
}
