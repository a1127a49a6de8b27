import { type Polish, rememberBy } from '../../polish/polish.ts'
import type { Span } from '../vocabulary/vocabulary.ts'
import { fold } from './fold.ts'
import { factsOf, type WordFacts } from './word-facts.ts'

/** A message as the rules and models read it. */
export interface MessageWords {
  readonly text: string
  /** Lower case, no diacritics, same places as in the text. */
  readonly folded: string
  readonly words: readonly Word[]
}

export interface Word extends Span {
  readonly folded: string
  readonly facts: WordFacts
  readonly startsSentence: boolean
}

/** Apostrophes and hyphens inside a word belong to it ("z'єднайте", "e-mail"); a sticker or a run of letters is cut into pieces. */
const WORD = /[\p{L}\p{N}]{1,40}(?:['-][\p{L}\p{N}]{1,40}){0,3}/gu
const SENTENCE_END = /[.!?…;\n]/
/** Beyond so many words a message is read no further: what it is about has been said, and time stays bounded. */
const MOST_WORDS = 2_000

/** Rules and models look at the same message, one after another. */
const KEPT_CHARACTERS = 4_000

/** The words of a message; any string is fine. */
export const readWords: (text: string, polish: Polish) => MessageWords = rememberBy(read, KEPT_CHARACTERS)

function read(text: string, polish: Polish): MessageWords {
  const folded = fold(text)
  const words: Word[] = []
  let last = 0
  for (const match of folded.matchAll(WORD)) {
    if (words.length === MOST_WORDS) break
    const start = match.index
    const end = start + match[0].length
    const startsSentence = words.length === 0 || (start > last + 1 && SENTENCE_END.test(folded.slice(last, start)))
    words.push({ start, end, folded: match[0], facts: factsOf(text.slice(start, end), polish), startsSentence })
    last = end
  }
  return { text, folded, words }
}
