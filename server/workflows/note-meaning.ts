import type { Message } from '../../core/conversation/conversation.ts'
import { type Understanding, understand } from '../../core/understanding/understanding.ts'
import type { ConversationId, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { ConversationChange, StoredConversation } from '../ports/conversations.ts'
import type { Language } from '../ports/language.ts'
import type { Records, Store } from '../ports/store.ts'
import { together } from './together.ts'

export interface Ports {
  readonly store: Store
  readonly language: Language
  readonly clock: Clock
}

/** Where a person holds the conversation: the inbox knows what the message means, and no reply was thought of. */
export async function noteMeaning(
  workspace: WorkspaceId,
  message: Message,
  { id, summary }: StoredConversation,
  { store, language, clock }: Ports,
): Promise<void> {
  const understanding = understand(message.text, language.models, language.polish)
  const said = { ...summary, ...meaning(understanding) }
  const isKnown =
    said.topic === summary.topic &&
    said.urgency === summary.urgency &&
    said.escalationRisk === summary.escalationRisk &&
    understanding.signals.complaint === null
  if (!isKnown) await store.transact(workspace, (records) => keepMeaning(id, understanding, records, clock.now()))
}

/** The conversation's row tells the latest meaning. A complaint stands in its history once; only a person can say that it is none. */
export async function keepMeaning(
  id: ConversationId,
  understanding: Understanding,
  { conversations }: Records,
  at: Instant,
): Promise<void> {
  const kept = conversations.update(id, meaning(understanding))
  if (understanding.signals.complaint === null) return kept
  const [conversation] = await together(conversations.load(id, { lock: true, recent: 0 }), kept)
  const isRegistered = conversation?.events.some(({ type }) => type === 'complaint-registered') ?? false
  if (!isRegistered) await conversations.record(id, { at, type: 'complaint-registered' })
}

function meaning({
  topic,
  urgency,
  escalationRisk,
}: Understanding): Pick<ConversationChange, 'topic' | 'urgency' | 'escalationRisk'> {
  // A later message without a topic ("dziękuję") does not change what the conversation is about.
  return { urgency, escalationRisk, ...(topic !== null && { topic: topic.name }) }
}
