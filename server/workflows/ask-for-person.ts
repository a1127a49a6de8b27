import { HANDOVER_ANNOUNCEMENT } from '../../core/reply/reply.ts'
import type { ConversationId, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { requestHandover } from './answer-message.ts'
import { derivedId } from './derived-id.ts'
import { type Ports, queueHandover } from './queue-handover.ts'

/**
 * A customer presses "a person, please": one step, never refused. Asking again while somebody comes changes nothing.
 * @throws {Failure} not-found
 */
export async function askForPerson(workspace: WorkspaceId, id: ConversationId, ports: Ports): Promise<void> {
  const seq = await ports.store.transact(workspace, async (records) => {
    const { conversations } = records
    const conversation = await conversations.load(id, { lock: true })
    if (conversation === null) throw new Failure('not-found', 'give-up')
    const { state } = conversation.summary.handover
    if (state !== 'none' && state !== 'returned') return null

    const now = ports.clock.now()
    await requestHandover(id, 'customer-asked', records, now)
    const { message } = await conversations.append(id, {
      id: derivedId('person-asked', id, String(conversation.summary.lastSeq)) as MessageId,
      from: 'system',
      author: null,
      text: HANDOVER_ANNOUNCEMENT[conversation.language === 'en' ? 'en' : 'pl'],
      internal: false,
      at: now,
      delivery: 'delivered',
      sendAt: null,
      overrideReason: null,
    })
    await conversations.update(id, {
      waitingSince: conversation.summary.waitingSince ?? now,
      ...(conversation.status === 'closed' && { status: 'open', closedAt: null }),
    })
    return message.seq
  })
  if (seq === null) return
  ports.bus.publish({ workspace, conversation: id, seq })
  await queueHandover(workspace, id, ports)
}
