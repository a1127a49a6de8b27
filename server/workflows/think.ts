import type { Conversation, Message } from '../../core/conversation/conversation.ts'
import { type Desk, type Thought, think } from '../../core/turn/turn.ts'
import { understandFor } from '../../core/understanding/understanding.ts'
import type { ConversationId, CustomerId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'

/** How far back the live path looks: a matter from before that is over, and no message may cost more for what came before it. */
export const RECENT_MESSAGES = 30

/** Thinks about a question that nobody asked, in a conversation that is nowhere stored: for trying the assistant out. */
export function rehearse(question: string, at: Instant, desk: Desk, language: Language): Thought {
  const { message, conversation } = soleConversation(question, at)
  return think(message, understandFor(desk.playbook, question, language), conversation, desk, language)
}

/** A conversation that holds one question and is nowhere stored. */
export function soleConversation(
  question: string,
  at: Instant,
): { readonly message: Message; readonly conversation: Conversation } {
  const id = 'rehearsal'
  const message: Message = {
    id: id as MessageId,
    at,
    from: 'customer',
    author: null,
    team: null,
    text: question,
    attachments: [],
    internal: false,
  }
  const conversation: Conversation = {
    id: id as ConversationId,
    channel: 'chat',
    status: 'open',
    language: null,
    openedAt: at,
    closedAt: null,
    customer: { id: id as CustomerId, name: null, email: null },
    messages: [message],
    events: [],
    orders: [],
    category: null,
    cause: null,
    outcome: null,
  }
  return { message, conversation }
}
