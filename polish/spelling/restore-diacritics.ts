import { hashText, scoreOf } from '../models/ranker.ts'
import { isKnownWord } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { foldDiacritics } from '../text/fold-diacritics.ts'
import { type Token, tokenize } from '../text/tokenize.ts'
import {
  grammarOf,
  MARK_FEATURES,
  type MarkCandidate,
  type MarkContext,
  markCandidate,
  markFeatures,
} from './mark-features.ts'
import { markings } from './markings.ts'

/**
 * The text with Polish marks put where words need them in their context; same length, so offsets stay true.
 * A text that has marks was typed by somebody who types them: there only words that are none without marks are mended.
 */
export function restoreDiacritics(text: string, polish: Polish): string {
  const words = tokenize(text).filter(({ kind }) => kind === 'word')
  const marked = words.some(({ text: word }) => MARK.test(word))
  const context = readContext(words, polish)
  let result = ''
  let at = 0
  let previousGrammar = 0
  words.forEach((token, index) => {
    const lower = token.text.toLowerCase()
    const leave = MARK.test(token.text) || (marked && isKnownWord(lower, polish)) || lower.length !== token.text.length
    const { word, grammar } = leave
      ? { word: lower, grammar: 0 }
      : chooseMarking(lower, contextAt(context, index, previousGrammar), polish)
    previousGrammar = grammar || grammarOf(word, polish)
    result += text.slice(at, token.start) + withCapitalsOf(token.text, word)
    at = token.end
  })
  return result + text.slice(at)
}

const MARK = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/

/** What features see of each word: hashes of its folded form and of its last letters. */
export interface FoldedWords {
  readonly words: readonly number[]
  readonly endings: readonly number[]
  readonly grammars: readonly number[]
}

export function readContext(tokens: readonly Token[], polish: Polish): FoldedWords {
  const folded = tokens.map(({ text }) => foldDiacritics(text.toLowerCase()))
  return {
    words: folded.map(hashText),
    endings: folded.map((word) => hashText(word.slice(-3))),
    grammars: folded.map((word) => grammarOf(markings(word, polish)[0]?.word ?? word, polish)),
  }
}

export function contextAt(
  { words, endings, grammars }: FoldedWords,
  index: number,
  previousGrammar: number,
): MarkContext {
  return {
    previous: words[index - 1] ?? 0,
    beforePrevious: words[index - 2] ?? 0,
    next: words[index + 1] ?? 0,
    afterNext: words[index + 2] ?? 0,
    previousEnding: endings[index - 1] ?? 0,
    nextEnding: endings[index + 1] ?? 0,
    previousGrammar,
    nextGrammar: grammars[index + 1] ?? 0,
  }
}

const features = new Int32Array(MARK_FEATURES)

function chooseMarking(lower: string, context: MarkContext, polish: Polish): { word: string; grammar: number } {
  const found = markings(lower, polish)
  const [only] = found
  if (only === undefined) return { word: lower, grammar: 0 }
  if (found.length === 1) return { word: only.word, grammar: 0 }
  let best: MarkCandidate | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const { word, grade } of found) {
    const candidate = markCandidate(word, grade, polish)
    markFeatures(candidate, only.grade, context, features)
    const score = scoreOf(features, MARK_FEATURES, polish.marks)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best ?? { word: lower, grammar: 0 }
}

/** The word as typed, but for the letters that got a mark. */
function withCapitalsOf(typed: string, word: string): string {
  let result = ''
  for (let at = 0; at < typed.length; at++) {
    const letter = typed.charAt(at)
    const meant = word.charAt(at)
    if (!MARK.test(meant)) result += letter
    else result += letter === letter.toLowerCase() ? meant : meant.toUpperCase()
  }
  return result
}
