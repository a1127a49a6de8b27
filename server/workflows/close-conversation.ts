import type { ConversationId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Person } from '../ports/people.ts'
import type { Ports } from './change-holder.ts'
import { markByClosing } from './mark-message.ts'
import { loadMatter, waitsSince } from './matter.ts'

/** What the consultant writes down at closing; null = not documented. */
export interface Documentation {
  readonly category: string | null
  readonly cause: string | null
  readonly outcome: string | null
}

/** Closes the conversation and owes its audit. Closing a closed one changes its documentation only. @throws {Failure} not-found */
export async function closeConversation(
  workspace: WorkspaceId,
  id: ConversationId,
  closing: Documentation & { readonly by: Person },
  { store, bus, clock }: Ports,
): Promise<StoredConversation> {
  const { category, cause, outcome, by } = closing
  const closed = await store.transact(workspace, async (records) => {
    const { conversations, outbox } = records
    const before = await conversations.load(id, { lock: true })
    if (before === null) throw new Failure('not-found', 'give-up')
    const at = clock.now()
    if (before.status !== 'closed') {
      const closed = { status: 'closed', closedAt: at, waitingSince: null, snoozedUntil: null } as const
      // Whoever wrote in a part of it sees that it is over, too.
      for (const part of [id, ...(await conversations.readHere(id)).parts]) await conversations.update(part, closed)
      await conversations.record(id, { at, type: 'closed', agent: by.name })
    }
    await conversations.update(id, { category, cause, outcome })
    await markByClosing(before, category, by.id, records, at)
    if (before.summary.partOf === null) await outbox.add({ kind: 'audit', conversation: id })
    return conversations.load(id)
  })
  return announced(workspace, closed, bus)
}

/** Opens a closed conversation again; the next audit reads it anew. @throws {Failure} not-found */
export async function reopenConversation(
  workspace: WorkspaceId,
  id: ConversationId,
  { store, bus, clock }: Ports,
): Promise<StoredConversation> {
  const open = await store.transact(workspace, async ({ conversations }) => {
    const before = await conversations.load(id, { lock: true })
    if (before?.status !== 'closed') return before
    // Closing ended the customer's wait; whoever opens it again finds it as it was.
    const waitingSince = waitsSince((await loadMatter(id, { conversations })) ?? before)
    await conversations.update(id, { status: 'open', closedAt: null, auditedAt: null, waitingSince })
    await conversations.record(id, { at: clock.now(), type: 'reopened' })
    return conversations.load(id)
  })
  return announced(workspace, open, bus)
}

function announced(
  workspace: WorkspaceId,
  conversation: StoredConversation | null,
  bus: Ports['bus'],
): StoredConversation {
  if (conversation === null) throw new Failure('not-found', 'give-up')
  bus.publish({ workspace, conversation: conversation.id, seq: conversation.summary.lastSeq })
  return conversation
}
