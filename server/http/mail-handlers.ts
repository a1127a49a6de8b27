import type { MAIL_ROUTES } from '../../contract/http/mail.ts'
import type { ConversationId, Locale, MailboxId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { MailboxState } from '../ports/mailboxes.ts'
import type { Mail } from '../ports/mails.ts'
import { type MailboxValues, saveMailbox } from '../workflows/change-mailbox.ts'
import { receiveForm } from '../workflows/receive-form.ts'
import { tryMailbox } from '../workflows/try-mailbox.ts'
import { writeLetter } from '../workflows/write-letter.ts'
import type { Call, Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import { mailReturnAddress } from './links.ts'
import { reasonIn, showMailbox } from './mailbox-wire.ts'
import type { HttpPorts } from './ports.ts'
import { Refusal } from './request-errors.ts'

type Name = keyof typeof MAIL_ROUTES

/** Mailboxes, and what stands on the envelopes. */
export function mailHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, followMailboxes } = ports
  return {
    listMailboxes: async ({ caller, locale }) => {
      const all = await store.read(caller.workspace.id, ({ mailboxes }) => mailboxes.list())
      return { items: all.map((state) => showMailbox(state, locale)), returnTo: mailReturnAddress(ports) }
    },
    createMailbox: async ({ caller, body, locale }) => {
      const state = await saveMailbox(caller.workspace.id, null, valuesIn(body), ports)
      followMailboxes()
      return showMailbox(state, locale)
    },
    updateMailbox: async ({ caller, params, body, locale }) => {
      const state = await saveMailbox(caller.workspace.id, params.id as MailboxId, valuesIn(body), ports)
      followMailboxes()
      return showMailbox(state, locale)
    },
    removeMailbox: async ({ caller, params }) => {
      await store.transact(caller.workspace.id, async ({ mailboxes }) => {
        const id = params.id as MailboxId
        if ((await mailboxes.load(id)) === null) throw new Failure('not-found', 'give-up')
        await mailboxes.remove(id)
      })
      followMailboxes()
    },
    tryMailbox: async ({ caller, body }) => {
      const id = (body.id as MailboxId | undefined) ?? null
      const trials = await tryMailbox(caller.workspace.id, id, valuesIn(body), ports)
      return {
        trials: trials.map(({ what, state, words }) => ({ what, state, words: { pl: words.pl, en: words.en } })),
      }
    },
    readMailHealth: async ({ caller }) => {
      const all = await store.read(caller.workspace.id, ({ mailboxes }) => mailboxes.list())
      const active = all.filter(({ mailbox }) => mailbox.active)
      return {
        mailboxes: active.map(({ mailbox: { id, address } }) => ({ id, address })),
        items: active.flatMap(troubles),
      }
    },
    listMails: async ({ caller, params, locale }) => {
      const id = params.id as ConversationId
      const items = await store.read(caller.workspace.id, async ({ mails, conversations }) => {
        if ((await conversations.load(id, { recent: 0 })) === null) throw new Failure('not-found', 'give-up')
        const all = [...(await mails.ofConversation(id))]
        for (const place of (await conversations.readHere(id)).places)
          all.push(...(await mails.ofConversation(place.id)))
        return all
      })
      return { items: items.map((mail) => showMail(mail, locale)) }
    },
    receiveForm: async ({ caller, body }) => {
      const { workspace, conversation, message, unanswered } = await receiveForm(
        { ...body, workspace: caller.workspace },
        ports,
      )
      if (unanswered !== null) ports.answerSoon({ workspace, conversation, message }, unanswered)
      return { conversation }
    },
    writeLetter: async ({ caller, body }) => {
      await writeLetter(
        {
          workspace: caller.workspace.id,
          conversation: body.id as ConversationId,
          message: body.message as MessageId,
          mailbox: (body.mailbox as MailboxId | undefined) ?? null,
          to: body.to,
          name: body.name,
          cc: body.cc,
          subject: body.subject,
          text: body.text,
          author: caller.person,
          overrideReason: body.overrideReason ?? null,
        },
        ports,
      )
      return { conversation: body.id }
    },
  }
}

/** The contract has seen to it that either both servers or an app is given. */
function valuesIn(body: Call<(typeof MAIL_ROUTES)['createMailbox']>['body']): MailboxValues {
  const { address, name, active, authServer, imap, smtp, registration } = body
  const values = { address, name, active, authServer }
  if (registration !== undefined) return { ...values, servers: { registration } }
  if (imap === undefined || smtp === undefined) throw new Refusal('invalid-request')
  return { ...values, servers: { imap, smtp } }
}

function troubles({ mailbox: { address }, receiving, sending }: MailboxState) {
  return [
    ...(receiving === null ? [] : [{ address, direction: 'receiving' as const, since: isoTime(receiving.since) }]),
    ...(sending === null ? [] : [{ address, direction: 'sending' as const, since: isoTime(sending.since) }]),
  ]
}

function showMail({ id, message, mailbox, incoming, at, state, reason, head }: Mail, locale: Locale) {
  const { subject, from, to, cc, text, hasHtml, automatic, isVerified } = head
  return {
    id,
    message,
    mailbox,
    incoming,
    at: isoTime(at),
    subject,
    from,
    to: [...to],
    cc: [...cc],
    text,
    hasPage: hasHtml && state !== 'erased',
    automatic,
    isVerified,
    reason: reason && reasonIn(locale, reason),
  }
}
