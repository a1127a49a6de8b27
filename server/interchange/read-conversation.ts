import type { ConversationFormat } from '../../contract/formats/conversation.ts'
import type { Conversation, ConversationEvent, Message, Order } from '../../core/conversation/conversation.ts'
import type { ConversationId, CustomerId, Grosze, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { fromFive } from './rating-scale.ts'

/** The conversation that a valid line describes. Messages and events come out in time order, whatever order the file had. */
export function readConversation(line: ConversationFormat): Conversation {
  return {
    id: line.id as ConversationId,
    channel: line.channel,
    status: line.status,
    language: line.language ?? null,
    openedAt: instant(line.openedAt),
    closedAt: line.closedAt == null ? null : instant(line.closedAt),
    customer: {
      id: line.customer.id as CustomerId,
      name: line.customer.name ?? null,
      email: line.customer.email ?? null,
    },
    messages: line.messages.map(readMessage).sort((a, b) => a.at - b.at),
    events: line.events.map(readEvent).sort((a, b) => a.at - b.at),
    orders: line.orders.map(readOrder),
    category: line.category ?? null,
    cause: line.cause ?? null,
    outcome: line.outcome ?? null,
  }
}

export function instant(time: string): Instant {
  return Date.parse(time) as Instant
}

function readMessage(message: ConversationFormat['messages'][number]): Message {
  return {
    id: message.id as MessageId,
    at: instant(message.at),
    from: message.from,
    author: message.author ?? null,
    team: message.team ?? null,
    text: message.text,
    attachments: message.attachments,
    internal: message.internal,
  }
}

function readEvent(event: ConversationFormat['events'][number]): ConversationEvent {
  const at = instant(event.at)
  const who = { team: event.team ?? null, agent: event.agent ?? null }
  switch (event.type) {
    case 'assigned':
    case 'transferred':
      return { at, type: event.type, ...who }
    case 'handed-over':
      return { at, type: event.type, ...who, because: event.because ?? null }
    case 'closed':
      return { at, type: event.type, agent: who.agent }
    case 'rated':
      return { at, type: event.type, value: fromFive(event.value ?? null) }
    case 'note':
      return { at, type: event.type, text: event.text ?? '' }
    default:
      return { at, type: event.type }
  }
}

function readOrder(order: ConversationFormat['orders'][number]): Order {
  return {
    number: order.number,
    placedAt: order.placedAt == null ? null : instant(order.placedAt),
    status: order.status,
    total: grosze(order.total),
    paid: grosze(order.paid),
    tracking: order.tracking ?? null,
    lines: order.lines.map((line) => ({
      sku: line.sku,
      name: line.name,
      quantity: line.quantity,
      price: grosze(line.price),
    })),
  }
}

/** Files carry złoty as decimal numbers; inside, money is whole grosze. */
function grosze(zloty: number | null | undefined): Grosze | null {
  return zloty == null ? null : (Math.round(zloty * 100) as Grosze)
}
