import type { Fitness } from '../../core/conversation/conversation.ts'
import type { ConversationId, Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Person } from '../ports/people.ts'
import type { Records, Store } from '../ports/store.ts'

export interface Ports {
  readonly store: Store
  readonly bus: Bus
  readonly clock: Clock
}

/** → accepted: the person holds the conversation. @throws {Failure} not-found; conflict: a colleague was first; desk-full. */
export function acceptConversation(
  workspace: WorkspaceId,
  id: ConversationId,
  person: Person,
  ports: Ports,
): Promise<StoredConversation> {
  return changeConversation(workspace, id, ports, async (conversation, records, now) => {
    const { handover, assignee } = conversation.summary
    if (handover.state === 'accepted' && assignee !== null && assignee.id !== person.id)
      throw new Failure('conflict', 'give-up')
    if (handover.state === 'accepted' && assignee !== null) return
    await mustHaveRoom(person, records)
    await hold(conversation, person, records, now)
  })
}

/** accepted → returned: the assistant answers again. @throws {Failure} not-found */
export function returnConversation(
  workspace: WorkspaceId,
  id: ConversationId,
  person: Person,
  ports: Ports,
): Promise<StoredConversation> {
  return changeConversation(workspace, id, ports, async ({ summary: { handover } }, { conversations }, now) => {
    if (handover.state === 'none' || handover.state === 'returned') return
    await conversations.update(id, {
      handover: { state: 'returned', because: handover.because, since: now },
      assignee: null,
    })
    await conversations.record(id, { at: now, type: 'note', text: `${person.name} → asystent` })
  })
}

/** The colleague holds the conversation from now on. @throws {Failure} not-found: no such conversation, or no such colleague at work; desk-full: they hold as many as they may. */
export function assignConversation(
  workspace: WorkspaceId,
  id: ConversationId,
  colleague: PersonId,
  ports: Ports,
): Promise<StoredConversation> {
  return changeConversation(workspace, id, ports, async (conversation, records, now) => {
    const person = await records.people.load(colleague)
    if (person === null || !person.active || person.role === 'reader') throw new Failure('not-found', 'give-up')
    if (conversation.summary.assignee?.id === person.id) return
    await mustHaveRoom(person, records)
    await hold(conversation, person, records, now)
  })
}

/** accepted → queued: whoever comes first takes it. @throws {Failure} not-found; conflict: nobody holds it. */
export function releaseConversation(
  workspace: WorkspaceId,
  id: ConversationId,
  person: Person,
  ports: Ports,
): Promise<StoredConversation> {
  return changeConversation(workspace, id, ports, async ({ status, summary }, { conversations }, now) => {
    if (summary.assignee === null || status === 'closed') throw new Failure('conflict', 'give-up')
    const { because } = summary.handover
    await conversations.update(id, { handover: { state: 'queued', because, since: now }, assignee: null })
    await conversations.record(id, { at: now, type: 'note', text: `${person.name} → kolejka` })
  })
}

/** The limit binds whoever assigns: a person with too many conversations answers none of them well. */
async function mustHaveRoom(person: Person, { conversations, playbooks }: Records): Promise<void> {
  const { targets } = await playbooks.currentRules()
  if ((await conversations.countHeld(person.id)) >= targets.maxSimultaneous) throw new Failure('desk-full', 'give-up')
}

/** Puts the conversation into a person's hands and writes down how it came there. */
export async function hold(
  conversation: StoredConversation,
  person: Person,
  { conversations }: Records,
  at: Instant,
  fitness: Fitness | null = null,
): Promise<void> {
  const { handover, assignee } = conversation.summary
  const because =
    handover.state === 'requested' || handover.state === 'queued' ? handover.because : 'consultant-took-over'
  await conversations.update(conversation.id, {
    handover: { state: 'accepted', because, since: at },
    assignee: person.id,
  })
  await conversations.record(conversation.id, {
    at,
    type: assignee === null ? 'assigned' : 'transferred',
    team: null,
    agent: person.name,
    ...(fitness !== null && { fitness }),
  })
}

/** Changes a conversation under its lock and tells the consoles to look. @throws {Failure} not-found */
export async function changeConversation(
  workspace: WorkspaceId,
  id: ConversationId,
  { store, bus, clock }: Ports,
  make: (conversation: StoredConversation, records: Records, now: Instant) => Promise<void>,
): Promise<StoredConversation> {
  const changed = await store.transact(workspace, async (records) => {
    const conversation = await records.conversations.load(id, { lock: true })
    if (conversation === null) throw new Failure('not-found', 'give-up')
    await make(conversation, records, clock.now())
    return loadChanged(id, records)
  })
  bus.publish({ workspace, conversation: id, seq: changed.summary.lastSeq })
  return changed
}

async function loadChanged(id: ConversationId, { conversations }: Records): Promise<StoredConversation> {
  const conversation = await conversations.load(id)
  if (conversation === null) throw new Failure('not-found', 'give-up')
  return conversation
}
