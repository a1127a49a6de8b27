import type { ConversationId, DurationMs, Instant, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation, StoredMessage } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Records, Store } from '../ports/store.ts'

/** The process that takes a message in answers it at once; the queue looks after this long, in case that process died. */
const ANSWER_CHECK_MS = 5_000 as DurationMs

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
  /** As it stands with the message. */
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
  const before = await conversations.load(id, { lock: true })
  if (before === null) throw new Failure('not-found', 'give-up')

  const { message, isNew } = await conversations.append(id, {
    id: messageId,
    from: 'customer',
    author: null,
    text,
    internal: false,
    at,
    delivery: 'delivered',
    sendAt: null,
    overrideReason: null,
  })
  if (!isNew) {
    // An id that stands in another conversation is somebody else's: say no more than that nothing is here.
    if (!before.messages.some((stored) => stored.id === messageId)) throw new Failure('not-found', 'give-up')
    return { message, isNew, conversation: before }
  }

  const reopened = before.status === 'closed'
  if (reopened) await conversations.record(id, { at, type: 'reopened' })
  await conversations.update(id, {
    waitingSince: before.summary.waitingSince ?? at,
    ...(reopened && {
      status: 'open',
      closedAt: null,
      auditedAt: null,
      handover: { state: 'none', because: null, since: null },
      assignee: null,
    }),
  })
  await outbox.add({ kind: 'answer', conversation: id, message: messageId, at: (at + ANSWER_CHECK_MS) as Instant })
  return { message, isNew, conversation: withMessage(before, message, reopened) }
}

function withMessage(before: StoredConversation, message: StoredMessage, reopened: boolean): StoredConversation {
  return { ...before, status: reopened ? 'open' : before.status, messages: [...before.messages, message] }
}
