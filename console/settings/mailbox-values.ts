import type { Input, Output } from '../app/request.ts'

export type KnownMailbox = Output<'listMailboxes'>['items'][number]
type Body = Input<'createMailbox'>['body']
type Server = KnownMailbox['imap']
export type Security = Server['security']
/** What signs in: a password, or a provider's token. */
export type Kind = 'password' | NonNullable<KnownMailbox['registration']>['provider']

interface ServerValues extends Server {
  /** Empty: the stored one. */
  readonly password: string
}

interface AppValues {
  readonly tenant: string
  readonly clientId: string
  /** Empty: the stored one. */
  readonly secret: string
  /** Empty: the address. */
  readonly user: string
}

export interface MailboxValues {
  readonly kind: Kind
  readonly app: AppValues
  readonly address: string
  readonly name: string
  readonly active: boolean
  /** Sending signs in as receiving does. */
  readonly isSame: boolean
  readonly imap: ServerValues
  readonly smtp: ServerValues
  readonly authServer: string
}

const PORTS = {
  imap: { tls: 993, starttls: 143, none: 143 },
  smtp: { tls: 465, starttls: 587, none: 25 },
} as const

/** The port that servers of this kind usually listen on. */
export function portOf(side: 'imap' | 'smtp', security: Security): number {
  return PORTS[side][security]
}

export function valuesOf(mailbox: KnownMailbox | null): MailboxValues {
  if (mailbox === null) {
    const server = { host: '', security: 'tls', user: '', password: '' } as const
    return {
      kind: 'password',
      app: { tenant: '', clientId: '', secret: '', user: '' },
      address: '',
      name: '',
      active: true,
      isSame: true,
      imap: { ...server, port: PORTS.imap.tls },
      smtp: { ...server, port: PORTS.smtp.tls },
      authServer: '',
    }
  }
  const { address, name, active, imap, smtp, registration, authServer } = mailbox
  const { tenant, clientId } = registration ?? { tenant: '', clientId: '' }
  return {
    kind: registration?.provider ?? 'password',
    app: { tenant, clientId, secret: '', user: registration === null ? '' : imap.user },
    address,
    name,
    active,
    isSame: false,
    imap: { ...imap, password: '' },
    smtp: { ...smtp, password: '' },
    authServer: authServer ?? '',
  }
}

/** What the server is asked to store: an empty password or secret is left out, for the stored one stays. */
export function bodyOf({ kind, app, isSame, imap, smtp, ...values }: MailboxValues): Body {
  const rest = { ...values, authServer: values.authServer.trim() || null }
  if (kind !== 'password') return { ...rest, registration: registrationOf(kind, app, values.address) }
  const login = isSame ? { user: imap.user, password: imap.password } : {}
  return { ...rest, imap: serverOf(imap), smtp: serverOf({ ...smtp, ...login }) }
}

function registrationOf(provider: Exclude<Kind, 'password'>, app: AppValues, address: string) {
  const { tenant, clientId, secret, user } = app
  return {
    provider,
    tenant: provider === 'microsoft' ? tenant.trim() : '',
    clientId: clientId.trim(),
    user: user.trim() || address.trim(),
    ...(secret.trim() !== '' && { secret: secret.trim() }),
  }
}

function serverOf({ password, ...server }: ServerValues): Body['imap'] {
  return password === '' ? server : { ...server, password }
}
