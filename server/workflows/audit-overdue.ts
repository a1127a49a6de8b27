import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { auditConversation, type Ports } from './audit-conversation.ts'

/** A round leaves room for the live path between two audits. */
const MOST_AT_ONCE = 100

/** Audits closed conversations that no audit has read: imported ones, and those whose audit was given up. */
export async function auditOverdue(workspaces: readonly WorkspaceId[], ports: Ports): Promise<void> {
  for (const workspace of workspaces) {
    const waiting = await ports.store.transact(workspace, ({ conversations }) => conversations.unaudited(MOST_AT_ONCE))
    for (const conversation of waiting) await auditConversation(workspace, conversation, ports)
  }
}
