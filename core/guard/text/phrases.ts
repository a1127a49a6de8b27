import { type Polish, rememberWord } from '../../../polish/polish.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { fold, lemmasOf, type Word, type Words } from './words.ts'

/**
 * A list of phrases that mean one thing. A phrase is a row of slots parted by spaces:
 *
 * - `wina` any form of the word · `wina|blad` either word · `=wina` this form only · `win*` any word that begins so
 * - `wina?` the slot may be missing · `..3` up to three words between · `!nie` (first or last) none of the two neighbours
 *
 * All slots stand in one sentence; a phrase that begins with "nie" in one clause of it, for what is denied does not reach over a comma.
 * Write without Polish marks.
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
  /** What must stand behind the first word, by its ordinal: a text without one of these has no such phrase. */
  readonly needs: readonly number[]
  /** True when the words must stand in one clause. */
  readonly denies: boolean
  readonly notBefore: Slot | null
  readonly notAfter: Slot | null
}

interface Slot {
  readonly wanted: Wanted
  readonly optional: boolean
  /** Words that may stand before this slot. */
  readonly gap: number
}

/** The words that may stand in a slot. Slots written alike share them, so that a word is held against them once. */
interface Wanted {
  /** From 1 on; 0 stands for nothing wanted. */
  readonly ordinal: number
  readonly lemmas: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
  readonly prefixes: readonly string[]
}

/** All lists that one pass looks for. */
export interface PhraseIndex {
  /** What a form may do in their phrases; worked out once a form. */
  readonly roleOf: (form: string, polish: Polish) => Role
}

interface Entry {
  readonly list: PhraseList
  readonly phrase: Phrase
}

/** What a form may do in the phrases of an index: hangs on the form alone, and most forms do nothing. */
interface Role {
  /** The phrases that begin with it. */
  readonly begins: readonly Entry[]
  /** The first word that each of them needs behind it, by ordinal, or 0: nine of ten phrases end at it, so they lie side by side. */
  readonly firstNeeds: Uint32Array
  /** Ordinals of the words that it stands for. */
  readonly fills: Uint32Array
}

/** What is looked up by a word, or by its first letters. */
interface Keys {
  /** Phrases, by what their first word may be. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
  readonly byPrefix: ReadonlyMap<string, readonly Entry[]>
  /** What the slots of all phrases want. */
  readonly wantedByWord: ReadonlyMap<string, readonly Wanted[]>
  readonly wantedByPrefix: ReadonlyMap<string, readonly Wanted[]>
}

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
  const needs = slots.slice(1).flatMap(({ optional, wanted }) => (optional ? [] : [wanted.ordinal]))
  return { slots, needs, denies: pattern.startsWith('nie '), notBefore, notAfter }
}

function parseSlot(part: string, gap: number): Slot {
  const optional = part.endsWith('?')
  return { wanted: wantedAs(optional ? part.slice(0, -1) : part), optional, gap }
}

const WANTED = new Map<string, Wanted>()

function wantedAs(written: string): Wanted {
  const known = WANTED.get(written)
  if (known !== undefined) return known
  const words = written.split('|')
  const wanted = {
    ordinal: WANTED.size + 1,
    lemmas: new Set(words.filter((word) => !word.startsWith('=') && !word.endsWith('*'))),
    forms: new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1))),
    prefixes: words.filter((word) => word.endsWith('*') || GERUND.test(word)).map((word) => word.slice(0, -1)),
  }
  if (wanted.prefixes.some(({ length }) => length < PREFIX_KEY)) throw new Error(`not a phrase: ${written}`)
  WANTED.set(written, wanted)
  return wanted
}

export function indexPhrases(lists: Iterable<PhraseList>): PhraseIndex {
  const byWord = new Map<string, Entry[]>()
  const byPrefix = new Map<string, Entry[]>()
  const wanted = new Set<Wanted>()
  for (const list of new Set(lists)) {
    for (const phrase of list.phrases) {
      const { slots, notBefore, notAfter } = phrase
      for (const slot of [...slots, notBefore, notAfter]) if (slot !== null) wanted.add(slot.wanted)
      const first = (slots[0] as Slot).wanted
      for (const word of wordsOf(first)) push(byWord, word, { list, phrase })
      for (const start of startsOf(first)) push(byPrefix, start, { list, phrase })
    }
  }
  const wantedByWord = new Map<string, Wanted[]>()
  const wantedByPrefix = new Map<string, Wanted[]>()
  for (const one of wanted) {
    for (const word of wordsOf(one)) push(wantedByWord, word, one)
    for (const start of startsOf(one)) push(wantedByPrefix, start, one)
  }
  const keys = { byWord, byPrefix, wantedByWord, wantedByPrefix }
  return { roleOf: rememberWord((form, polish) => readRole(form, keys, polish)) }
}

function wordsOf({ lemmas, forms }: Wanted): ReadonlySet<string> {
  return new Set([...lemmas, ...forms])
}

function startsOf({ prefixes }: Wanted): ReadonlySet<string> {
  return new Set(prefixes.map((prefix) => prefix.slice(0, PREFIX_KEY)))
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [value])
  else there.push(value)
}

