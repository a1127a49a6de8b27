import type { Polish } from '../../../polish/polish.ts'
import { maskQuoted, type Reading } from '../../guard/guard.ts'
import type { Instant, Span } from '../../vocabulary/vocabulary.ts'
import { dueBy } from './due-by.ts'
import { call, goods, papers, word } from './promise-words.ts'

/** What is promised says how its keeping shows: a word in the conversation, a call elsewhere, goods and money at the customer's. */
export type PromiseKind = 'word' | 'call' | 'goods'

/** A sentence that promises something by a time. */
export interface Promised {
  readonly kind: PromiseKind
  readonly span: Span
  readonly due: Instant
}

interface Written {
  readonly text: string
  readonly at: Instant
}

/** A reading must know these lists to find promises. */
export const PROMISE_PHRASES = [papers, goods, call, word] as const

/** "Dane przechowujemy 5 lat" is a rule; nobody waits for it. */
const FARTHEST_MS = 92 * 86_400_000

/** Every promise with a time in a message of the firm, in order; a question asks, it does not promise. */
export function readPromises(message: Written, reading: Reading, zone: string, polish: Polish): readonly Promised[] {
  const sentencesOf = (list: (typeof PROMISE_PHRASES)[number]) =>
    new Set(reading.found(list).map(({ sentence }) => sentence))
  const sentences = PROMISE_PHRASES.map(sentencesOf)
  if (sentences.every(({ size }) => size === 0)) return []
  const own = maskQuoted(message.text)
  return reading.sentences.flatMap((sentence, at) => {
    const list = PROMISE_PHRASES.find((_, n) => sentences[n]?.has(at))
    if (list === undefined || sentence.asks) return []
    const kind = list === goods ? 'goods' : list === call ? 'call' : 'word'
    const said = reading.found(list).find((match) => match.sentence === at) ?? sentence
    const clause = clauseOf(said, sentence, own)
    const due = dueBy(own, clause, message.at, zone, polish) ?? dueBy(own, sentence, message.at, zone, polish)
    return due === null || due - message.at > FARTHEST_MS
      ? []
      : [{ kind, span: { start: sentence.start, end: sentence.end }, due }]
  })
}

/** "Szewc obiecuje opinię w środę, odpowiedź do 5 czerwca": the day of a promise stands in its own clause or behind it. */
function clauseOf(said: Span, sentence: Span, text: string): Span {
  const before = text.slice(sentence.start, said.start).lastIndexOf(', ')
  return { start: before < 0 ? sentence.start : sentence.start + before, end: sentence.end }
}
