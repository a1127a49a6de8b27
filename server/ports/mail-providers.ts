import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import type { MailProvider, MailSecurity } from './mailboxes.ts'

/** The firm's app at its provider with the secret in the clear, for as long as a request needs it. */
export interface ProviderApp {
  readonly provider: MailProvider
  readonly tenant: string
  readonly clientId: string
  readonly secret: string
}

export interface SignInRequest {
  /** Where the provider sends the browser back to; the firm has registered it there. */
  readonly returnTo: string
  readonly state: string
  /** Hash of the proof that `redeem` shows (PKCE, S256). */
  readonly challenge: string
}

export interface ProviderTokens {
  readonly accessToken: string
  /** null: the one that was used goes on. */
  readonly refreshToken: string | null
  readonly expiresAt: Instant
}

interface ServerAddress {
  readonly host: string
  readonly port: number
  readonly security: MailSecurity
}

/** Microsoft and Google, where the owner of a mailbox lets us in (OAuth 2.0, authorisation code). */
export interface MailProviders {
  /** Where a provider's mailboxes are; a token is sent to no other server. */
  servers(provider: MailProvider): { readonly imap: ServerAddress; readonly smtp: ServerAddress }
  /** Where the owner's browser goes to sign in. */
  signInAddress(app: Omit<ProviderApp, 'secret'>, request: SignInRequest): string
  /** @throws {Failure} mail-sign-in-expired, mail-registration-refused, mail-provider-unreachable (retry-later) */
  redeem(
    app: ProviderApp,
    given: { readonly code: string; readonly proof: string; readonly returnTo: string },
  ): Promise<ProviderTokens>
  /** @throws {Failure} mail-grant-withdrawn, mail-registration-refused, mail-provider-unreachable (retry-later) */
  refresh(app: ProviderApp, refreshToken: string): Promise<ProviderTokens>
}
