/** How a sentence to a customer can sound amiss; `plain` is every other sentence. */
export const TONES = ['plain', 'rude', 'minimised', 'blamed', 'sentAway', 'hollow'] as const
export type Tone = (typeof TONES)[number]

/** Weights are written as letters, from the least to the greatest, the middle one being nothing. */
export const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-'
export const MIDDLE = (LETTERS.length - 1) / 2