/** Every place where a phrase of the index stands, list by list, in the order of the text. */
export function findPhrases(
  { words }: Words,
  { roleOf }: PhraseIndex,
  polish: Polish,
): ReadonlyMap<PhraseList, readonly PhraseMatch[]> {
  const found = new Map<PhraseList, PhraseMatch[]>()
  const text = { words, roles: words.map((word) => roleOf(word.form, polish)) }
  noteWords(text)
  for (let at = 0; at < words.length; at++) {
    const { begins, firstNeeds } = text.roles[at] as Role
    for (let n = 0; n < begins.length; n++) {
      if (!isThere(firstNeeds[n] as number)) continue
      const { list, phrase } = begins[n] as Entry
      if (!phrase.needs.every(isThere)) continue
      const match = matchPhrase(phrase, at, text)
      if (match !== null) push(found, list, match)
    }
  }
  return found
}

interface ReadText {
  readonly words: readonly Word[]
  /** What each of them may do. */
  readonly roles: readonly Role[]
}

// Scratch of `findPhrases`: the number of the last text that had each wanted word. Never held across calls.
let lastText = new Uint32Array(0)
let texts = 0

function noteWords({ roles }: ReadText): void {
  if (lastText.length <= WANTED.size) lastText = new Uint32Array(WANTED.size + 1)
  lastText[0] = ++texts
  for (const { fills } of roles) for (let n = 0; n < fills.length; n++) lastText[fills[n] as number] = texts
}

function isThere(ordinal: number): boolean {
  return lastText[ordinal] === texts
}

/** Most forms. */
const NO_ROLE: Role = { begins: [], firstNeeds: new Uint32Array(), fills: new Uint32Array() }

function readRole(form: string, keys: Keys, polish: Polish): Role {
  const folded = fold(form)
  const lemmas = lemmasOf(form, polish)
  const fills = new Set(wantedFor(folded, lemmas, keys).filter((wanted) => isOneOf(wanted, folded, lemmas)))
  const begins = Array.from(candidates(folded, lemmas, keys)).filter(({ phrase: { slots } }) => {
    const first = slots[0] as Slot
    return first.gap > 0 || fills.has(first.wanted)
  })
  if (begins.length === 0 && fills.size === 0) return NO_ROLE
  return {
    begins,
    firstNeeds: Uint32Array.from(begins, ({ phrase }) => phrase.needs[0] ?? 0),
    fills: Uint32Array.from(fills, ({ ordinal }) => ordinal),
  }
}

function wantedFor(
  folded: string,
  lemmas: readonly string[],
  { wantedByWord, wantedByPrefix }: Keys,
): readonly Wanted[] {
  const named = [folded, ...lemmas].flatMap((word) => wantedByWord.get(word) ?? [])
  return [...named, ...(wantedByPrefix.get(folded.slice(0, PREFIX_KEY)) ?? [])]
}

/** The phrases that may begin with the word, each once: by its form, then by its lemmas, then by its first letters. */
function candidates(folded: string, lemmas: readonly string[], { byWord, byPrefix }: Keys): Iterable<Entry> {
  const keyed = [byWord.get(folded), ...lemmas.map((lemma) => (lemma === folded ? undefined : byWord.get(lemma)))]
  const lists = [...keyed, byPrefix.get(folded.slice(0, PREFIX_KEY))].filter((list) => list !== undefined)
  if (lists.length <= 1) return lists[0] ?? []
  const byPhrase = new Map<Phrase, Entry>()
  for (const list of lists) for (const entry of list) if (!byPhrase.has(entry.phrase)) byPhrase.set(entry.phrase, entry)
  return byPhrase.values()
}

function matchPhrase({ slots, denies, notBefore, notAfter }: Phrase, at: number, text: ReadText): PhraseMatch | null {
  const { words } = text
  const first = words[at] as Word
  const { sentence } = first
  const end = matchFrom(slots, 0, at, sentence, text)
  if (end === null || (denies && words[end - 1]?.clause !== first.clause)) return null
  if (notBefore !== null && (fits(notBefore, at - 1, sentence, text) || fits(notBefore, at - 2, sentence, text)))
    return null
  if (notAfter !== null && (fits(notAfter, end, sentence, text) || fits(notAfter, end + 1, sentence, text))) return null
  const last = words[end - 1] as Word
  return { start: first.start, end: last.end, words: { start: at, end }, sentence }
}

/** Index after the last word when the slots from `slot` on fit at `at`; the shortest fit wins. */
function matchFrom(slots: readonly Slot[], slot: number, at: number, sentence: number, text: ReadText): number | null {
  const wanted = slots[slot]
  if (wanted === undefined) return at
  for (let next = at; next <= at + wanted.gap && text.words[next]?.sentence === sentence; next++) {
    if (!fits(wanted, next, sentence, text)) continue
    const end = matchFrom(slots, slot + 1, next + 1, sentence, text)
    if (end !== null) return end
  }
  return wanted.optional ? matchFrom(slots, slot + 1, at, sentence, text) : null
}

/** True when the word stands in the sentence and is one that the slot wants. */
function fits({ wanted }: Slot, at: number, sentence: number, { words, roles }: ReadText): boolean {
  return words[at]?.sentence === sentence && (roles[at] as Role).fills.includes(wanted.ordinal)
}

function isOneOf({ forms, lemmas, prefixes }: Wanted, folded: string, own: readonly string[]): boolean {
  return (
    forms.has(folded) ||
    lemmas.has(folded) ||
    prefixes.some((prefix) => folded.startsWith(prefix)) ||
    own.some((lemma) => lemmas.has(lemma))
  )
}
