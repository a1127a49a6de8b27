import type { FeatureVector, LinearModel } from '../../core/understanding/understanding.ts'
import { readRows } from '../data/files.ts'
import { emphasisOf } from '../numeric/emphasis.ts'
import {
  type Example,
  type FloatModel,
  scoresOf,
  type TrainingSettings,
  trainSoftmax,
} from '../numeric/softmax-trainer.ts'
import { fitTemperature } from '../numeric/temperature.ts'
import { quantise } from './quantise.ts'

export interface Tweet {
  readonly text: string
  readonly harmful: 0 | 1
}

export const TOXICITY_LABELS = ['harmless', 'harmful'] as const

const SETTINGS: TrainingSettings = {
  heads: [2],
  buckets: 1 << 18,
  epochs: 3,
  rate: 0.1,
  decay: 1e-5,
  smoothing: 0,
  seed: 6,
}
/** Harmful tweets are one in twelve; each counts as much as so many others. */
const HARMFUL_WEIGHT = 3
/** Every so many-th tweet is left out to fit the temperature. */
const HELD_OUT_EVERY = 8
/** A vulgar word alone says less than a whole tweet. */
const WORD_WEIGHT = 0.1

export function readTweets(): readonly Tweet[] {
  return readRows<Tweet>('abuse-tweets/train.jsonl').map(({ text, harmful }) => ({
    text: text.replaceAll('@anonymized_account', ' '),
    harmful,
  }))
}

export function readVulgarWords(): readonly Tweet[] {
  return readRows<{ w: string }>('vulgarisms/nask_vulgarisms_2.0.jsonl').map(({ w }) => ({ text: w, harmful: 1 }))
}

/** The model of abuse, learned from tweets and the list of vulgar forms. */
export function trainToxicity(
  tweets: readonly Tweet[],
  vulgarWords: readonly Tweet[],
  featuresOf: (text: string) => FeatureVector,
): LinearModel {
  const exampleOf = ({ text, harmful }: Tweet, weight: number): Example => ({
    features: featuresOf(text),
    labels: [harmful],
    weight,
  })
  const examples = tweets.map((tweet) => exampleOf(tweet, tweet.harmful === 1 ? HARMFUL_WEIGHT : 1))
  const words = vulgarWords.map((tweet) => exampleOf(tweet, WORD_WEIGHT))
  const probe = learn([...examples.filter((_, i) => i % HELD_OUT_EVERY !== 0), ...words])
  const heldOut = examples
    .filter((_, i) => i % HELD_OUT_EVERY === 0)
    .map(({ features, labels }) => ({ scores: scoresOf(probe, features), label: labels[0] ?? 0 }))
  return quantise(learn([...examples, ...words]), 0, TOXICITY_LABELS, fitTemperature(heldOut))
}

function learn(examples: readonly Example[]): FloatModel {
  const emphasis = emphasisOf(examples, { classes: 2, buckets: SETTINGS.buckets, strength: 1 })
  return trainSoftmax(examples, { ...SETTINGS, emphasis })
}
