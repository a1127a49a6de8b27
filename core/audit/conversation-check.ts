import type { Message } from '../conversation/conversation.ts'
import type { PhraseList } from '../guard/guard.ts'
import type { Bilingual, MessageId, Share } from '../vocabulary/vocabulary.ts'
import type { Timeline } from './timeline.ts'

/** One rule of the audit over a whole conversation. */
export interface ConversationCheck {
  /** What the shared pass over every message looks for on this check's behalf. */
  readonly phrases: readonly PhraseList[]
  readonly look: (timeline: Timeline) => readonly Sighting[]
}

/** A finding over a conversation before it is named. */
export interface Sighting {
  /** The messages that show it, in order. */
  readonly evidence: readonly MessageId[]
  readonly confidence: Share
  readonly explanation: Bilingual
  readonly source: string | null
}

export function sight(
  evidence: readonly (Message | null | undefined)[],
  confidence: number,
  pl: string,
  en: string,
  source: string | null = null,
): Sighting {
  const ids = evidence.flatMap((message) => (message ? [message.id] : []))
  return { evidence: ids, confidence: confidence as Share, explanation: { pl, en }, source }
}
