import type { MailProviders } from '../../ports/mail-providers.ts'
import type { MailProvider } from '../../ports/mailboxes.ts'

/** A provider's addresses and what is asked of it. */
export interface Provider {
  readonly servers: ReturnType<MailProviders['servers']>
  /** `{tenant}` stands for the firm's directory. */
  readonly signIn: string
  readonly token: string
  readonly scope: string
  /** What this provider wants beside the standard's own parameters. */
  readonly extra: Readonly<Record<string, string>>
}

/**
 * Both let the owner choose the account: a browser is mostly signed in as a person, and the mailbox is another one.
 * @source learn.microsoft.com, “Authenticate an IMAP, POP or SMTP connection using OAuth” and “OAuth 2.0 authorization code flow”;
 * developers.google.com, “Using OAuth 2.0 for Web Server Applications” and Gmail's “OAuth 2.0 Mechanism”; read in November 2026
 */
export const PROVIDERS: Readonly<Record<MailProvider, Provider>> = {
  microsoft: {
    servers: {
      imap: { host: 'outlook.office365.com', port: 993, security: 'tls' },
      smtp: { host: 'smtp.office365.com', port: 587, security: 'starttls' },
    },
    signIn: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize',
    token: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
    extra: { response_mode: 'query', prompt: 'select_account' },
  },
  google: {
    servers: {
      imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
      smtp: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
    },
    signIn: 'https://accounts.google.com/o/oauth2/v2/auth',
    token: 'https://oauth2.googleapis.com/token',
    scope: 'https://mail.google.com/',
    // Without a fresh consent Google gives a refresh token only the first time.
    extra: { access_type: 'offline', prompt: 'consent select_account' },
  },
}
