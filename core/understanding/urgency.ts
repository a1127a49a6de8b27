import type { Share } from '../vocabulary/vocabulary.ts'

/** Levels of urgency, from what can wait to what cannot. */
export const URGENCY_LEVELS = ['low', 'normal', 'high'] as const
export type UrgencyLevel = (typeof URGENCY_LEVELS)[number]

/**
 * One share from the probabilities of the levels: the likeliest level's third (low 0–⅓, normal ⅓–⅔, high ⅔–1), and within it
 * the higher, the more the rest leans upwards.
 */
export function urgencyFrom(probabilities: Float64Array, likeliest: number): Share {
  const mean = ((probabilities[1] as number) + 2 * (probabilities[2] as number)) / 2
  return ((likeliest + mean) / URGENCY_LEVELS.length) as Share
}

/** The level whose third holds the share. */
export function urgencyLevel(urgency: Share): UrgencyLevel {
  return urgency < 1 / 3 ? 'low' : urgency < 2 / 3 ? 'normal' : 'high'
}
