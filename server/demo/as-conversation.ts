import type { Conversation, Message } from '../../core/conversation/conversation.ts'
import type { ConversationId, CustomerId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import type { DemoConversation } from './make-conversations.ts'

export interface DemoIds {
  readonly conversation: ConversationId
  readonly customer: CustomerId
  /** One a message, in order. */
  readonly messages: readonly MessageId[]
}

/** The told conversation as the stages read it: the same as the store would give back. */
export function asConversation(told: DemoConversation, ids: DemoIds): Conversation {
  const { channel, customer, documented, events, language, messages, openedAt, order, status } = told
  const last = messages.findLast((message) => !message.internal && message.from !== 'system')
  return {
    id: ids.conversation,
    channel,
    status: status === 'open' && last?.from === 'customer' ? 'waiting' : status,
    language,
    openedAt,
    closedAt: status === 'closed' ? (events.findLast(({ type }) => type === 'closed')?.at ?? null) : null,
    customer: { id: ids.customer, name: `${customer.firstName} ${customer.surname}`, email: customer.email },
    messages: messages.map(
      ({ at, from, author, text, attachments, internal }, n): Message => ({
        id: idAt(ids, n),
        at,
        from,
        author,
        team: null,
        text,
        attachments,
        internal,
      }),
    ),
    events,
    orders: [order],
    category: documented.category,
    cause: documented.cause,
    outcome: documented.outcome,
  }
}

function idAt({ messages }: DemoIds, n: number): MessageId {
  const id = messages[n]
  if (id === undefined) throw new Error(`no id for message ${n}`)
  return id
}
