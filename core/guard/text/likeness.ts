import { fold } from './words.ts'

/** Shorter replies are alike by nature: "Dziękuję, sprawdzam." */
export const LEAST_WORDS = 8
/** Part of the word pairs that two texts share; one name or number more does not change it. */
export const ALIKE = 0.8
/** Two others who got the same make a template. */
export const OTHERS = 2

/** The pairs of neighbouring words in a text. */
export function pairsOf(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

/** Pairs of both over pairs of either, 0–1 (Jaccard). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared++
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}
