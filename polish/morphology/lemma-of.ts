import type { Polish } from '../open-polish.ts'
import { tagAlone, tagWords } from '../tagging/tag-words.ts'
import { type Token, tokenize } from '../text/tokenize.ts'
import { analyse, normalForm } from './analyse.ts'

/** The most likely lemma of a word without its context; the word in small letters when unknown. */
export function lemmaOf(word: string, polish: Polish): string {
  const readings = analyse(word, polish)
  const [first] = readings
  if (first === undefined) return normalForm(word)
  // Most words have one lemma, whichever of its forms they are: nothing to choose.
  const isOnly = readings.every(({ lemma }) => lemma === first.lemma)
  return isOnly ? first.lemma : (tagAlone(word, polish)?.lemma ?? first.lemma)
}

/** A word of a text with its lemma. */
export interface LemmatizedWord {
  readonly token: Token
  readonly lemma: string
  /** Whether the lexicon has the word. */
  readonly known: boolean
  /** The NKJP tag that fits the context; null when unknown. */
  readonly tag: string | null
}

/** The text's word tokens in order, each with the lemma and the tag that fit its context. */
export function lemmatize(text: string, polish: Polish): readonly LemmatizedWord[] {
  const tokens = tokenize(text)
  return tagWords(tokens, polish).flatMap((reading, index) => {
    const token = tokens[index] as Token
    if (token.kind !== 'word') return []
    return {
      token,
      lemma: reading?.lemma ?? normalForm(token.text),
      known: reading !== null,
      tag: reading?.tag ?? null,
    }
  })
}
