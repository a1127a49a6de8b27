import type { ConversationId, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Person } from '../ports/people.ts'
import type { Ports } from './change-holder.ts'
import { changeConversation, hold } from './change-holder.ts'

/**
 * Out of sight until the moment, or until the customer writes. Whoever puts off what nobody holds, holds it:
 * nothing comes back to nobody. @throws {Failure} not-found; conflict: it is closed; invalid-request: the moment has passed.
 */
export function snoozeConversation(
  workspace: WorkspaceId,
  id: ConversationId,
  until: Instant,
  by: Person,
  ports: Ports,
): Promise<StoredConversation> {
  return changeConversation(workspace, id, ports, async (conversation, records, now) => {
    if (conversation.status === 'closed') throw new Failure('conflict', 'give-up')
    if (until <= now) throw new Failure('invalid-request', 'give-up')
    if (conversation.summary.assignee === null) await hold(conversation, by, records, now)
    await records.conversations.update(id, { snoozedUntil: until })
  })
}

/** In sight again. @throws {Failure} not-found */
export function wakeConversation(
  workspace: WorkspaceId,
  id: ConversationId,
  ports: Ports,
): Promise<StoredConversation> {
  return changeConversation(workspace, id, ports, ({ summary }, { conversations }) =>
    summary.snoozedUntil === null ? Promise.resolve() : conversations.update(id, { snoozedUntil: null }),
  )
}

/** What was put off until now comes back, and consoles look. */
export async function wakeDue(workspaces: readonly WorkspaceId[], { store, bus, clock }: Ports): Promise<void> {
  for (const workspace of workspaces) {
    const due = await store.transact(workspace, ({ inbox }) => inbox.wake(clock.now()))
    for (const conversation of due) bus.publish({ workspace, conversation, seq: 0 })
  }
}
