import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { MAIL_ROUTES } from '../../contract/http/mail.ts'
import { ago } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'

type Mailbox = z.output<(typeof MAIL_ROUTES)['createMailbox']['response']>

/** Two mailboxes, one of which has lost its server. */
export function mailRoutes(): Pick<Handlers, keyof typeof MAIL_ROUTES> {
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
      authServer: null,
      checkedAt: ago(1),
      receiving: null,
      sending: null,
    },
  ]
  const standing = { active: true, checkedAt: null, receiving: null, sending: null }
  return {
    listMailboxes: () => ({ items: mailboxes }),
    createMailbox: ({ body }) => {
      const made = { ...standing, ...body, id: randomUUID() }
      mailboxes = [...mailboxes, made]
      return made
    },
    updateMailbox: ({ params, body }) => {
      const made = { ...standing, ...body, id: params.id }
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
    readMailHealth: () => ({ mailboxes: mailboxes.map(({ id, address }) => ({ id, address })), items: [] }),
    listMails: () => ({ items: [] }),
    receiveForm: ({ body }) => ({ conversation: body.id }),
    writeLetter: ({ body }) => ({ conversation: body.id }),
  }
}
