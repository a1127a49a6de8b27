import type { z } from 'zod'
import type { conversationFormat } from '../../contract/formats/conversation.ts'
import type { Conversation, Order } from '../../core/conversation/conversation.ts'
import type { Grosze, Instant } from '../../core/vocabulary/vocabulary.ts'

/** The conversation as a line of the interchange format; what `readConversation` makes of it is the same conversation. */
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
      attachments: [...attachments],
      internal,
    })),
    events: conversation.events.map((event) => ({ ...event, at: time(event.at) })),
    orders: conversation.orders.map(writeOrder),
    category: conversation.category,
    cause: conversation.cause,
    outcome: conversation.outcome,
  }
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
