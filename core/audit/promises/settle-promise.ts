import type { Polish } from '../../../polish/polish.ts'
import type { Conversation, Message } from '../../conversation/conversation.ts'
import { indexPhrases, isHolding, maskQuoted, type PhraseList, type Reading, readText } from '../../guard/guard.ts'
import type { Instant, MessageId } from '../../vocabulary/vocabulary.ts'
import { arrived, called, sentOut } from './promise-words.ts'
import { PROMISE_PHRASES, type Promised, type PromiseKind, readPromises } from './read-promises.ts'

const INDEX = indexPhrases([...PROMISE_PHRASES, called, sentOut, arrived])

/** Every promise with a time that this text makes; what it quotes of others promises nothing. */
export function promisesIn(
  message: { readonly text: string; readonly at: Instant },
  zone: string,
  polish: Polish,
): readonly Promised[] {
  return readPromises(message, read(message.text, polish), zone, polish)
}

/** When and by what a promise was kept. `renewed`: another time was promised before this one had passed. */
export interface Settlement {
  readonly at: Instant
  readonly by: 'reply' | 'renewed' | 'note' | 'customer' | 'closing'
}

/** A promise in the conversation in which it was made. */
interface Made {
  readonly message: MessageId
  readonly kind: PromiseKind
}

/**
 * The first thing after the promise that keeps it; null while nothing does. A word is kept by the next real answer, a call by an answer
 * or a colleague's note of it, goods and money by word that they left or came. Closing the case keeps all of them.
 */
export function settlementOf(
  { message, kind }: Made,
  { messages, closedAt, status }: Pick<Conversation, 'messages' | 'closedAt' | 'status'>,
  zone: string,
  polish: Polish,
): Settlement | null {
  const made = messages.findIndex(({ id }) => id === message)
  if (made < 0) return null
  for (const later of messages.slice(made + 1)) {
    const by = keeps(later, kind, zone, polish)
    if (by !== null) return { at: later.at, by }
  }
  return status === 'closed' && closedAt !== null ? { at: closedAt, by: 'closing' } : null
}

function keeps(later: Message, kind: PromiseKind, zone: string, polish: Polish): Settlement['by'] | null {
  const reading = read(later.text, polish)
  if (later.internal) return kind === 'call' && says(reading, called) ? 'note' : null
  if (later.from === 'customer') return kind === 'goods' && says(reading, arrived) ? 'customer' : null
  if (later.from === 'system' || isHolding(later)) return null
  const again = readPromises(later, reading, zone, polish)
  if (again.some((promised) => promised.kind === kind)) return 'renewed'
  return kind !== 'goods' || says(reading, sentOut) ? 'reply' : null
}

function says(reading: Reading, list: PhraseList): boolean {
  return reading.found(list).length > 0
}

function read(text: string, polish: Polish): Reading {
  return readText(maskQuoted(text), INDEX, polish)
}
