import type { ConversationId, Instant, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { MailOutcome, MailServers, OutgoingMail } from '../ports/mail-servers.ts'
import type { Mailbox } from '../ports/mailboxes.ts'
import type { Mail } from '../ports/mails.ts'
import type { Records, Store } from '../ports/store.ts'
import type { AccountOf } from './mail-account.ts'
import { quoteBelow } from './quote-below.ts'
import { failSending, leaveToPerson } from './settle-report.ts'

export interface Ports {
  readonly store: Store
  readonly bus: Bus
  readonly clock: Clock
  readonly accountOf: AccountOf
  readonly mailServers: MailServers
}

export interface QueuedMessage {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly message: MessageId
}

interface Task {
  readonly mail: Mail
  readonly mailbox: Mailbox
  readonly outgoing: OutgoingMail
}

/**
 * A queued message leaves. What a person wrote is sent until its server has it, always under the same Message-ID: at least once. What no
 * person wrote is never tried again once it may have left: at most once. The attempt is on disk before it is made.
 * @throws {Failure} mail-unreachable (retry-later): the queue tries again.
 */
export async function sendOut(queued: QueuedMessage, ports: Ports): Promise<void> {
  const { workspace, conversation } = queued
  const { store, bus, clock, accountOf, mailServers } = ports
  const task = await store.transact(workspace, (records) => begin(queued, records, clock.now()))
  const show = () => bus.publish({ workspace, conversation, seq: 0 })
  show()
  if (task === null) return
  const outcome = await mailServers.send(accountOf(workspace, task.mailbox, 'smtp'), task.outgoing)
  await store.transact(workspace, (records) => settle(queued, task, outcome, records, clock.now()))
  show()
  const isLost = outcome.kind === 'unknown' && !task.outgoing.isAutomatic
  if (outcome.kind === 'later' || isLost)
    throw new Failure('mail-unreachable', 'retry-later', new Error(outcome.reason))
}

async function begin(
  { conversation: id, message: messageId }: QueuedMessage,
  records: Records,
  now: Instant,
): Promise<Task | null> {
  const { conversations, mails, mailboxes, attachments } = records
  const conversation = await conversations.load(id, { lock: true })
  const message = conversation?.messages.find((one) => one.id === messageId)
  const mail = await mails.ofMessage(messageId)
  if (conversation === null || message === undefined || mail === null) return null
  const isAutomatic = message.from !== 'agent'
  if (message.delivery === 'sending' && isAutomatic) {
    await conversations.setDelivery(messageId, 'unknown')
    await leaveToPerson(mail, records, now)
    return null
  }
  if (message.delivery !== 'queued' && message.delivery !== 'sending' && message.delivery !== 'unknown') return null
  if (message.delivery === 'unknown' && isAutomatic) return null
  const state = await mailboxes.load(mail.mailbox)
  if (state === null) throw new Failure('no-mailbox', 'give-up')

  const before = conversation.messages.filter(
    ({ internal, seq, delivery }) => !internal && seq < message.seq && delivery !== 'undone',
  )
  const files = []
  for (const { id: file } of message.attachments as readonly { readonly id?: string }[]) {
    const found = file === undefined ? null : await attachments.load(id, file as never)
    if (found !== null) files.push({ name: found.name, type: found.type, content: found.content })
  }
  await conversations.setDelivery(messageId, 'sending')
  const { head, messageId: name } = mail
  return {
    mail,
    mailbox: state.mailbox,
    outgoing: {
      from: { name: state.mailbox.name, address: state.mailbox.address },
      to: head.to,
      cc: head.cc,
      subject: head.subject,
      text: quoteBelow(message.text, before.findLast(({ from }) => from === 'customer') ?? null, conversation.customer),
      messageId: name,
      inReplyTo: head.inReplyTo,
      references: head.references,
      isAutomatic,
      files,
    },
  }
}

async function settle(
  { message }: QueuedMessage,
  { mail, mailbox, outgoing }: Task,
  outcome: MailOutcome,
  records: Records,
  now: Instant,
): Promise<void> {
  const { conversations, mails, mailboxes } = records
  switch (outcome.kind) {
    case 'taken':
      await mails.update(mail.id, { state: 'sent', reason: null })
      await conversations.setDelivery(message, 'sent')
      return mailboxes.noteSending(mailbox.id, null, now)
    case 'refused':
      await failSending(mail, outcome.reason, records, now)
      return mailboxes.noteSending(mailbox.id, null, now)
    case 'unknown':
      await mails.update(mail.id, { reason: outcome.reason })
      await conversations.setDelivery(message, 'unknown')
      return outgoing.isAutomatic ? leaveToPerson(mail, records, now) : undefined
    case 'later':
      await mails.update(mail.id, { reason: outcome.reason })
      await conversations.setDelivery(message, 'queued')
      if (outcome.isBroken) await mailboxes.noteSending(mailbox.id, outcome.reason, now)
  }
}
