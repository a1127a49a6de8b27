import type { ConversationId, DurationMs, Instant, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { ConversationChange, StoredConversation, StoredMessage } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Records, Store } from '../ports/store.ts'
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
}

export interface Received {
  readonly message: StoredMessage
  readonly isNew: boolean
  /** As it stands with the message; of its messages those that an answer looks at, or this one where a person will answer. */
  readonly conversation: StoredConversation
}

export interface Ports {
  readonly store: Store
  readonly bus: Bus
  readonly clock: Clock
}

/**
 * Stores what a customer said; when the promise resolves it is on disk and its answer is owed.
 * @throws {Failure} not-found, and whatever the store throws.
 */
export async function receiveMessage(incoming: IncomingMessage, { store, bus, clock }: Ports): Promise<Received> {
  const { workspace, conversation: id } = incoming
  const received = await store.transact(workspace, (records) => take(incoming, records, clock.now()))
  bus.publish({ workspace, conversation: id, seq: received.message.seq })
  return received
}

async function take(
  { conversation: id, id: messageId, text }: IncomingMessage,
  records: Records,
  at: Instant,
): Promise<Received> {
  const { conversations, outbox } = records
  // Asked for in one go, for a session answers in order: the row comes as it stands under the lock that numbering the message took.
  const [{ message, isNew }, before] = await together(
    conversations.append(id, {
      id: messageId,
      from: 'customer',
      author: null,
      text,
      internal: false,
      at,
      delivery: 'delivered',
      sendAt: null,
      overrideReason: null,
    }),
    conversations.load(id, { recent: 0 }),
  )
  if (before === null) throw new Failure('not-found', 'give-up')
  const alone = { message, isNew, conversation: { ...before, messages: [message] } }
  if (!isNew) return alone

  const reopened = before.status === 'closed'
  // Where a person holds the conversation, it is theirs to answer: none is owed by us, and none has to be thought of.
  const isOurs = reopened || isWithAssistant(before)
  const [conversation] = await together(
    isOurs
      ? loadAfterwards(id, records, change(before, at, reopened))
      : conversations.update(id, change(before, at, reopened)),
    reopened && conversations.record(id, { at, type: 'reopened' }),
    isOurs &&
      outbox.add({ kind: 'answer', conversation: id, message: messageId, at: (at + ANSWER_CHECK_MS) as Instant }),
  )
  return conversation ? { message, isNew, conversation } : alone
}

function change({ summary }: StoredConversation, at: Instant, reopened: boolean): ConversationChange {
  return { ...(summary.waitingSince === null && { waitingSince: at }), ...(reopened && REOPENED) }
}

async function loadAfterwards(
  id: ConversationId,
  { conversations }: Records,
  changed: ConversationChange,
): Promise<StoredConversation | null> {
  const [, conversation] = await together(
    conversations.update(id, changed),
    conversations.load(id, { recent: RECENT_MESSAGES }),
  )
  return conversation
}

/** No person has it, and none was promised. */
export function isWithAssistant({ summary }: Pick<StoredConversation, 'summary'>): boolean {
  const { state } = summary.handover
  return state === 'none' || state === 'returned'
}
