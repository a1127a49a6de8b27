import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { MAIL_ROUTES } from '../../contract/http/mail.ts'
import type { MAIL_SIGN_IN_ROUTES } from '../../contract/http/mail-sign-ins.ts'
import { ago } from './fake-conversations.ts'
import type { Handlers, Routes } from './fake-handlers.ts'
import { Refusal } from './fake-refusal.ts'

type Mailbox = z.output<(typeof MAIL_ROUTES)['createMailbox']['response']>

/** Two mailboxes, one of which has lost its server. */
export function mailRoutes(): Pick<Handlers, keyof typeof MAIL_ROUTES | keyof typeof MAIL_SIGN_IN_ROUTES> {
  const server = {
    host: 'imap.zielonyparapet.pl',
    port: 993,
    security: 'tls',
    user: 'kontakt@zielonyparapet.pl',
  } as const
  let mailboxes: Mailbox[] = [
    {
      id: randomUUID(),
      address: 'kontakt@zielonyparapet.pl',
      name: 'Zielony Parapet',
      active: true,
      imap: server,
      smtp: { ...server, host: 'smtp.zielonyparapet.pl', port: 465 },
      registration: null,
      authServer: null,
      checkedAt: ago(1),
      receiving: null,
      sending: null,
    },
  ]
  const standing = { checkedAt: null, receiving: null, sending: null }
  const standingAs = (
    id: string,
    { registration, imap, smtp, ...body }: z.output<Routes['createMailbox']['body']>,
  ): Mailbox => ({
    ...standing,
    ...body,
    id,
    imap: imap ?? { ...server, user: registration?.user ?? '' },
    smtp: smtp ?? { ...server, user: registration?.user ?? '' },
    registration: registration === undefined ? null : appOf(registration),
  })
  return {
    listMailboxes: () => ({ items: mailboxes, returnTo: 'https://opiekun.zielonyparapet.pl/connect-mailbox' }),
    createMailbox: ({ body }) => {
      const made = standingAs(randomUUID(), body)
      mailboxes = [...mailboxes, made]
      return made
    },
    updateMailbox: ({ params, body }) => {
      const made = standingAs(params.id, body)
      mailboxes = mailboxes.map((known) => (known.id === params.id ? made : known))
      return made
    },
    removeMailbox: ({ params }) => {
      mailboxes = mailboxes.filter(({ id }) => id !== params.id)
    },
    tryMailbox: () => ({
      trials: [
        { what: 'imap', state: 'well', words: { pl: 'odbieranie działa', en: 'receiving works' } },
        {
          what: 'smtp',
          state: 'wrong',
          words: { pl: 'SMTP: serwer nie przyjął loginu i hasła', en: 'SMTP: the server did not take the password' },
        },
      ],
    }),
    beginMailboxSignIn: () => ({ address: '/connect-mailbox?state=proba&code=proba' }),
    finishMailboxSignIn: ({ body }) => {
      const awaited = mailboxes.find(({ registration }) => registration?.connected === false)
      if (awaited?.registration == null || body.code === undefined) throw new Refusal('mail-sign-in-expired')
      const made = { ...awaited, registration: { ...awaited.registration, connected: true } }
      mailboxes = mailboxes.map((known) => (known.id === made.id ? made : known))
      return made
    },
    readMailHealth: () => ({ mailboxes: mailboxes.map(({ id, address }) => ({ id, address })), items: [] }),
    listMails: () => ({ items: [] }),
    receiveForm: ({ body }) => ({ conversation: body.id }),
    writeLetter: ({ body }) => ({ conversation: body.id }),
  }
}

function appOf({
  provider,
  tenant,
  clientId,
}: NonNullable<z.output<Routes['createMailbox']['body']>['registration']>): NonNullable<Mailbox['registration']> {
  return { provider, tenant, clientId, connected: false }
}
