import type { Input, Output } from '../app/request.ts'

export type KnownMailbox = Output<'listMailboxes'>['items'][number]
type Body = Input<'createMailbox'>['body']
type Server = KnownMailbox['imap']
export type Security = Server['security']

interface ServerValues extends Server {
  /** Empty: the stored one. */
  readonly password: string
}

export interface MailboxValues {
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
      address: '',
      name: '',
      active: true,
      isSame: true,
      imap: { ...server, port: PORTS.imap.tls },
      smtp: { ...server, port: PORTS.smtp.tls },
      authServer: '',
    }
  }
  const { address, name, active, imap, smtp, authServer } = mailbox
  return {
    address,
    name,
    active,
    isSame: false,
    imap: { ...imap, password: '' },
    smtp: { ...smtp, password: '' },
    authServer: authServer ?? '',
  }
}

/** What the server is asked to store: an empty password is left out, for the stored one stays. */
export function bodyOf({ isSame, imap, smtp, authServer, ...rest }: MailboxValues): Body {
  const login = isSame ? { user: imap.user, password: imap.password } : {}
  return { ...rest, imap: serverOf(imap), smtp: serverOf({ ...smtp, ...login }), authServer: authServer.trim() || null }
}

function serverOf({ password, ...server }: ServerValues): Body['imap'] {
  return password === '' ? server : { ...server, password }
}
