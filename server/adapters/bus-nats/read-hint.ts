import type { ConversationId, PersonId, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import { type Hint, PRESENCE_STATES, type Presence } from '../../ports/bus.ts'

/** An id of ours is 36 characters long; whoever sends more is not one of us. */
const LONGEST = 300

/** What goes over the network: where to look, and nothing of what was said there. */
export function writeHint({ workspace, conversation, seq, presence, onlyNews, onlyCustomer }: Hint): string {
  return JSON.stringify({ workspace, conversation, seq, presence, onlyNews, onlyCustomer })
}

/** What came over the network, or null when it is not a hint: anybody who reaches the server can send anything. */
export function readHint(text: string): Hint | null {
  if (text.length > LONGEST) return null
  try {
    const { workspace, conversation, seq, presence, onlyCustomer, onlyNews } = JSON.parse(text) as Record<
      keyof Hint,
      unknown
    >
    if (typeof workspace !== 'string' || typeof conversation !== 'string' || !Number.isSafeInteger(seq)) return null
    const hint = {
      workspace: workspace as WorkspaceId,
      conversation: conversation as ConversationId,
      seq: seq as number,
      ...(onlyCustomer === true && { onlyCustomer: true as const }),
      ...(onlyNews === true && { onlyNews: true as const }),
    }
    if (presence === undefined) return hint
    const read = readPresence(presence)
    return read && { ...hint, presence: read }
  } catch {
    return null
  }
}

function readPresence(given: unknown): Presence | null {
  if (typeof given !== 'object' || given === null || !('person' in given) || !('state' in given)) return null
  const state = PRESENCE_STATES.find((known) => known === given.state)
  const isSomebody = given.person === null || typeof given.person === 'string'
  return isSomebody && state !== undefined ? { person: given.person as PersonId | null, state } : null
}
