import type { PassageId } from '../vocabulary/vocabulary.ts'
import type { KnowledgeIndex } from './index-knowledge.ts'

/** Directions made elsewhere, each of length 1, in the order of the index's passages; null where none is known for the passage as it reads now. */
export type PassageVectors = readonly (Float32Array | null)[]

/** Passages brought in by direction alone: the first of them answer or none does. */
const MOST = 4
/** Fewer likenesses than this have no spread to stand out of. */
const LEAST_KNOWN = 8

/**
 * The passages whose direction is nearer to the question's than the nearest of as many unrelated ones would be, nearest first. What counts as
 * near differs from model to model, so a likeness is judged by its place among all others of the same question, not by its size.
 */
export function standOut(
  question: Float32Array,
  { passages }: Pick<KnowledgeIndex, 'passages'>,
  vectors: PassageVectors,
): readonly PassageId[] {
  const rated = passages.flatMap(({ id }, i) => {
    const vector = vectors[i]
    return vector?.length === question.length ? [{ id, likeness: product(question, vector) }] : []
  })
  if (rated.length < LEAST_KNOWN) return []
  const mean = rated.reduce((sum, { likeness }) => sum + likeness, 0) / rated.length
  const spread = Math.sqrt(rated.reduce((sum, { likeness }) => sum + (likeness - mean) ** 2, 0) / rated.length)
  // The greatest of n values that mean nothing lies about so many spreads above their mean.
  const byChance = mean + spread * Math.sqrt(2 * Math.log(rated.length))
  return rated
    .filter(({ likeness }) => likeness > byChance)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, MOST)
    .map(({ id }) => id)
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let d = 0; d < one.length; d++) sum += (one[d] as number) * (other[d] as number)
  return sum
}
