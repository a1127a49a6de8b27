import type { Polish } from '../open-polish.ts'
import { type Token, tokenize } from '../text/tokenize.ts'
import { analyse, normalForm } from './analyse.ts'

/** The most likely lemma of a word without its context; the word in small letters when unknown. */
export function lemmaOf(word: string, polish: Polish): string {
  return analyse(word, polish)[0]?.lemma ?? normalForm(word)
}

/** A word of a text with its lemma. */
export interface LemmatizedWord {
  readonly token: Token
  readonly lemma: string
  /** Whether the lexicon has the word. */
  readonly known: boolean
}

/** The text's word tokens in order, each with the lemma that fits its context. */
export function lemmatize(text: string, polish: Polish): readonly LemmatizedWord[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => {
      const readings = analyse(token.text, polish)
      return { token, lemma: readings[0]?.lemma ?? normalForm(token.text), known: readings.length > 0 }
    })
}
