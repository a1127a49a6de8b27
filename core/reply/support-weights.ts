import type { Evidence } from './evidence.ts'

/** Made by `training/reply/train-support.ts` from 1894 passages for questions with and without an answer; do not edit by hand. */
export const BIAS = -5.831

export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  inPassage: 1.426,
  inSentence: 2.291,
  inArticle: -0.138,
  near: 3.443,
  lead: 1.583,
  states: 0.125,
  lacks: -1.233,
  unknown: -1.304,
  terse: -1.245,
}
