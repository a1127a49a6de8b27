import type { z } from 'zod'
import { MAIL_ROUTES } from '../../contract/http/mail.ts'
import type { ConversationId, MailboxId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { MailboxState, MailServer, MailTrouble } from '../ports/mailboxes.ts'
import type { Mail } from '../ports/mails.ts'
import { saveMailbox, tryMailbox } from '../workflows/change-mailbox.ts'
import { receiveForm } from '../workflows/receive-form.ts'
import { writeLetter } from '../workflows/write-letter.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = keyof typeof MAIL_ROUTES

/** Mailboxes, and what stands on the envelopes. */
export function mailHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, followMailboxes } = ports
  return {
    listMailboxes: async ({ caller }) => {
      const all = await store.read(caller.workspace.id, ({ mailboxes }) => mailboxes.list())
      return { items: all.map(showMailbox) }
    },
    createMailbox: async ({ caller, body }) => {
      const state = await saveMailbox(caller.workspace.id, null, body, ports)
      followMailboxes()
      return showMailbox(state)
    },
    updateMailbox: async ({ caller, params, body }) => {
      const state = await saveMailbox(caller.workspace.id, params.id as MailboxId, body, ports)
      followMailboxes()
      return showMailbox(state)
    },
    removeMailbox: async ({ caller, params }) => {
      await store.transact(caller.workspace.id, async ({ mailboxes }) => {
        const id = params.id as MailboxId
        if ((await mailboxes.load(id)) === null) throw new Failure('not-found', 'give-up')
        await mailboxes.remove(id)
      })
      followMailboxes()
    },
    tryMailbox: async ({ caller, body: { id, ...values } }) => {
      const trials = await tryMailbox(caller.workspace.id, (id as MailboxId | undefined) ?? null, values, ports)
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
    listMails: async ({ caller, params }) => {
      const id = params.id as ConversationId
      const items = await store.read(caller.workspace.id, async ({ mails, conversations }) => {
        if ((await conversations.load(id, { recent: 0 })) === null) throw new Failure('not-found', 'give-up')
        const all = [...(await mails.ofConversation(id))]
        for (const place of (await conversations.readHere(id)).places)
          all.push(...(await mails.ofConversation(place.id)))
        return all
      })
      return { items: items.map(showMail) }
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

function troubles({ mailbox: { address }, receiving, sending }: MailboxState) {
  return [
    ...(receiving === null ? [] : [{ address, direction: 'receiving' as const, since: isoTime(receiving.since) }]),
    ...(sending === null ? [] : [{ address, direction: 'sending' as const, since: isoTime(sending.since) }]),
  ]
}

function showMailbox({
  mailbox,
  checkedAt,
  receiving,
  sending,
}: MailboxState): z.input<(typeof MAIL_ROUTES)['createMailbox']['response']> {
  const { id, address, name, active, imap, smtp, authServer } = mailbox
  return {
    id,
    address,
    name,
    active,
    imap: showServer(imap),
    smtp: showServer(smtp),
    authServer,
    checkedAt: isoTime(checkedAt),
    receiving: showTrouble(receiving),
    sending: showTrouble(sending),
  }
}

/** A password never goes back to a browser, not even sealed. */
function showServer({ host, port, security, user }: MailServer) {
  return { host, port, security, user }
}

function showTrouble(trouble: MailTrouble | null) {
  return trouble && { reason: trouble.reason, since: isoTime(trouble.since) }
}

function showMail({ id, message, mailbox, incoming, at, state, reason, head }: Mail) {
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
    reason,
  }
}
