import type { Polish } from '../../../polish/polish.ts'
import { once } from './once.ts'
import { findPhrases, type PhraseIndex, type PhraseList, type PhraseMatch } from './phrases.ts'
import { lemmasOf, type Sentence, splitWords, type Word } from './words.ts'

/** A text taken apart once for all checks; what nobody asks for is not computed. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly lemmasOf: (word: Word) => readonly string[]
  /** Places of a list that stands in the index, in the order of the text. */
  readonly found: (list: PhraseList) => readonly PhraseMatch[]
}

export function readText(text: string, index: PhraseIndex, polish: Polish): Reading {
  const split = once(() => splitWords(text))
  const lemmas = (word: Word): readonly string[] => lemmasOf(word.form, polish)
  const matches = once(() => findPhrases(split(), index, lemmas))
  return {
    text,
    get words() {
      return split().words
    },
    get sentences() {
      return split().sentences
    },
    lemmasOf: lemmas,
    found: (list) => matches().get(list) ?? [],
  }
}
