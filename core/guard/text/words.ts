import {
  analyse,
  foldDiacritics,
  type Polish,
  remember,
  rememberWord,
  restoreDiacritics,
  splitSentences,
  tokenize,
} from '../../../polish/polish.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'

/** One word of a text. Words are compared without case and Polish marks, so that "prosze" is "proszę". */
export interface Word extends Span {
  /** As written. */
  readonly form: string
  readonly folded: string
  /** Ordinal of its sentence. */
  readonly sentence: number
  /** Ordinal of the clause that commas, semicolons and colons cut out of the text. */
  readonly clause: number
}

export interface Sentence extends Span {
  /** Indices into `words`, end exclusive. */
  readonly words: Span
  readonly asks: boolean
}

export interface Words {
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
}

/** Lower case without Polish marks. */
export function fold(text: string): string {
  return foldDiacritics(text).toLowerCase()
}

const KEPT_CHARACTERS = 12_000

/** Words and sentences of a text; hyphened words count as their parts, addresses as none. */
export const splitWords: (text: string) => Words = remember(readWords, KEPT_CHARACTERS)

const CUTS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—'])

function readWords(text: string): Words {
  const words: Word[] = []
  const sentences: Sentence[] = []
  const tokens = tokenize(text)
  let at = 0
  let clause = 0
  for (const { start, end } of splitSentences(text)) {
    const first = words.length
    let token = tokens[at]
    for (; token !== undefined && token.start < end; token = tokens[++at]) {
      if (token.kind === 'word' || token.kind === 'number') addParts(token.text, token.start)
      else if (token.kind === 'punctuation' && CUTS.has(token.text)) clause += 1
    }
    const asks = text.slice(start, end).includes('?')
    if (words.length > first) sentences.push({ start, end, words: { start: first, end: words.length }, asks })
  }
  return { words, sentences }

  function addParts(form: string, start: number): void {
    const sentence = sentences.length
    if (!form.includes('-')) words.push({ form, folded: fold(form), start, end: start + form.length, sentence, clause })
    else for (const { 0: part, index } of form.matchAll(/[^-]+/g)) addParts(part, start + index)
  }
}

/** Every dictionary form the word may have (an unknown word may only lack its marks), lower case without Polish marks. */
export const lemmasOf: (form: string, polish: Polish) => readonly string[] = rememberWord(readLemmas)

function readLemmas(form: string, polish: Polish): readonly string[] {
  const written = analyse(form, polish)
  const readings = written.length > 0 ? written : analyse(restoreDiacritics(form, polish), polish)
  return [...new Set(readings.map(({ lemma }) => fold(lemma)))]
}
