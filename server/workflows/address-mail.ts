import type { Conversation } from '../../core/conversation/conversation.ts'
import type { ConversationId, Instant, MailboxId, MailId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { MailAddress, MailAutomatic } from '../ports/mails.ts'
import type { MailWishes } from '../ports/outbox.ts'
import type { Records } from '../ports/store.ts'

export interface NewMail extends MailWishes {
  readonly conversation: Pick<Conversation, 'id' | 'customer'>
  readonly message: MessageId
  readonly text: string
  readonly automatic: MailAutomatic | null
}

/** References of long threads grow without end; servers cut lines where they like. @source RFC 5322, 3.6.4 asks for the first and the last */
const MOST_REFERENCES = 20

/** What is said in these conversations leaves by mail; in the others it is read here. Who filled in a form is written to where they said. */
export function leavesTheHouse({ channel, customer }: Pick<Conversation, 'channel' | 'customer'>): boolean {
  return channel === 'email' || (channel === 'form' && customer.email !== null)
}

/**
 * Fixes everything about a mail that will leave but its text: the Message-ID is the same whenever it is sent. It answers the last mail of
 * the other side, to its sender alone: who was in copy is written to only when a person says so. @source threats E03
 * @throws {Failure} no-mailbox: there is none to send from. not-found: nobody to send it to.
 */
export async function addressMail(mail: NewMail, { mails, mailboxes }: Records, at: Instant): Promise<void> {
  const { conversation, message, text, automatic } = mail
  const thread = await mails.ofConversation(conversation.id)
  const theirs = thread.findLast(({ incoming, state }) => incoming && (state === 'read' || state === 'unreadable'))
  const last = theirs ?? thread.findLast(({ incoming }) => !incoming)
  const mailbox = await mailboxFor(mail.mailbox ?? last?.mailbox ?? null, { mailboxes })
  const to = theirs?.head.from ?? addressOf(conversation)
  if (to === null) throw new Failure('not-found', 'give-up')
  const cc = (mail.cc ?? []).map((address): MailAddress => ({ name: '', address: address.toLowerCase() }))
  await mails.add(
    {
      id: message as string as MailId,
      mailbox: mailbox.id,
      conversation: conversation.id,
      message,
      peer: to.address,
      at,
      state: 'queued',
      reason: null,
      head: {
        subject: mail.subject ?? answerSubject(last?.head.subject ?? ''),
        from: { name: mailbox.name, address: mailbox.address },
        to: [to],
        cc: cc.filter(({ address }) => address !== to.address),
        inReplyTo: last?.messageId || null,
        references: last === undefined ? [] : chain(last.head.references, last.messageId),
        automatic,
        isVerified: true,
        text,
        hasHtml: false,
        textHash: '',
      },
    },
    mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1),
  )
}

async function mailboxFor(wanted: MailboxId | null, { mailboxes }: Pick<Records, 'mailboxes'>) {
  const all = await mailboxes.list()
  const found = all.find(({ mailbox }) => mailbox.id === wanted) ?? all.find(({ mailbox }) => mailbox.active)
  if (found === undefined) throw new Failure('no-mailbox', 'give-up')
  return found.mailbox
}

function addressOf({ customer }: NewMail['conversation']): MailAddress | null {
  return customer.email === null ? null : { name: customer.name ?? '', address: customer.email.toLowerCase() }
}

function answerSubject(subject: string): string {
  return /^(?:re|odp|aw|sv)\s*(?:\[\d+\])?\s*:/i.test(subject) || subject === '' ? subject : `Re: ${subject}`
}

function chain(references: readonly string[], last: string): readonly string[] {
  const all = last === '' ? [...references] : [...references.filter((id) => id !== last), last]
  return all.length <= MOST_REFERENCES ? all : [...all.slice(0, 1), ...all.slice(1 - MOST_REFERENCES)]
}

/** A conversation of this channel with a message on its way: both are committed together. */
export async function queueSending(
  conversation: ConversationId,
  message: MessageId,
  { outbox }: Pick<Records, 'outbox'>,
): Promise<void> {
  await outbox.add({ kind: 'send', conversation, message })
}
