import type { z } from 'zod'
import type { conversationFormat } from '../../contract/formats/conversation.ts'
import type { Conversation, ConversationEvent, Order } from '../../core/conversation/conversation.ts'
import type { Grosze, Instant } from '../../core/vocabulary/vocabulary.ts'
import { toFive } from './rating-scale.ts'

/** The conversation as a line of the interchange format. `readConversation` makes the same of it, but for ratings: in fives. */
export function writeConversation(conversation: Conversation): z.input<typeof conversationFormat> {
  return {
    id: conversation.id,
    channel: conversation.channel,
    language: conversation.language,
    status: conversation.status,
    openedAt: time(conversation.openedAt),
    closedAt: conversation.closedAt === null ? null : time(conversation.closedAt),
    customer: conversation.customer,
    messages: conversation.messages.map(({ id, at, from, author, team, text, attachments, internal }) => ({
      id,
      at: time(at),
      from,
      author,
      team,
      text,
      attachments: attachments.map(({ name, size }) => ({ name, size })),
      internal,
    })),
    events: conversation.events.map(writeEvent),
    orders: conversation.orders.map(writeOrder),
    category: conversation.category,
    cause: conversation.cause,
    outcome: conversation.outcome,
  }
}

function writeEvent(event: ConversationEvent) {
  const at = time(event.at)
  if ('other' in event) return { type: 'note' as const, at, text: `${event.agent}: ${event.type} ${event.other}` }
  if (event.type === 'consented' || event.type === 'order-named')
    return { type: 'note' as const, at, text: `${event.type}: ${event.text}` }
  if (event.type === 'not-taken') return { type: 'note' as const, at, text: `${event.agent} → kolejka` }
  if ('fitness' in event) return { type: event.type, at, team: event.team, agent: event.agent }
  return event.type === 'rated' ? { ...event, at, value: toFive(event.value) } : { ...event, at }
}

function writeOrder({ number, placedAt, status, total, paid, tracking, lines }: Order) {
  return {
    number,
    placedAt: placedAt === null ? null : time(placedAt),
    status,
    total: zloty(total),
    paid: zloty(paid),
    tracking,
    lines: lines.map((line) => ({ ...line, price: zloty(line.price) })),
  }
}

function time(at: Instant): string {
  return new Date(at).toISOString()
}

function zloty(grosze: Grosze | null): number | null {
  return grosze === null ? null : grosze / 100
}
