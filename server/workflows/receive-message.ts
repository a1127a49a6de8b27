import type { Understanding } from '../../core/understanding/understanding.ts'
import type {
  AttachmentId,
  ConversationId,
  DurationMs,
  Instant,
  MessageId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Bus, Said } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { HandoverState, NewMessage, StoredConversation, StoredMessage } from '../ports/conversations.ts'
import type { Language } from '../ports/language.ts'
import type { Records, Store } from '../ports/store.ts'
import type { Desks } from './desks.ts'
import { settleRow } from './matter.ts'
import { meaningOrNull, registerComplaint, rowMeaning } from './meaning.ts'
import { RECENT_MESSAGES } from './think.ts'
import { together } from './together.ts'

/** The process that takes a message in answers it at once; the queue looks after this long, in case that process died. */
const ANSWER_CHECK_MS = 5_000 as DurationMs

/** What a closed conversation becomes when its customer writes again. */
const REOPENED = {
  status: 'open',
  closedAt: null,
  auditedAt: null,
  handover: { state: 'none', because: null, since: null },
  assignee: null,
} as const

export interface IncomingMessage {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  /** Made by the sender: the same id twice is one message. */
  readonly id: MessageId
  readonly text: string
  /** Files uploaded before that it carries, in their order. */
  readonly files?: readonly AttachmentId[]
  /** Files that came with it and are saved already. */
  readonly attachments?: NewMessage['attachments']
  /** When it reached the firm's side, where that was before now: deadlines count from then. */
  readonly receivedAt?: Instant
}

/** What the live path needs to answer a message at once, without reading it again. */
export interface Unanswered {
  /** As it stands with the message, with as many of its messages as an answer looks at. */
  readonly conversation: StoredConversation
  /** null where reading the text failed. */
  readonly understanding: Understanding | null
}

export interface Received {
  readonly message: StoredMessage
  readonly isNew: boolean
  /** null where the live path has nothing to do: a person will answer, or the message was here before. */
  readonly unanswered: Unanswered | null
  /** The conversation in which it is read, where that is another. */
  readonly readIn?: ConversationId
  /** Absent where the message was here before, or is read elsewhere, or more changed with it than it says. */
  readonly said?: Said
}

export interface Ports {
  readonly store: Store
  readonly desks: Pick<Desks, 'known'>
  readonly language: Language
  readonly bus: Bus
  readonly clock: Clock
}

/**
 * Stores what a customer said and what it means; when the promise resolves it is on disk and its answer is owed.
 * @throws {Failure} not-found, and whatever the store throws.
 */
export async function receiveMessage(
  incoming: IncomingMessage,
  { store, desks, language, bus, clock }: Ports,
): Promise<Received> {
  const { workspace, conversation: id } = incoming
  const understanding = meaningOrNull(incoming.text, desks.known(workspace), language)
  const received = await store.transact(workspace, (records) =>
    takeMessage(incoming, understanding, records, clock.now()),
  )
  const { message, readIn = id, said } = received
  for (const conversation of new Set([id, readIn]))
    bus.publish({ workspace, conversation, seq: message.seq, onlyNews: true, ...(said && { said }) })
  return received
}

/** The same within a transaction that stores more than the message. */
export async function takeMessage(
  { conversation: id, id: messageId, text, files = [], attachments = [], receivedAt }: IncomingMessage,
  understanding: Understanding | null,
  records: Records,
  at: Instant,
): Promise<Received> {
  const { conversations, outbox } = records
  const uploaded = await records.attachments.attach(id, files, messageId, null)
  const { message, isNew, standing } = await conversations.append(
    id,
    {
      id: messageId,
      from: 'customer',
      author: null,
      text,
      internal: false,
      at: receivedAt ?? at,
      delivery: 'delivered',
      sendAt: null,
      overrideReason: null,
      attachments: [...attachments, ...uploaded],
    },
    understanding === null ? {} : rowMeaning(understanding),
  )
  if (!isNew) return { message, isNew, unanswered: null }
  if (standing.partOf !== null) {
    await wakeMatter(
      { part: id, matter: standing.partOf, isClosed: standing.status === 'closed' },
      understanding,
      records,
      at,
    )
    return { message, isNew, unanswered: null, readIn: standing.partOf }
  }

  const isReopened = standing.status === 'closed'
  // Where a person holds the conversation, it is theirs to answer: none is owed by us, and none has to be thought of.
  const isOurs = isReopened || isWithAssistant(standing.handover)
  const isComplaint = understanding !== null && understanding.signals.complaint !== null
  const isForLivePath = isOurs || understanding === null
  // Asked for in one go, for a session answers in order.
  const [conversation] = await together(
    isReopened
      ? reopen(id, records, at)
      : isForLivePath || isComplaint
        ? conversations.load(id, { recent: RECENT_MESSAGES })
        : null,
    isOurs &&
      outbox.add({ kind: 'answer', conversation: id, message: messageId, at: (at + ANSWER_CHECK_MS) as Instant }),
  )
  if (conversation !== null && isComplaint) await registerComplaint(conversation, records, at)
  const unanswered = conversation !== null && isForLivePath ? { conversation, understanding } : null
  if (isReopened) return { message, isNew, unanswered }
  // A complaint stands among the conversation's events too.
  return { message, isNew, unanswered, said: { message, row: isComplaint ? null : standing.row } }
}

/** The customer wrote in a part of a matter: whoever holds the matter finds it there, and where nobody does it stands in the queue. No machine answers. */
async function wakeMatter(
  {
    part,
    matter: id,
    isClosed,
  }: { readonly part: ConversationId; readonly matter: ConversationId; readonly isClosed: boolean },
  understanding: Understanding | null,
  records: Records,
  at: Instant,
): Promise<void> {
  const { conversations } = records
  const matter = await conversations.load(id, { lock: true, recent: 0 })
  if (matter === null) return
  if (isClosed) await conversations.update(part, { status: 'open', closedAt: null })
  const { handover, assignee } = matter.summary
  const isReopened = matter.status === 'closed'
  await conversations.update(id, {
    ...(understanding !== null && rowMeaning(understanding)),
    ...(isReopened && { closedAt: null, auditedAt: null }),
    ...(assignee === null || isWithAssistant(handover.state)
      ? { handover: { state: 'requested', because: handover.because, since: at } }
      : {}),
    status: 'open',
    snoozedUntil: null,
  })
  if (isReopened) await conversations.record(id, { at, type: 'reopened' })
  if (understanding !== null && understanding.signals.complaint !== null) await registerComplaint(matter, records, at)
  await settleRow(id, records)
}

async function reopen(id: ConversationId, { conversations }: Records, at: Instant): Promise<StoredConversation | null> {
  const [, , conversation] = await together(
    conversations.update(id, REOPENED),
    conversations.record(id, { at, type: 'reopened' }),
    conversations.load(id, { recent: RECENT_MESSAGES }),
  )
  return conversation
}

/** No person has it, and none was promised. */
export function isWithAssistant(handover: HandoverState): boolean {
  return handover === 'none' || handover === 'returned'
}
