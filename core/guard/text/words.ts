import {
  analyse,
  foldDiacritics,
  type Polish,
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

/** Words and sentences of a text; hyphened words count as their parts, addresses as none. */
export function splitWords(text: string): Words {
  const words: Word[] = []
  const sentences: Sentence[] = []
  const tokens = tokenize(text)
  let at = 0
  for (const { start, end } of splitSentences(text)) {
    const first = words.length
    let token = tokens[at]
    for (; token !== undefined && token.start < end; token = tokens[++at]) {
      if (token.kind === 'word' || token.kind === 'number') addParts(token.text, token.start)
    }
    const asks = text.slice(start, end).includes('?')
    if (words.length > first) sentences.push({ start, end, words: { start: first, end: words.length }, asks })
  }
  return { words, sentences }

  function addParts(form: string, start: number): void {
    const sentence = sentences.length
    if (!form.includes('-')) words.push({ form, folded: fold(form), start, end: start + form.length, sentence })
    else for (const { 0: part, index } of form.matchAll(/[^-]+/g)) addParts(part, start + index)
  }
}

/** Service texts reuse some thousand forms; beyond this many the table is emptied and fills again. */
const KEPT_FORMS = 50_000
const keptLemmas = new WeakMap<Polish, Map<string, readonly string[]>>()

/** Every dictionary form the word may have (an unknown word may only lack its marks), lower case without Polish marks. Kept per engine: the lexicon never changes. */
export function lemmasOf(form: string, polish: Polish): readonly string[] {
  let kept = keptLemmas.get(polish)
  if (kept === undefined) keptLemmas.set(polish, (kept = new Map()))
  const known = kept.get(form)
  if (known !== undefined) return known
  if (kept.size >= KEPT_FORMS) kept.clear()
  const written = analyse(form, polish)
  const readings = written.length > 0 ? written : analyse(restoreDiacritics(form, polish), polish)
  const lemmas = [...new Set(readings.map(({ lemma }) => fold(lemma)))]
  kept.set(form, lemmas)
  return lemmas
}
