import type { Polish } from '../../../polish/polish.ts'
import { hashOfPair } from '../../understanding/understanding.ts'
import { BUCKETS, toneFeaturesOf } from '../tone/tone-features.ts'
import { CONCEPTS, type Concept } from './concepts.ts'

/** Rows of the model: one half for words, as the model of tone has them, one for concepts. */
export const LAW_ROWS = 2 * BUCKETS

/** Kinds of feature: how loud, and what keeps them apart from other kinds. */
const CONCEPT = { seed: 21, weight: 1 }
const PAIR = { seed: 22, weight: 0.5 }
const TERM = { seed: 23, weight: 1 }
const TERM_PAIR = { seed: 24, weight: 0.5 }
/** All values of a statement together have this length. */
const LENGTH = 3

/** Up to how many days a length of time is alike to the law: under and at 14 days, a month, under and at two years. */
const BOUNDS = [13.9, 14.1, 31, 729, 731] as const

const ORDINALS = new Map(Object.keys(CONCEPTS).map((concept, at) => [concept as Concept, at]))

/** What the model of wrong statements sees of one: rows of its table, and how much each counts. */
export interface LawFeatures {
  readonly rows: readonly number[]
  readonly values: readonly number[]
}

/** A statement: its words, what it speaks of and the lengths of time it names, in days. */
export interface Statement {
  readonly text: string
  readonly concepts: ReadonlySet<Concept>
  readonly days: readonly number[]
}

/** Words and their meaning, what the statement speaks of two by two, and which terms it names beside what. */
export function lawFeaturesOf({ text, concepts, days }: Statement, polish: Polish): LawFeatures {
  const words = toneFeaturesOf(text, polish)
  const rows = [...words.rows]
  const values = [...words.values]
  const add = (hash: number, weight: number): void => {
    rows.push(BUCKETS + (hash & (BUCKETS - 1)))
    values.push(weight)
  }
  const spoken = [...concepts].map((concept) => ORDINALS.get(concept) ?? 0).sort((a, b) => a - b)
  for (const [at, one] of spoken.entries()) {
    add(hashOfPair(one, 0, CONCEPT.seed), CONCEPT.weight)
    for (const other of spoken.slice(at + 1)) add(hashOfPair(one, other, PAIR.seed), PAIR.weight)
  }
  for (const term of new Set(days.map(termOf))) {
    add(hashOfPair(term, 0, TERM.seed), TERM.weight)
    for (const one of spoken) add(hashOfPair(term, one, TERM_PAIR.seed), TERM_PAIR.weight)
  }
  const length = Math.hypot(...values) / LENGTH || 1
  return { rows, values: values.map((value) => value / length) }
}

function termOf(days: number): number {
  const at = BOUNDS.findIndex((bound) => days <= bound)
  return at < 0 ? BOUNDS.length : at
}
