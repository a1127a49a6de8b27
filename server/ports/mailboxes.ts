import type { DurationMs, Instant, MailboxId } from '../../core/vocabulary/vocabulary.ts'

/** `tls`: encrypted from the first byte; `starttls`: after a greeting; `none`: for a server in the same machine. */
export type MailSecurity = 'tls' | 'starttls' | 'none'

export interface MailServer {
  readonly host: string
  readonly port: number
  readonly security: MailSecurity
  readonly user: string
  /** The password as the sealer closed it; nobody but the server that closed it can read it. null: a provider's token signs in. */
  readonly sealedPassword: string | null
}

/** Whose accounts sign in with a token instead of a password (XOAUTH2). */
export type MailProvider = 'microsoft' | 'google'

/** The firm's own app at its provider, through which tokens are asked for. */
export interface MailRegistration {
  readonly provider: MailProvider
  /** Microsoft's directory of the firm; empty where there is none. */
  readonly tenant: string
  readonly clientId: string
  readonly sealedSecret: string
}

/** What the provider gave once the owner had signed in there. */
export interface MailGrant {
  readonly sealedRefreshToken: string
  readonly sealedAccessToken: string
  /** When the access token was given, and when it ends. */
  readonly givenAt: Instant
  readonly expiresAt: Instant
  /** The provider no longer knows it: somebody must sign in there anew. */
  readonly isWithdrawn: boolean
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
  /** null: passwords sign in. */
  readonly registration: MailRegistration | null
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
  /** null: passwords sign in, or nobody has signed in at the provider yet. */
  readonly grant: MailGrant | null
  readonly cursor: MailCursor
  /** Last time that the mailbox was looked into; null = never. */
  readonly checkedAt: Instant | null
  readonly receiving: MailTrouble | null
  readonly sending: MailTrouble | null
}

export interface Mailboxes {
  list(): Promise<readonly MailboxState[]>
  load(id: MailboxId): Promise<MailboxState | null>
  /** The mailbox stands as given; its cursor stays, unless it now looks at another account, and its grant, unless that was another app's. */
  save(mailbox: Mailbox): Promise<void>
  /** From now on one sign-in at the provider is awaited, known by this mark; an earlier one no longer is. */
  awaitSignIn(id: MailboxId, mark: string): Promise<void>
  /** True: it was awaited, and is no more. */
  takeSignIn(id: MailboxId, mark: string): Promise<boolean>
  /** The provider has let us in: the mailbox counts as changed, and its troubles as over. */
  connect(id: MailboxId, grant: MailGrant): Promise<void>
  /** The grant becomes another one, unless it is no longer the one that `from` was. */
  renewGrant(id: MailboxId, from: MailGrant, to: MailGrant): Promise<void>
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
