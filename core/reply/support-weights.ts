import type { Evidence } from './evidence.ts'

/** Made by `training/reply/train-support.ts` from 1894 passages for questions with and without an answer; do not edit by hand. */
export const BIAS = -5.837

export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  inPassage: 1.413,
  inSentence: 2.548,
  inArticle: -0.132,
  near: 3.345,
  lead: 1.575,
  states: 0.052,
  lacks: -1.135,
  unknown: -1.248,
  terse: -1.348,
}
