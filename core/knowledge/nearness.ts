import { likenessOf } from '../../polish/polish.ts'
import type { Word } from './words.ts'

/** Words less alike than this keep like company by chance. */
const CHANCE = 0.45
/** However near, another word says less surely what is meant than the word itself. */
export const NEVER_MORE = 0.6

/** 0 to `NEVER_MORE`: how near the nearest of these words comes to a word. */
export function nearestOf({ vector }: Word, words: readonly Word[]): number {
  if (vector === null) return 0
  let nearest = CHANCE
  for (const other of words) {
    if (other.vector !== null) nearest = Math.max(nearest, likenessOf(vector, other.vector))
  }
  return (NEVER_MORE * (nearest - CHANCE)) / (1 - CHANCE)
}

/** The mean direction of words, the rarer ones counting more; empty where none has a vector. */
export function centroidOf(words: readonly Word[]): Float32Array {
  const known = words.filter(({ vector }) => vector !== null)
  const sum = new Float32Array(known[0]?.vector?.length ?? 0)
  for (const { vector, rarity, telling } of known) {
    const weight = telling * (rarity + 0.05)
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + weight * ((vector as Int8Array)[d] as number)
  }
  return sum
}

/** The mean direction at length 1; empty where no word has a vector. */
export function directionOf(words: readonly Word[]): Float32Array {
  const centre = centroidOf(words)
  const length = Math.sqrt(centre.reduce((sum, value) => sum + value * value, 0)) || 1
  return centre.map((value) => value / length)
}

/** −1 to 1 for two directions; 0 where one of them is empty. */
export function agreement(one: Float32Array, other: Float32Array): number {
  if (one.length !== other.length) return 0
  let product = 0
  for (let d = 0; d < one.length; d++) product += (one[d] as number) * (other[d] as number)
  return product
}

export function cosine(one: Float32Array, other: Float32Array): number {
  if (one.length !== other.length || one.length === 0) return 0
  let product = 0
  let oneLength = 0
  let otherLength = 0
  for (let d = 0; d < one.length; d++) {
    product += (one[d] as number) * (other[d] as number)
    oneLength += (one[d] as number) ** 2
    otherLength += (other[d] as number) ** 2
  }
  return product / Math.sqrt(oneLength * otherLength || 1)
}
