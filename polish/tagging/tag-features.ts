import { mix } from '../models/ranker.ts'
import type { TagInfo } from './tag-info.ts'

export const ALONE_FEATURES = 10
export const CONTEXT_FEATURES = 18

/** What features see of a word. */
export interface Spelling {
  readonly word: number
  readonly ending2: number
  readonly ending3: number
  readonly capital: boolean
}

/** What features see of a reading. */
export interface Seen {
  readonly info: TagInfo
  readonly lemma: number
  /** Steps of frequency by which the commonest lemma of the word is commoner. */
  readonly behind: number
  readonly properName: boolean
}

/** What features see of a neighbour: its word, and what it can be, as one number and one by one. */
export interface Neighbour {
  readonly word: number
  readonly grammar: number
  readonly candidates: readonly Pick<Seen, 'info'>[]
}

/** Fills `out` with what the word and the reading say by themselves: ALONE_FEATURES of them. */
export function aloneFeatures(
  place: Spelling,
  first: boolean,
  { info, lemma, behind, properName }: Seen,
  out: Int32Array,
): void {
  const shape = (place.capital ? 1 : 0) | (properName ? 2 : 0) | (first ? 4 : 0)
  let at = 0
  const put = (a: number, b: number): void => {
    out[at] = mix(mix(at, a), b)
    at++
  }
  put(info.full, 0)
  put(info.core, place.word)
  put(info.core, place.ending3)
  put(info.full, place.ending3)
  put(info.full, place.word)
  put(lemma, info.pos)
  put(behind, info.pos)
  put(behind, properName ? 1 : 0)
  put(shape, 0)
  put(info.gender, place.ending2)
}

/** Fills `out` with what the neighbours say, CONTEXT_FEATURES of them; `before` and `earlier` are the tags chosen last. */
export function contextFeatures(
  places: readonly Neighbour[],
  index: number,
  { info, lemma }: Seen,
  before: TagInfo,
  earlier: TagInfo,
  out: Int32Array,
): void {
  const previous = places[index - 1]?.word ?? 0
  const next = places[index + 1]
  const nextWord = next?.word ?? 0
  const nextGrammar = next?.grammar ?? 0
  let at = 0
  // Numbered on from the features of the word alone.
  const put = (a: number, b: number): void => {
    out[at] = mix(mix(ALONE_FEATURES + at, a), b)
    at++
  }
  put(info.core, before.core)
  put(info.core, mix(before.core, earlier.core))
  put(info.core, previous)
  put(info.core, nextWord)
  put(info.core, nextGrammar)
  put(info.core, mix(nextGrammar, before.core))
  put(info.core, places[index + 2]?.grammar ?? 0)
  put(info.full, previous)
  put(info.full, before.full)
  put(lemma, previous)
  put(lemma, nextWord)
  put(lemma, before.pos)
  put(lemma, nextGrammar)
  put(mix(info.pos, before.pos), agreement(info, before))
  put(mix(info.pos, earlier.pos), mix(before.pos, agreement(info, earlier)))
  put(info.pos, agreementAhead(info, next))
  put(mix(info.pos, info.case), agreementAhead(info, next))
  put(mix(info.gender, info.number), mix(before.gender, mix(before.pos, before.number)))
}

/** Which of case, number and gender two tags share, where both have them. */
function agreement(a: TagInfo, b: TagInfo): number {
  const same = (x: number, y: number): number => (x === 0 || y === 0 ? 2 : x === y ? 1 : 0)
  return same(a.case, b.case) * 9 + same(a.number, b.number) * 3 + same(a.gender, b.gender)
}

/** With which part of speech of the next word's readings the reading agrees in case, number and gender; 0 with none. */
function agreementAhead(info: TagInfo, next: Neighbour | undefined): number {
  if (next === undefined || info.case === 0) return 0
  for (const { info: other } of next.candidates) {
    if (other.case === info.case && other.number === info.number && other.gender === info.gender) return other.pos
  }
  return 1
}
