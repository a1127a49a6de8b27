import type { ConversationId, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import type { Hint } from '../../ports/bus.ts'

/** An id of ours is 36 characters long; whoever sends more is not one of us. */
const LONGEST = 200

/** What came over the network, or null when it is not a hint: anybody who reaches the server can send anything. */
export function readHint(text: string): Hint | null {
  if (text.length > LONGEST) return null
  try {
    const { workspace, conversation, seq } = JSON.parse(text) as Record<keyof Hint, unknown>
    if (typeof workspace !== 'string' || typeof conversation !== 'string' || !Number.isSafeInteger(seq)) return null
    return { workspace: workspace as WorkspaceId, conversation: conversation as ConversationId, seq: seq as number }
  } catch {
    return null
  }
}
