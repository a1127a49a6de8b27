import type { Bilingual, Instant } from '../../core/vocabulary/vocabulary.ts'
import type { MailCursor, MailSecurity } from './mailboxes.ts'
import type { MailAddress } from './mails.ts'

interface AnyAccount {
  readonly host: string
  readonly port: number
  readonly security: MailSecurity
  readonly user: string
}

/** A mail server with its password in the clear, for as long as a connection needs it. */
export interface PasswordAccount extends AnyAccount {
  readonly password: string
}

/** A mail server that takes a provider's token, which lasts about an hour: it is asked for at every connection. */
export interface TokenAccount extends AnyAccount {
  /** @throws {Failure} mail-not-connected, mail-grant-withdrawn, mail-registration-refused, mail-provider-unreachable, secret-unreadable */
  readonly token: () => Promise<string>
  /** The server did not take the token: unless it is very young, the next one is asked of the provider. */
  readonly refused: () => Promise<void>
}

export type MailAccount = PasswordAccount | TokenAccount

export interface FetchedMail {
  readonly uidValidity: string
  readonly uid: number
  /** When the mail server took it: earlier than we, and what deadlines count from. */
  readonly receivedAt: Instant
  /** As it came; cut off behind the largest size we take. */
  readonly raw: Uint8Array
}

export interface Following {
  readonly cursor: MailCursor
  /** What lay there before this moment is left. */
  readonly since: Instant
  /** Resolves when the mail is kept; the next one waits for that. A rejection ends the connection, and the mail comes again. */
  readonly onMail: (mail: FetchedMail) => Promise<void>
  /** Everything up to here was handed over or need not be. */
  readonly onCursor: (cursor: MailCursor) => Promise<void>
  /** `null`: the mailbox was looked into; else why that fails, in the server's or the network's words. */
  readonly onState: (trouble: string | null) => Promise<void>
}

export interface OutgoingMail {
  readonly from: MailAddress
  readonly to: readonly MailAddress[]
  readonly cc: readonly MailAddress[]
  readonly subject: string
  readonly text: string
  /** Without angle brackets. */
  readonly messageId: string
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** No person wrote it: it says so, and no machine answers it (RFC 3834). */
  readonly isAutomatic: boolean
  readonly files: readonly { readonly name: string; readonly type: string; readonly content: Uint8Array }[]
}

export type MailOutcome =
  /** The server has taken it over and answers for it. */
  | { readonly kind: 'taken' }
  /** The server has said no to this mail, and would again. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It did not leave; later it may. `isBroken`: nothing would leave now, because of the server, not of this mail. */
  | { readonly kind: 'later'; readonly reason: string; readonly isBroken: boolean }
  /** The line broke after the text had gone: nobody knows whether the server has it. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** One thing that was tried of a mailbox's set-up, in words. */
export interface MailTrial {
  readonly what: 'imap' | 'idle' | 'smtp' | 'mx' | 'spf' | 'dkim' | 'dmarc'
  readonly state: 'well' | 'note' | 'wrong'
  readonly words: Bilingual
}

/** Other people's mail servers. */
export interface MailServers {
  /** Hands over what lies in the inbox and what comes in, in order, until stopped. Connects again by itself. */
  follow(account: MailAccount, following: Following): { stop(): Promise<void> }
  send(account: MailAccount, mail: OutgoingMail): Promise<MailOutcome>
  /** Tries both servers and looks up what the domain says of itself; changes nothing and sends nothing. */
  examine(address: string, imap: MailAccount, smtp: MailAccount): Promise<readonly MailTrial[]>
}
