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

/** Every kind of feature has a number of its own; those of the context go on from those of the word alone. */
function feature(kind: number, a: number, b: number): number {
  return mix(mix(kind, a), b)
}

/** Fills `out` with what the word and the reading say by themselves: ALONE_FEATURES of them. */
export function aloneFeatures(
  place: Spelling,
  first: boolean,
  { info, lemma, behind, properName }: Seen,
  out: Int32Array,
): void {
  const shape = (place.capital ? 1 : 0) | (properName ? 2 : 0) | (first ? 4 : 0)
  out[0] = feature(0, info.full, 0)
  out[1] = feature(1, info.core, place.word)
  out[2] = feature(2, info.core, place.ending3)
  out[3] = feature(3, info.full, place.ending3)
  out[4] = feature(4, info.full, place.word)
  out[5] = feature(5, lemma, info.pos)
  out[6] = feature(6, behind, info.pos)
  out[7] = feature(7, behind, properName ? 1 : 0)
  out[8] = feature(8, shape, 0)
  out[9] = feature(9, info.gender, place.ending2)
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
  const ahead = agreementAhead(info, next)
  out[0] = feature(10, info.core, before.core)
  out[1] = feature(11, info.core, mix(before.core, earlier.core))
  out[2] = feature(12, info.core, previous)
  out[3] = feature(13, info.core, nextWord)
  out[4] = feature(14, info.core, nextGrammar)
  out[5] = feature(15, info.core, mix(nextGrammar, before.core))
  out[6] = feature(16, info.core, places[index + 2]?.grammar ?? 0)
  out[7] = feature(17, info.full, previous)
  out[8] = feature(18, info.full, before.full)
  out[9] = feature(19, lemma, previous)
  out[10] = feature(20, lemma, nextWord)
  out[11] = feature(21, lemma, before.pos)
  out[12] = feature(22, lemma, nextGrammar)
  out[13] = feature(23, mix(info.pos, before.pos), agreement(info, before))
  out[14] = feature(24, mix(info.pos, earlier.pos), mix(before.pos, agreement(info, earlier)))
  out[15] = feature(25, info.pos, ahead)
  out[16] = feature(26, mix(info.pos, info.case), ahead)
  out[17] = feature(27, mix(info.gender, info.number), mix(before.gender, mix(before.pos, before.number)))
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
