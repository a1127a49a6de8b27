import type { Conversation, ConversationEvent, Message, Order } from './conversation.ts'

/** What was said elsewhere and belongs to one matter. */
export interface Elsewhere<M extends Message = Message> {
  readonly messages: readonly M[]
  readonly events: readonly ConversationEvent[]
  readonly orders: readonly Order[]
}

/**
 * The conversation with what was said elsewhere in the same matter, all in time order, each order once.
 * Whose it is, where it is answered and how it stands is the conversation's own.
 */
export function asOneMatter<C extends Conversation>(
  main: C,
  elsewhere: readonly Elsewhere<C['messages'][number]>[],
): C {
  if (elsewhere.length === 0) return main
  const all = [main, ...elsewhere]
  const orders = new Map(all.flatMap((part) => part.orders).map((order) => [order.number, order]))
  return {
    ...main,
    // Where two moments are the same, the conversation's own comes first.
    messages: all.flatMap((part): readonly C['messages'][number][] => part.messages).toSorted((a, b) => a.at - b.at),
    events: all.flatMap((part) => part.events).toSorted((a, b) => a.at - b.at),
    orders: [...orders.values()],
  }
}

/** Whether these messages can become a matter of their own: something the customer said goes, and something they said stays. */
export function canSplit(messages: readonly Message[], going: ReadonlySet<string>): boolean {
  const said = messages.filter(({ from }) => from === 'customer')
  const gone = said.filter(({ id }) => going.has(id)).length
  const known = messages.filter(({ id }) => going.has(id)).length
  return known === going.size && gone > 0 && gone < said.length
}
