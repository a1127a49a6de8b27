import { lemmaOf, type Polish, rememberWord, vectorOf } from '../../polish/polish.ts'
import { conceptsOf, placeholderOf } from './concepts.ts'
import type { Pattern } from './cue-pattern.ts'
import { fold } from './fold.ts'
import { hashOf } from './hashing.ts'

/** What is known of a spelling wherever it stands. */
export interface WordFacts {
  readonly folded: string
  /** Likeliest lemma without diacritics; the word itself where the lexicon does not know it. */
  readonly lemma: string
  /** What the word stands for where it only says which thing, person or day: '@thing', '@number'; else null. */
  readonly placeholder: string | null
  /** Position of each service concept that the word stands for. */
  readonly concepts: readonly number[]
  readonly wordHash: number
  readonly lemmaHash: number
  /** Hashes of the character n-grams of the word with its borders; digits are alike. */
  readonly grams: Uint32Array
  /** Where the word points in meaning; null when it is too rare, or stands for a thing or person whichever. */
  readonly meaning: Int8Array | null
  /** For each table of cues those that may begin with the word; filled by `cue.ts` where first asked for. */
  readonly cues: (readonly Pattern[])[]
}

/** Kinds of feature that hang on a single word; the others are numbered in `features.ts`. */
const WORD_KIND = 1
const LEMMA_KIND = 2
const CHARACTERS_KIND = 5

const SHORTEST_GRAM = 3
const LONGEST_GRAM = 5

/** What is known of a word as it is spelt in the text. */
export const factsOf: (spelling: string, polish: Polish) => WordFacts = rememberWord(workOut)

function workOut(spelling: string, polish: Polish): WordFacts {
  const folded = fold(spelling)
  const lemma = fold(lemmaOf(spelling, polish))
  const placeholder = placeholderOf(folded)
  const plain = placeholder ?? folded
  return {
    folded,
    lemma,
    placeholder,
    concepts: conceptsOf(folded),
    wordHash: hashOf(plain, 0, plain.length, WORD_KIND),
    lemmaHash: hashOf(placeholder ?? lemma, 0, (placeholder ?? lemma).length, LEMMA_KIND),
    grams: gramsOf(plain),
    meaning: placeholder === null ? vectorOf(lemma, polish.meaning) : null,
    cues: [],
  }
}

function gramsOf(word: string): Uint32Array {
  const text = ` ${word.replace(/\d/g, '0')} `
  const hashes: number[] = []
  for (let start = 0; start < text.length; start++) {
    const last = Math.min(start + LONGEST_GRAM, text.length)
    for (let end = start + SHORTEST_GRAM; end <= last; end++) hashes.push(hashOf(text, start, end, CHARACTERS_KIND))
  }
  return Uint32Array.from(hashes)
}
