import type { Author, Instant } from '../vocabulary/vocabulary.ts'

interface Timed {
  readonly at: Instant
}

/** As much of a conversation as is put together. */
interface Told {
  readonly messages: readonly Timed[]
  readonly events: readonly Timed[]
  readonly orders: readonly { readonly number: string }[]
}

/**
 * The conversation with what was said elsewhere in the same matter, all in time order, each order once.
 * Whose it is, where it is answered and how it stands is the conversation's own.
 */
export function asOneMatter<C extends Told>(main: C, elsewhere: readonly Pick<C, keyof Told>[]): C {
  if (elsewhere.length === 0) return main
  const all: readonly Told[] = [main, ...elsewhere]
  const orders = new Map(all.flatMap((part) => part.orders).map((order) => [order.number, order]))
  return {
    ...main,
    // Where two moments are the same, the conversation's own comes first.
    messages: all.flatMap((part) => part.messages).toSorted((a, b) => a.at - b.at),
    events: all.flatMap((part) => part.events).toSorted((a, b) => a.at - b.at),
    orders: [...orders.values()],
  }
}

/** Whether these messages can become a matter of their own: something the customer said goes, and something they said stays. */
export function canSplit(
  messages: readonly { readonly id: string; readonly from: Author }[],
  going: ReadonlySet<string>,
): boolean {
  const said = messages.filter(({ from }) => from === 'customer')
  const gone = said.filter(({ id }) => going.has(id)).length
  const known = messages.filter(({ id }) => going.has(id)).length
  return known === going.size && gone > 0 && gone < said.length
}
