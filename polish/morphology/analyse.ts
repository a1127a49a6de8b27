import type { InflectedForm } from '../lexicon/own-words.ts'
import type { Polish } from '../open-polish.ts'
import { rememberWord } from '../text/remember.ts'
import { matchWord } from './match.ts'
import { capitalsOf, lemmaFrom, tagsOf } from './paradigm.ts'

/** What a word form may be. */
export interface Reading {
  readonly lemma: string
  /** One NKJP tag, e.g. 'subst:sg:gen:m1'; past tense and conditional carry the person: 'praet:sg:f:pri:perf', 'cond:…'. */
  readonly tag: string
}

/** All readings in any capitals; a common word's stand before a proper name's unless the word has a capital. [] when unknown. */
export const analyse: (word: string, polish: Polish) => readonly Reading[] = rememberWord(readingsOf)

function readingsOf(word: string, polish: Polish): readonly Reading[] {
  const { lexicon } = polish
  const lower = normalForm(word)
  const capital = lower !== word
  const first: Reading[] = []
  const second: Reading[] = []
  for (const { stem, paradigm, cell } of matchWord(lower, lexicon)) {
    const lemma = lemmaFrom(stem, paradigm, lexicon)
    const into = (capitalsOf(paradigm, lexicon) !== 0) === capital ? first : second
    for (const tag of tagsOf(paradigm, cell, lexicon)) into.push({ lemma, tag })
  }
  for (const own of ownForms(lower, polish)) for (const tag of own.tags) first.push({ lemma: own.lemma, tag })
  for (const reading of second) first.push(reading)
  return first
}

/** True when the lexicon has the word, in whatever capitals. */
export function isKnownWord(word: string, polish: Polish): boolean {
  return analyse(word, polish).length > 0
}

/** Lower case, accents composed. */
export function normalForm(word: string): string {
  const lower = word.toLowerCase()
  return COMBINING.test(lower) ? lower.normalize('NFC') : lower
}

const COMBINING = /[\u0300-\u036f]/

const NONE: readonly InflectedForm[] = []
const ownForms = (lower: string, { ownWords }: Polish): readonly InflectedForm[] => ownWords.byForm.get(lower) ?? NONE
