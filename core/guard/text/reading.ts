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

/** The last readings, by what they were read with: a conversation's messages are read again for each reply, and a reply twice by a replay. */
const LAST = new WeakMap<Polish, WeakMap<PhraseIndex, Map<string, Reading>>>()
const MOST_KEPT = 64

/** The text taken apart; the same text is taken apart once while it is among the last ones. */
export function readText(text: string, index: PhraseIndex, polish: Polish): Reading {
  const byIndex = LAST.get(polish) ?? new WeakMap<PhraseIndex, Map<string, Reading>>()
  LAST.set(polish, byIndex)
  const kept = byIndex.get(index) ?? new Map<string, Reading>()
  byIndex.set(index, kept)
  const known = kept.get(text)
  if (known !== undefined) return known
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  const reading = takeApart(text, index, polish)
  kept.set(text, reading)
  return reading
}

function takeApart(text: string, index: PhraseIndex, polish: Polish): Reading {
  const split = once(() => splitWords(text))
  const lemmas = (word: Word): readonly string[] => lemmasOf(word.form, polish)
  const matches = once(() => findPhrases(split(), index, polish))
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
