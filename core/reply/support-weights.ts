import type { Evidence } from './evidence.ts'

/** Made by `training/reply/train-support.ts` from 2309 passages for questions with and without an answer; do not edit by hand. */
export const BIAS = -6.243

export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  inPassage: 0.841,
  literal: -0.989,
  inSentence: 3.456,
  inArticle: 0.979,
  near: 3.124,
  lead: 1.311,
  states: 0.243,
  lacks: -1.016,
  unknown: 0.024,
  terse: -2.267,
}
