import type { Span } from '../../vocabulary/vocabulary.ts'
import { fold, type Word, type Words } from './words.ts'

/**
 * A list of phrases that mean one thing. A phrase is a row of slots parted by spaces:
 *
 * - `wina` any form of the word · `wina|blad` either word · `=wina` this form only · `win*` any word that begins so
 * - `wina?` the slot may be missing · `..3` up to three words between · `!nie` (first or last) none of the two neighbours
 *
 * All slots stand in one sentence. Write without Polish marks.
 */
export interface PhraseList {
  readonly phrases: readonly Phrase[]
}

export interface PhraseMatch extends Span {
  /** Word indices, end exclusive. */
  readonly words: Span
  readonly sentence: number
}

interface Phrase {
  readonly slots: readonly Slot[]
  readonly notBefore: Slot | null
  readonly notAfter: Slot | null
}

interface Slot {
  readonly lemmas: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly optional: boolean
  /** Words that may stand before this slot. */
  readonly gap: number
}

/** All lists that one pass looks for, by what their first word may be. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
  readonly byPrefix: ReadonlyMap<string, readonly Entry[]>
}

interface Entry {
  readonly list: PhraseList
  readonly phrase: Phrase
}

/** Dictionary forms of a word, lower case without Polish marks. */
export type LemmasOf = (word: Word) => readonly string[]

const PREFIX_KEY = 3

/** The lexicon gives "odstąpienie" as a form of "odstąpić": such nouns are known by their beginning. */
const GERUND = /^[a-z]{4,}(?:ni|ci)e$/

/** Reads phrases parted by commas or line breaks. @throws a plain Error on a malformed one: the lists are part of the program. */
export function phrases(patterns: string): PhraseList {
  return {
    phrases: patterns
      .split(/[,\n]/)
      .map((pattern) => pattern.trim())
      .filter((pattern) => pattern !== '')
      .map(parsePhrase),
  }
}

function parsePhrase(pattern: string): Phrase {
  const parts = pattern.split(' ')
  const notBefore = parts[0]?.startsWith('!') ? parseSlot((parts.shift() ?? '').slice(1), 0) : null
  const notAfter = parts.at(-1)?.startsWith('!') ? parseSlot((parts.pop() ?? '').slice(1), 0) : null
  const slots: Slot[] = []
  let gap = 0
  for (const part of parts) {
    if (part.startsWith('..')) gap = Number(part.slice(2))
    else {
      slots.push(parseSlot(part, gap))
      gap = 0
    }
  }
  if (slots.length === 0 || slots[0]?.optional || pattern !== fold(pattern)) throw new Error(`not a phrase: ${pattern}`)
  return { slots, notBefore, notAfter }
}

function parseSlot(part: string, gap: number): Slot {
  const optional = part.endsWith('?')
  const words = (optional ? part.slice(0, -1) : part).split('|')
  return {
    lemmas: new Set(words.filter((word) => !word.startsWith('=') && !word.endsWith('*'))),
    forms: new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1))),
    prefixes: words.filter((word) => word.endsWith('*') || GERUND.test(word)).map((word) => word.slice(0, -1)),
    optional,
    gap,
  }
}

export function indexPhrases(lists: Iterable<PhraseList>): PhraseIndex {
  const byWord = new Map<string, Entry[]>()
  const byPrefix = new Map<string, Entry[]>()
  for (const list of new Set(lists)) {
    for (const phrase of list.phrases) {
      const first = phrase.slots[0] as Slot
      for (const key of [...first.lemmas, ...first.forms]) push(byWord, key, { list, phrase })
      for (const prefix of first.prefixes) push(byPrefix, prefix.slice(0, PREFIX_KEY), { list, phrase })
    }
  }
  return { byWord, byPrefix }
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [entry])
  else there.push(entry)
}

/** Every place where a phrase of the index stands, list by list, in the order of the text. */
export function findPhrases(
  text: Words,
  index: PhraseIndex,
  lemmasOf: LemmasOf,
): ReadonlyMap<PhraseList, readonly PhraseMatch[]> {
  const found = new Map<PhraseList, PhraseMatch[]>()
  text.words.forEach((word, at) => {
    const seen = new Set<Phrase>()
    const tryAll = (entries: readonly Entry[] | undefined): void => {
      for (const { list, phrase } of entries ?? []) {
        if (seen.has(phrase)) continue
        seen.add(phrase)
        const match = matchPhrase(phrase, at, text, lemmasOf)
        if (match === null) continue
        const matches = found.get(list)
        if (matches === undefined) found.set(list, [match])
        else matches.push(match)
      }
    }
    tryAll(index.byWord.get(word.folded))
    for (const lemma of lemmasOf(word)) tryAll(index.byWord.get(lemma))
    tryAll(index.byPrefix.get(word.folded.slice(0, PREFIX_KEY)))
  })
  return found
}

function matchPhrase(phrase: Phrase, at: number, text: Words, lemmasOf: LemmasOf): PhraseMatch | null {
  const sentence = text.words[at]?.sentence
  const inSentence = (i: number): boolean => text.words[i]?.sentence === sentence
  const fits = (slot: Slot, i: number): boolean => fitsSlot(slot, text.words[i] as Word, lemmasOf)
  const end = matchFrom(0, at)
  if (end === null || sentence === undefined) return null
  if (phrase.notBefore !== null && [at - 1, at - 2].some((i) => inSentence(i) && fits(phrase.notBefore as Slot, i)))
    return null
  if (phrase.notAfter !== null && [end, end + 1].some((i) => inSentence(i) && fits(phrase.notAfter as Slot, i)))
    return null
  const first = text.words[at] as Word
  const last = text.words[end - 1] as Word
  return { start: first.start, end: last.end, words: { start: at, end }, sentence }

  /** Index after the last word when the slots from `slot` on fit at `i`; the shortest fit wins. */
  function matchFrom(slot: number, i: number): number | null {
    const wanted = phrase.slots[slot]
    if (wanted === undefined) return i
    for (let skip = 0; skip <= wanted.gap; skip++) {
      if (!inSentence(i + skip)) break
      if (!fits(wanted, i + skip)) continue
      const end = matchFrom(slot + 1, i + skip + 1)
      if (end !== null) return end
    }
    return wanted.optional ? matchFrom(slot + 1, i) : null
  }
}

function fitsSlot(slot: Slot, word: Word, lemmasOf: LemmasOf): boolean {
  if (slot.forms.has(word.folded) || slot.lemmas.has(word.folded)) return true
  if (slot.prefixes.some((prefix) => word.folded.startsWith(prefix))) return true
  return slot.lemmas.size > 0 && lemmasOf(word).some((lemma) => slot.lemmas.has(lemma))
}
