import { z } from 'zod'
import type { Route } from './route.ts'
import { bilingual, byId, email, shortText, text, time, uuid } from './shapes.ts'

const host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/)
const port = z.int().min(1).max(65_535)
const security = z.enum(['tls', 'starttls', 'none'])

const server = z.strictObject({ host, port, security, user: z.string().trim().max(254) })
/** Without a password the stored one stays, as long as server and user are the same. */
const serverWithPassword = z.strictObject({ ...server.shape, password: z.string().min(1).max(500).optional() })

/** The firm's own app at a provider whose mailboxes sign in with tokens. */
const app = z.strictObject({
  provider: z.enum(['microsoft', 'google']),
  /** Microsoft's directory of the firm, by number or domain. */
  tenant: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^(?:[a-z0-9][a-z0-9.-]{0,252})?$/)
    .default(''),
  clientId: z
    .string()
    .trim()
    .regex(/^[\w.-]{1,200}$/),
})
/** Without a secret the stored one stays, as long as it is the same app. */
const appWithSecret = z.strictObject({
  ...app.shape,
  user: z.string().trim().min(1).max(254),
  secret: z.string().trim().min(1).max(500).optional(),
})

/** Servers with their passwords, or a provider, whose servers are known. */
const mailboxValues = {
  address: email,
  name: shortText,
  active: z.boolean().default(true),
  imap: serverWithPassword.optional(),
  smtp: serverWithPassword.optional(),
  registration: appWithSecret.optional(),
  authServer: z.string().trim().toLowerCase().max(253).nullable().default(null),
}
const isOneWay = (given: { readonly imap?: unknown; readonly smtp?: unknown; readonly registration?: unknown }) =>
  given.registration === undefined
    ? given.imap !== undefined && given.smtp !== undefined
    : given.imap === undefined && given.smtp === undefined
const oneWay = { path: ['imap'], error: 'imap and smtp, or registration' }

const trouble = z.strictObject({ reason: z.string(), since: time })

export const mailbox = z.strictObject({
  id: uuid,
  address: z.string(),
  name: z.string(),
  active: z.boolean(),
  imap: server,
  smtp: server,
  /** null: passwords sign in. */
  registration: z
    .strictObject({
      ...app.shape,
      /** The provider lets us in, as far as we know. */
      connected: z.boolean(),
    })
    .nullable(),
  authServer: z.string().nullable(),
  /** Last time the inbox was looked into; null = not yet. */
  checkedAt: time.nullable(),
  receiving: trouble.nullable(),
  sending: trouble.nullable(),
})

const trial = z.strictObject({
  what: z.enum(['imap', 'idle', 'smtp', 'mx', 'spf', 'dkim', 'dmarc']),
  state: z.enum(['well', 'note', 'wrong']),
  words: bilingual,
})

const address = z.strictObject({ name: z.string(), address: z.string() })

const mail = z.strictObject({
  id: uuid,
  message: uuid.nullable(),
  mailbox: uuid,
  incoming: z.boolean(),
  at: time,
  subject: z.string(),
  from: address.nullable(),
  to: z.array(address),
  cc: z.array(address),
  /** All the text, with what it quotes. */
  text: z.string(),
  /** It can be shown as its author laid it out. */
  hasPage: z.boolean(),
  /** null = a person seems to have written it. */
  automatic: z.enum(['auto-replied', 'auto-generated', 'list', 'own', 'report']).nullable(),
  /** The provider vouches for the sender's address. */
  isVerified: z.boolean(),
  /** Why it did not arrive or could not be read. */
  reason: z.string().nullable(),
})

export const MAIL_ROUTES = {
  listMailboxes: {
    method: 'GET',
    path: '/api/v1/mailboxes',
    summary: 'The firm’s mailboxes and how they do',
    access: 'manager',
    scope: null,
    response: z.strictObject({
      items: z.array(mailbox),
      /** What the firm's app at a provider must know as its redirect address. */
      returnTo: z.string(),
    }),
  },
  createMailbox: {
    method: 'POST',
    path: '/api/v1/mailboxes',
    summary: 'Add a mailbox; its mail from now on comes to the inbox',
    access: 'owner',
    scope: null,
    body: z.strictObject(mailboxValues).refine(isOneWay, oneWay),
    response: mailbox,
  },
  updateMailbox: {
    method: 'PUT',
    path: '/api/v1/mailboxes/:id',
    summary: 'Change a mailbox; another server or user needs its password again, another app its secret',
    access: 'owner',
    scope: null,
    params: byId,
    body: z.strictObject(mailboxValues).refine(isOneWay, oneWay),
    response: mailbox,
  },
  removeMailbox: {
    method: 'DELETE',
    path: '/api/v1/mailboxes/:id',
    summary: 'Remove a mailbox; its conversations stay',
    access: 'owner',
    scope: null,
    params: byId,
  },
  tryMailbox: {
    method: 'POST',
    path: '/api/v1/mailbox-trials',
    summary: 'Try a mailbox’s servers and look up its domain; nothing is stored or sent',
    access: 'owner',
    scope: null,
    body: z.strictObject({ ...mailboxValues, id: uuid.optional() }).refine(isOneWay, oneWay),
    response: z.strictObject({ trials: z.array(trial) }),
  },
  readMailHealth: {
    method: 'GET',
    path: '/api/v1/mail-health',
    summary: 'The mailboxes that are switched on, and what they fail at now',
    access: 'reader',
    scope: null,
    response: z.strictObject({
      /** Those that are switched on: letters can leave from them. */
      mailboxes: z.array(z.strictObject({ id: uuid, address: z.string() })),
      items: z.array(z.strictObject({ address: z.string(), direction: z.enum(['receiving', 'sending']), since: time })),
    }),
  },
  listMails: {
    method: 'GET',
    path: '/api/v1/conversations/:id/mails',
    summary: 'What stands on the envelopes of a conversation’s mail',
    access: 'reader',
    scope: 'conversations:read',
    params: byId,
    response: z.strictObject({ items: z.array(mail) }),
  },
  receiveForm: {
    method: 'POST',
    path: '/api/v1/form-messages',
    summary: 'A contact form was filled in: a conversation begins; the same id twice is one',
    access: 'consultant',
    scope: 'conversations:write',
    body: z.strictObject({
      id: uuid,
      name: shortText.nullable().default(null),
      /** Nobody has checked it; answers go there. */
      email: email.nullable().default(null),
      subject: shortText.nullable().default(null),
      text,
    }),
    response: z.strictObject({ conversation: uuid }),
  },
  writeLetter: {
    method: 'POST',
    path: '/api/v1/letters',
    summary: 'Write to somebody by mail; a new conversation begins',
    access: 'consultant',
    scope: 'conversations:write',
    body: z.strictObject({
      /** Of the conversation; the same again is one letter. */
      id: uuid,
      message: uuid,
      mailbox: uuid.optional(),
      to: email,
      name: shortText.nullable().default(null),
      cc: z.array(email).max(20).default([]),
      subject: shortText,
      text,
      overrideReason: shortText.optional(),
    }),
    response: z.strictObject({ conversation: uuid }),
  },
} as const satisfies Record<string, Route>

/** What a consultant says of a reply by mail beside its text. */
export const mailWishes = z.strictObject({ subject: shortText.optional(), cc: z.array(email).max(20).optional() })
