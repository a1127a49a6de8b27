import { findFacts, type Polish } from '../../../polish/polish.ts'
import { type ContentWord, type Gathered, gather, likeness, readWords } from '../../knowledge/knowledge.ts'
import type { Remark } from '../record.ts'
import { familyOf, isFraming } from '../word-families.ts'
import { withoutSpans } from './facts-held.ts'

/** The word itself, or another of its stem. Of a wider concept is not enough: "wysłać" and "dotrzeć" are one concept and two promises. */
const SAME_STEM = 0.85

/**
 * Content words of the sentence that neither the passage nor its headings hold. Facts are compared for themselves;
 * words that only frame a statement need no source.
 */
export function wordsNotHeld(sentence: string, passage: string, polish: Polish): readonly Remark[] {
  const held = heldWords(passage, polish)
  return readWords(withoutSpans(sentence, findFacts(sentence, polish)), polish)
    .filter((word) => !held(word) && !word.lemmas.some(isFraming))
    .map(({ folded }) => ({ kind: 'other-words', words: folded }))
}

/** Whether a text holds a word, by its stem or by another of its family. */
export function heldWords(text: string, polish: Polish): (word: ContentWord) => boolean {
  const words = readWords(text, polish)
  const there: Gathered = gather(words)
  const families = new Set(words.flatMap(familiesOf))
  return (word) => likeness(word, there) >= SAME_STEM || familiesOf(word).some((family) => families.has(family))
}

function familiesOf({ lemmas }: ContentWord): readonly number[] {
  return lemmas.map(familyOf).filter((family) => family !== undefined)
}
