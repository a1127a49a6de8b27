import type { Message } from '../../conversation/conversation.ts'
import { type Understanding, understand } from '../../understanding/understanding.ts'
import { maskQuoted } from '../text/own-words.ts'
import type { Reader } from './reader.ts'

/** Kept as long as message and models: neither ever changes, and an audit meets a message once for every reply to it. */
const kept = new WeakMap<Reader['models'], WeakMap<Message, Understanding>>()

/** What a customer's message means, quoted history left out. */
export function meaningOf(message: Message, { polish, models }: Reader): Understanding {
  let known = kept.get(models)
  if (known === undefined) {
    known = new WeakMap()
    kept.set(models, known)
  }
  const before = known.get(message)
  if (before !== undefined) return before
  const meaning = understand(maskQuoted(message.text), models, polish)
  known.set(message, meaning)
  return meaning
}
