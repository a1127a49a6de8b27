import { canSplit } from '../../core/conversation/conversation.ts'
import type { ConversationId, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { Person } from '../ports/people.ts'
import type { Ports } from './change-holder.ts'
import { derivedId } from './derived-id.ts'
import { loadBoth, mustLoad, settle } from './join-conversations.ts'
import { loadMatter, type Matter } from './matter.ts'

/**
 * These messages become a matter of their own: a new conversation in which they are read and answered. Their customer goes on where
 * they are, for there the messages stay. The same messages again give the same conversation.
 * @throws {Failure} not-found; cannot-split: nothing that the customer said would go, or nothing would stay.
 */
export async function splitConversation(
  workspace: WorkspaceId,
  { from, messages }: { readonly from: ConversationId; readonly messages: readonly MessageId[] },
  by: Person,
  { store, bus, clock }: Ports,
): Promise<Matter> {
  const id = derivedId('split', workspace, from, ...messages.toSorted()) as ConversationId
  const split = await store.transact(workspace, async (records) => {
    const { conversations } = records
    if ((await conversations.load(from, { lock: true, recent: 0 })) === null) throw new Failure('not-found', 'give-up')
    const matter = await loadMatter(from, records)
    const known = await loadMatter(id, records)
    if (known !== null && known.summary.partOf === null) return known
    const going = new Set<string>(messages)
    if (matter === null || matter.summary.partOf !== null || !canSplit(matter.messages, going))
      throw new Failure('cannot-split', 'give-up')
    const at = clock.now()
    const first = matter.messages.find((message) => going.has(message.id))
    const { channel, language, customer, summary } = matter
    await conversations.open({ id, channel, language, customer, at: first?.at ?? at, demo: summary.demo })
    if (known !== null) await conversations.join(id, null)
    await conversations.readMessagesIn(messages, id)
    const handover = {
      state: 'accepted',
      because: summary.handover.because ?? 'consultant-took-over',
      since: at,
    } as const
    const { topic, urgency, escalationRisk } = summary
    await conversations.update(id, { handover, assignee: by.id, topic, urgency, escalationRisk, status: 'open' })
    await conversations.record(id, { at, type: 'split-from', agent: by.name, other: from })
    await conversations.record(from, { at, type: 'split-off', agent: by.name, other: id })
    await settle([from, id], records)
    return mustLoad(id, records)
  })
  for (const conversation of [from, id]) bus.publish({ workspace, conversation, seq: 0 })
  return split
}

/** Everything read in `id` is read in `from` again, answers given meanwhile included. @throws {Failure} not-found; conflict: it was not split off there. */
export async function undoSplit(
  workspace: WorkspaceId,
  { from, id }: { readonly from: ConversationId; readonly id: ConversationId },
  by: Person,
  { store, bus, clock }: Ports,
): Promise<Matter> {
  const whole = await store.transact(workspace, async (records) => {
    const { conversations, mistakes } = records
    const [main, part] = await loadBoth(from, id, records)
    const isFrom = part.events.some((event) => event.type === 'split-from' && event.other === from)
    if (!isFrom || main.summary.partOf !== null || part.summary.partOf !== null)
      throw new Failure('conflict', 'give-up')
    const { messages } = await mustLoad(id, records)
    const at = clock.now()
    const readThere = messages.filter(({ readIn }) => readIn === id).map((message) => message.id)
    await conversations.readMessagesIn(readThere, null)
    await conversations.join(id, from)
    await conversations.record(from, { at, type: 'split-undone', agent: by.name, other: id })
    await mistakes.replaceFor(id, 'manual', [], at)
    await conversations.update(id, { auditedAt: null, snoozedUntil: null })
    await settle([from, id], records)
    return mustLoad(from, records)
  })
  for (const conversation of [from, id]) bus.publish({ workspace, conversation, seq: 0 })
  return whole
}
