import type { Conversation, Message } from '../../core/conversation/conversation.ts'
import { type Delivery, decideDelivery } from '../../core/delivery/delivery.ts'
import { type GuardReport, guardReply } from '../../core/guard/guard.ts'
import { decideReply, type Reply, replyLanguage } from '../../core/reply/reply.ts'
import { type Understanding, understand } from '../../core/understanding/understanding.ts'
import type { ConversationId, CustomerId, Instant, Locale, MessageId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Desk } from './desks.ts'

/** How far back the live path looks: a matter from before that is over, and no message may cost more for what came before it. */
export const RECENT_MESSAGES = 30

/** What the live path makes of one message, before anything is stored. */
export interface Thought {
  readonly understanding: Understanding
  readonly reply: Reply
  readonly guard: GuardReport
  readonly delivery: Delivery
}

/** The pure part of the live path after understanding: reply → guard → delivery. */
export function think(
  message: Message,
  understanding: Understanding,
  conversation: Conversation,
  desk: Desk,
  language: Language,
): Thought {
  const { polish } = language
  const reply = decideReply({ message, conversation, understanding }, desk.playbook, desk.index, polish)
  const input = {
    text: reply.text,
    from: 'assistant',
    author: null,
    attachments: [],
    at: message.at,
    conversation,
  } as const
  const guard = guardReply(input, desk.playbook, language)
  const locale: Locale = replyLanguage(understanding) === 'en' ? 'en' : 'pl'
  const delivery = decideDelivery(reply, guard, locale)
  return { understanding, reply, guard, delivery: disclosed(delivery, reply, conversation, desk, locale) }
}

/** Thinks about a question that nobody asked, in a conversation that is nowhere stored: for trying the assistant out. */
export function rehearse(question: string, at: Instant, desk: Desk, language: Language): Thought {
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
  return think(message, understand(question, language.models, language.polish), conversation, desk, language)
}

/** The fixed handover text is automatic too: as the first one of a conversation it says so. @source AI Act, art. 50(1) */
function disclosed(
  delivery: Delivery,
  reply: Reply,
  { messages }: Conversation,
  { playbook }: Desk,
  locale: Locale,
): Delivery {
  const isFixedText = delivery.text !== reply.text
  const isFirst = !messages.some(({ from }) => from === 'assistant')
  return isFixedText && isFirst
    ? { ...delivery, text: `${playbook.assistant.disclosure[locale]}\n\n${delivery.text}` }
    : delivery
}
