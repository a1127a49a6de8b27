import { hashText } from '../models/ranker.ts'
import { remember } from '../text/remember.ts'

/** A tag taken apart, each part as a number that features can use; 0 = the tag has no such part. */
export interface TagInfo {
  readonly pos: number
  readonly number: number
  readonly case: number
  readonly gender: number
  /** Part of speech with number and case or person. */
  readonly core: number
  readonly full: number
}

const NUMBERS = ['sg', 'pl']
const CASES = ['nom', 'gen', 'dat', 'acc', 'inst', 'loc', 'voc']
const GENDERS = ['m1', 'm2', 'm3', 'f', 'n']
const PERSONS = ['pri', 'sec', 'ter']

function readTag(tag: string): TagInfo {
  const parts = tag.split(':')
  const among = (values: readonly string[]): number => 1 + values.findIndex((value) => parts.includes(value))
  const [number, grammaticalCase, gender, person] = [among(NUMBERS), among(CASES), among(GENDERS), among(PERSONS)]
  const pos = hashText(parts[0] ?? '')
  const core = hashText(`${parts[0]} ${number} ${grammaticalCase} ${person} ${parts.includes('neg')}`)
  return { pos, number, case: grammaticalCase, gender, core, full: hashText(tag) }
}

/** What stands before the first word. */
export const START: TagInfo = readTag('start')
export const PUNCTUATION: TagInfo = readTag('interp')
export const NUMBER: TagInfo = readTag('dig')
export const UNKNOWN: TagInfo = readTag('ign')

/** All the lexicon's tags together are shorter. */
const KEPT_CHARACTERS = 100_000

/** A tag taken apart, once. */
export const tagInfoOf: (tag: string) => TagInfo = remember(readTag, KEPT_CHARACTERS)
