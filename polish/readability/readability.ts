import { scan, type Token } from '../facts/scan.ts'
import { analyse } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { findOfficialese, type Officialese } from './find-officialese.ts'
import { countSyllables } from './syllables.ts'

/** How hard a text is to read. 0 everywhere for a text without words. */
export interface Readability {
  /** Years of school it asks for: 0.4 × (words a sentence + percent of hard words). @source Gunning 1952; for Polish on lemmas: Gruszczyński, Ogrodniczuk 2015 */
  readonly fog: number
  /** ½ √(words a sentence² + percent of hard words²). @source Pisarek 1969 */
  readonly pisarek: number
  readonly words: number
  readonly sentences: number
  /** Sentences that alone are above the threshold, in order. */
  readonly hardSentences: readonly { readonly start: number; readonly end: number }[]
  readonly officialese: readonly Officialese[]
}

/** A word is hard when its lemma has so many syllables. */
const HARD_SYLLABLES = 4
/** A sentence of this FOG asks for a finished secondary school and more. */
const HARD_FOG = 16
/** Shorter sentences are never hard: two long words in five are a heading or a name. */
const SHORT_SENTENCE = 10

/** Measures how hard a Polish text is to read, and marks what makes it so. */
export function measureReadability(text: string, polish: Polish): Readability {
  const tokens = scan(text)
  const sentences = splitSentences(text)
  const hardSentences: { start: number; end: number }[] = []
  let words = 0
  let hard = 0
  let filled = 0
  let at = 0
  for (const sentence of sentences) {
    const own = { words: 0, hard: 0 }
    for (; at < tokens.length && (tokens[at] as Token).start < sentence.end; at++) {
      const token = tokens[at] as Token
      if (token.kind !== 'word') continue
      own.words++
      if (isHard(token, polish)) own.hard++
    }
    if (own.words === 0) continue
    filled++
    words += own.words
    hard += own.hard
    if (own.words >= SHORT_SENTENCE && fogOf(own.words, own.hard, 1) >= HARD_FOG) hardSentences.push(sentence)
  }
  return {
    fog: fogOf(words, hard, filled),
    pisarek: words === 0 ? 0 : Math.hypot(words / filled, (100 * hard) / words) / 2,
    words,
    sentences: filled,
    hardSentences,
    officialese: findOfficialese(tokens),
  }
}

function fogOf(words: number, hard: number, sentences: number): number {
  return words === 0 ? 0 : 0.4 * (words / sentences + (100 * hard) / words)
}

/** Proper names are nobody's fault; an inflected form counts as its lemma. */
function isHard(token: Token, polish: Polish): boolean {
  if (countSyllables(token.text) < HARD_SYLLABLES || token.text.length > 60) return false
  const reading = analyse(token.text, polish)[0]
  if (reading === undefined) return true
  const isName = reading.lemma !== reading.lemma.toLowerCase()
  return !isName && countSyllables(reading.lemma) >= HARD_SYLLABLES
}
