import { lemmaOf, type Polish } from '../../polish/polish.ts'
import type { Span } from '../vocabulary/vocabulary.ts'
import { placeholderOf } from './concepts.ts'
import { fold } from './fold.ts'

/** A message as the rules and models read it. */
export interface MessageWords {
  readonly text: string
  /** Lower case, no diacritics, same places as in the text. */
  readonly folded: string
  readonly words: readonly Word[]
}

export interface Word extends Span {
  readonly folded: string
  /** Likeliest lemma without diacritics; the word itself where the lexicon does not know it. */
  readonly lemma: string
  /** What the word stands for where it only says which thing, person or day: '@thing', '@number'; else null. */
  readonly placeholder: string | null
  readonly startsSentence: boolean
}

/** Apostrophes and hyphens inside a word belong to it ("з'єднайте", "e-mail"); a sticker or a run of letters is cut into pieces. */
const WORD = /[\p{L}\p{N}]{1,40}(?:['-][\p{L}\p{N}]{1,40}){0,3}/gu
const SENTENCE_END = /[.!?…;\n]/
/** Beyond so many words a message is read no further: what it is about has been said, and time stays bounded. */
const MOST_WORDS = 2_000

/** The words of a message; any string is fine. */
export function readWords(text: string, polish: Polish): MessageWords {
  const folded = fold(text)
  const words: Word[] = []
  let last = 0
  for (const match of folded.matchAll(WORD)) {
    if (words.length === MOST_WORDS) break
    const [word] = match
    const start = match.index
    const end = start + word.length
    const startsSentence = words.length === 0 || SENTENCE_END.test(folded.slice(last, start))
    const lemma = fold(lemmaOf(text.slice(start, end), polish))
    words.push({ start, end, folded: word, lemma, placeholder: placeholderOf(word), startsSentence })
    last = end
  }
  return { text, folded, words }
}
