import type { ConversationId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Store } from '../ports/store.ts'

export interface Seen {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly by: 'customer' | 'firm'
  /** The highest message number that was before their eyes. */
  readonly seq: number
}

/** Keeps how far one side has read, and lets the other side's page know. */
export async function noteSeen(
  { workspace, conversation, by, seq }: Seen,
  { store, bus }: { readonly store: Store; readonly bus: Bus },
): Promise<void> {
  const isNews = await store.transact(workspace, ({ conversations }) => conversations.see(conversation, by, seq))
  // How far the firm has read, no console shows: fifty of them asked for their lists anew whenever somebody opened a conversation.
  if (isNews)
    bus.publish({ workspace, conversation, seq, ...(by === 'firm' ? { onlyCustomer: true } : { onlyNews: true }) })
}
