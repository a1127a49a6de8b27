import type { Message } from '../../core/conversation/conversation.ts'
import type { Desk } from '../../core/turn/turn.ts'
import { type Understanding, understandFor } from '../../core/understanding/understanding.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import type { Meaning, StoredConversation } from '../ports/conversations.ts'
import type { Language } from '../ports/language.ts'
import type { Records } from '../ports/store.ts'

/** What a message means to the firm, as far as its desk is known; null where reading it fails, for no bug of ours may keep a message from being stored. */
export function meaningOrNull(text: Message['text'], desk: Desk | null, language: Language): Understanding | null {
  try {
    return understandFor(desk?.playbook ?? {}, text, language)
  } catch {
    // The live path reads the text again, fails aloud and hands over.
    return null
  }
}

/** What the conversation's row tells of a message. */
export function rowMeaning({ topic, urgency, escalationRisk }: Understanding): Meaning {
  // A later message without a topic ("dziękuję") does not change what the conversation is about.
  return { urgency, escalationRisk, ...(topic !== null && { topic: topic.name }) }
}

/** A complaint stands in the conversation's history once; only a person can say that it is none. */
export async function registerComplaint(
  conversation: Pick<StoredConversation, 'id' | 'events'>,
  { conversations }: Records,
  at: Instant,
): Promise<void> {
  const isRegistered = conversation.events.some(({ type }) => type === 'complaint-registered')
  if (!isRegistered) await conversations.record(conversation.id, { at, type: 'complaint-registered' })
}
