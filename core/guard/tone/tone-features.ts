import type { Polish } from '../../../polish/polish.ts'
import { hashOfPair, readWords } from '../../understanding/understanding.ts'

/** Rows of the model; a power of two. */
export const BUCKETS = 1 << 14

/** Kinds of feature: how loud, and for pairs what keeps them apart from other kinds. */
const WORD = 0.8
const LEMMA = 1
const NEXT = { seed: 3, weight: 0.7 }
const SKIP = { seed: 4, weight: 0.4 }
const MEANING = { seed: 11, weight: 2 }
/** A feature among n of its kind counts n to this power. */
const DAMPING = -0.4
/** A sentence longer than this is a list: its tone shows before. */
const MOST_WORDS = 60

/** What the model of tone sees of a sentence: rows of its table, and how much each counts. */
export interface ToneFeatures {
  readonly rows: readonly number[]
  readonly values: readonly number[]
}

/** Words, lemmas, neighbouring lemmas, and where the words together point in meaning. */
export function toneFeaturesOf(sentence: string, polish: Polish): ToneFeatures {
  const facts = readWords(sentence, polish)
    .words.slice(0, MOST_WORDS)
    .map((word) => word.facts)
  const lemmas = facts.map(({ lemmaHash }) => lemmaHash)
  const rows: number[] = []
  const values: number[] = []
  const add = (hashes: readonly number[], weight: number): void => {
    const value = weight * hashes.length ** DAMPING
    for (const hash of hashes) {
      rows.push(hash & (BUCKETS - 1))
      values.push(value)
    }
  }
  add(
    facts.map(({ wordHash }) => wordHash),
    WORD,
  )
  add(lemmas, LEMMA)
  add(pairs(lemmas, 1, NEXT.seed), NEXT.weight)
  add(pairs(lemmas, 2, SKIP.seed), SKIP.weight)
  const vectors = facts.flatMap(({ meaning }) => meaning ?? [])
  const sum = new Float64Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + (vector[d] as number)
  const length = Math.hypot(...sum) || 1
  for (let d = 0; d < sum.length; d++) {
    rows.push(hashOfPair(d, 0, MEANING.seed) & (BUCKETS - 1))
    values.push((MEANING.weight * (sum[d] as number)) / length)
  }
  return { rows, values }
}

function pairs(hashes: readonly number[], distance: number, seed: number): readonly number[] {
  return hashes.slice(distance).map((hash, at) => hashOfPair(hashes[at] as number, hash, seed))
}
