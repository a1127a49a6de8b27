import type { Understanding } from '../../core/understanding/understanding.ts'
import type {
  AttachmentId,
  ConversationId,
  CustomerId,
  Instant,
  MessageId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { MailPart } from '../ports/mail-reader.ts'
import type { Mail, MailHead } from '../ports/mails.ts'
import type { Records } from '../ports/store.ts'
import { derivedId } from './derived-id.ts'
import { type Received, takeMessage } from './receive-message.ts'

export interface Arrived {
  readonly workspace: WorkspaceId
  readonly mail: Mail
  readonly head: MailHead
  readonly text: string
  readonly parts: readonly MailPart[]
  readonly understanding: Understanding | null
}

/** Longer texts stand whole in the mail; the conversation shows their beginning. */
const MOST_TEXT = 20_000

/**
 * The mail is a message of its conversation: of the one whose mail of ours it answers, if its sender took part in that, else of a new one.
 * A subject, a number in it or somebody else's Message-ID prove nothing. @source threats E01
 */
export async function placeMail(arrived: Arrived, records: Records, now: Instant): Promise<Received> {
  const { workspace, mail, head, text, parts, understanding } = arrived
  const { mails, conversations } = records
  const conversation = (await answeredConversation(head, records)) ?? (await openConversation(arrived, records))
  const id = messageIdOfMail(workspace, mail)
  const attachments = await saveParts(arrived, conversation, id, records)
  await mails.update(mail.id, { conversation, message: id, peer: head.from?.address ?? '', head, state: 'read' })
  if (head.automatic === 'auto-replied' || head.automatic === 'list' || head.automatic === 'own')
    return { ...(await layAside(arrived, conversation, records, now)), unanswered: null }
  const said = text === '' ? withoutWords(head, parts) : text.slice(0, MOST_TEXT)
  const incoming = { workspace, conversation, id, text: said, attachments, receivedAt: mail.at }
  const received = await takeMessage(incoming, understanding, records, now)
  const standing = await conversations.load(conversation, { recent: 0 })
  if (standing?.summary.status === 'waiting') await conversations.update(conversation, { status: 'open' })
  return received
}

function messageIdOfMail(workspace: WorkspaceId, { id }: Pick<Mail, 'id'>): MessageId {
  return derivedId('mail-message', workspace, id) as MessageId
}

async function answeredConversation(head: MailHead, { mails }: Records): Promise<ConversationId | null> {
  const sender = head.from?.address
  if (sender === undefined) return null
  const named = [...head.references, ...(head.inReplyTo === null ? [] : [head.inReplyTo])]
  for (const { conversation, head: ours } of await mails.sentUnder(named)) {
    const tookPart = [...ours.to, ...ours.cc].some(({ address }) => address === sender)
    if (conversation !== null && tookPart) return conversation
  }
  return null
}

async function openConversation({ workspace, mail, head }: Arrived, { conversations, mails }: Records) {
  const id = derivedId('mail-conversation', workspace, mail.id) as ConversationId
  const address = head.from?.address ?? null
  const customer = {
    id: derivedId('mail-customer', workspace, address ?? mail.id) as CustomerId,
    name: head.from?.name || null,
    email: address,
  }
  await conversations.open({ id, channel: 'email', language: null, customer, at: mail.at, demo: false })
  if (head.subject !== '') await mails.giveSubject(id, head.subject)
  return id
}

/** A mail of pictures only, or of nothing, still says something to a person. */
function withoutWords(head: MailHead, parts: readonly MailPart[]): string {
  const names = parts.map(({ name }) => name).join(', ')
  return head.subject || (names === '' ? '(wiadomość bez treści)' : `(${names})`)
}

/** What a machine wrote is kept where people find it; nobody waits for an answer to it, and it is no word of the customer's. */
async function layAside({ workspace, mail, head, text }: Arrived, id: ConversationId, records: Records, now: Instant) {
  const { conversations, mails } = records
  const before = await conversations.load(id, { recent: 1 })
  const { message, isNew } = await conversations.append(id, {
    id: messageIdOfMail(workspace, mail),
    from: 'system',
    author: null,
    text: [head.subject, text].filter(Boolean).join('\n\n').slice(0, MOST_TEXT) || '(wiadomość bez treści)',
    internal: true,
    at: mail.at,
    delivery: 'delivered',
    sendAt: null,
    overrideReason: null,
  })
  // A conversation that a machine began is over at once: closed, and no audit reads it.
  if (before !== null && before.messages.length === 0)
    await conversations.update(id, { status: 'closed', closedAt: now, auditedAt: now, waitingSince: null })
  await mails.update(mail.id, { state: 'aside' })
  return { message, isNew }
}

async function saveParts(
  { workspace, mail, parts }: Arrived,
  conversation: ConversationId,
  message: MessageId,
  { attachments }: Records,
) {
  const ids: AttachmentId[] = []
  for (const [place, { name, type, content }] of parts.filter(({ isInline }) => !isInline).entries()) {
    const id = derivedId('mail-part', workspace, mail.id, String(place)) as AttachmentId
    await attachments.save({ id, conversation, name, type, content, by: null, at: mail.at })
    ids.push(id)
  }
  return attachments.attach(conversation, ids, message, null)
}
