import type { ConversationId, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Person } from '../ports/people.ts'
import type { Records } from '../ports/store.ts'
import { hold, type Ports } from './change-holder.ts'
import { loadMatter, type Matter, settleRow } from './matter.ts'

/**
 * What is said in `part` is read in `into` from now on. Nothing moves: each keeps its channel, its numbers and its customer's view,
 * so a letter or a word in the chat still arrives where it was sent. A person holds the matter, for no machine reads two at once.
 * @throws {Failure} not-found; cannot-join: one of them is part of another already, or has parts itself.
 */
export async function joinConversations(
  workspace: WorkspaceId,
  { into, part }: { readonly into: ConversationId; readonly part: ConversationId },
  by: Person,
  { store, bus, clock }: Ports,
): Promise<Matter> {
  const joined = await store.transact(workspace, async (records) => {
    const [main, other] = await loadBoth(into, part, records)
    const isChain = main.summary.partOf !== null || (await records.conversations.readHere(part)).parts.length > 0
    if (into === part || isChain || (other.summary.partOf !== null && other.summary.partOf !== into))
      throw new Failure('cannot-join', 'give-up')
    const at = clock.now()
    if (other.summary.partOf === null) {
      await records.conversations.join(part, into)
      await records.conversations.record(into, { at, type: 'joined', agent: by.name, other: part })
      await takeOver(main, other, by, records, at)
      await records.mistakes.replaceFor(part, 'manual', [], at)
      await records.conversations.update(part, { auditedAt: null, snoozedUntil: null })
      await settle([into, part], records)
    }
    return mustLoad(into, records)
  })
  for (const conversation of [into, part]) bus.publish({ workspace, conversation, seq: 0 })
  return joined
}

/** `part` is a conversation by itself again, with everything that was said in it meanwhile. @throws {Failure} not-found; conflict: it is no part of this one. */
export async function undoJoin(
  workspace: WorkspaceId,
  { into, part }: { readonly into: ConversationId; readonly part: ConversationId },
  by: Person,
  { store, bus, clock }: Ports,
): Promise<Matter> {
  const apart = await store.transact(workspace, async (records) => {
    const [, other] = await loadBoth(into, part, records)
    if (other.summary.partOf !== into) throw new Failure('conflict', 'give-up')
    await records.conversations.join(part, null)
    await records.conversations.record(into, { at: clock.now(), type: 'join-undone', agent: by.name, other: part })
    await settle([into, part], records)
    return mustLoad(into, records)
  })
  for (const conversation of [into, part]) bus.publish({ workspace, conversation, seq: 0 })
  return apart
}

/** Locked in the order of their ids, so that two people who join the same two never wait for each other. */
export async function loadBoth(
  one: ConversationId,
  other: ConversationId,
  { conversations }: Records,
): Promise<readonly [StoredConversation, StoredConversation]> {
  const ordered = [one, other].toSorted()
  const found = new Map<ConversationId, StoredConversation>()
  for (const id of ordered) {
    const conversation = await conversations.load(id, { lock: true, recent: 0 })
    if (conversation === null) throw new Failure('not-found', 'give-up')
    found.set(id, conversation)
  }
  const [first, second] = [found.get(one), found.get(other)]
  if (first === undefined || second === undefined) throw new Error('a loaded conversation is gone')
  return [first, second]
}

/** The rows tell of what is read in them now, and whoever is closed is looked at anew. */
export async function settle(ids: readonly ConversationId[], records: Records): Promise<void> {
  for (const id of ids) {
    await settleRow(id, records)
    const now = await records.conversations.load(id, { recent: 0 })
    if (now?.status === 'closed' && now.summary.partOf === null)
      await records.outbox.add({ kind: 'audit', conversation: id })
  }
}

export async function mustLoad(id: ConversationId, records: Records): Promise<Matter> {
  const matter = await loadMatter(id, records)
  if (matter === null) throw new Failure('not-found', 'give-up')
  return matter
}

/** The more urgent of the two says how urgent the matter is; one that is open keeps it open. */
async function takeOver(
  main: StoredConversation,
  other: StoredConversation,
  by: Person,
  records: Records,
  at: Instant,
): Promise<void> {
  const [a, b] = [main.summary, other.summary]
  const { conversations } = records
  await conversations.update(main.id, {
    urgency: a.urgency > b.urgency ? a.urgency : b.urgency,
    escalationRisk: a.escalationRisk > b.escalationRisk ? a.escalationRisk : b.escalationRisk,
    topic: a.topic ?? b.topic,
  })
  const isReopened = main.status === 'closed' && other.status !== 'closed'
  if (isReopened) {
    await conversations.update(main.id, { status: 'open', closedAt: null, auditedAt: null })
    await conversations.record(main.id, { at, type: 'reopened' })
  }
  const isClosed = main.status === 'closed' && !isReopened
  if (!isClosed && a.assignee === null) await hold(main, by, records, at)
  // Whoever wrote there sees that a person has it.
  if (other.status !== 'closed')
    await conversations.update(other.id, {
      handover: { state: 'accepted', because: b.handover.because ?? 'consultant-took-over', since: at },
      assignee: a.assignee?.id ?? by.id,
    })
}
