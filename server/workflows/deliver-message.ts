import type { ConversationId, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { StoredMessage } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Store } from '../ports/store.ts'

export interface Ports {
  readonly store: Store
  readonly bus: Bus
}

export interface HeldMessage {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly message: MessageId
}

/** A held message becomes visible to the customer. One that was undone, or went out before, stays as it is. */
export async function deliverMessage(
  { workspace, conversation: id, message }: HeldMessage,
  { store, bus }: Ports,
): Promise<void> {
  const seq = await store.transact(workspace, async ({ conversations }) => {
    const before = await conversations.load(id, { lock: true })
    const held = before?.messages.find((stored) => stored.id === message)
    if (before === null || held?.delivery !== 'held') return null
    await conversations.setDelivery(message, 'delivered')
    // A customer who wrote again while the reply was held still waits for an answer to that.
    const wroteAgain = before.messages.some(({ from, seq }) => from === 'customer' && seq > held.seq)
    if (!wroteAgain) await conversations.update(id, { waitingSince: null })
    return before.summary.lastSeq + 1
  })
  if (seq !== null) bus.publish({ workspace, conversation: id, seq })
}

/** Takes a held message back: the customer never sees it. @throws {Failure} not-found, too-late-to-undo */
export async function undoMessage(
  { workspace, conversation: id, message }: HeldMessage,
  { store, bus }: Ports,
): Promise<StoredMessage> {
  const undone = await store.transact(workspace, async ({ conversations }) => {
    const conversation = await conversations.load(id, { lock: true })
    const held = conversation?.messages.find((stored) => stored.id === message)
    if (held === undefined || held.from !== 'agent') throw new Failure('not-found', 'give-up')
    if (held.delivery === 'undone') return held
    if (held.delivery !== 'held') throw new Failure('too-late-to-undo', 'give-up')
    await conversations.setDelivery(message, 'undone')
    return { ...held, delivery: 'undone' as const, sendAt: null }
  })
  bus.publish({ workspace, conversation: id, seq: undone.seq })
  return undone
}
