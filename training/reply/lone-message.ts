import type { Conversation } from '../../core/conversation/conversation.ts'
import type { ConversationId, CustomerId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'

/** A conversation of nothing but this question. */
export function loneMessage(text: string): Conversation {
  const at = 0 as Instant
  return {
    id: 'question' as ConversationId,
    channel: 'chat',
    status: 'open',
    language: null,
    openedAt: at,
    closedAt: null,
    customer: { id: 'somebody' as CustomerId, name: null, email: null },
    messages: [
      { id: 'm1' as MessageId, at, from: 'customer', author: null, team: null, text, attachments: [], internal: false },
    ],
    events: [],
    orders: [],
    category: null,
    cause: null,
    outcome: null,
  }
}
