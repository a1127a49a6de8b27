import { featuresOf, type LinearModel, readWords } from '../../core/understanding/understanding.ts'
import type { Polish } from '../../polish/polish.ts'
import { readRows } from '../data/files.ts'
import { type Example, scoresOf, type TrainingSettings, trainSoftmax } from '../numeric/softmax-trainer.ts'
import { fitTemperature } from '../numeric/temperature.ts'
import { quantise } from './quantise.ts'

export interface Tweet {
  readonly text: string
  readonly harmful: 0 | 1
}

export const TOXICITY_LABELS = ['harmless', 'harmful'] as const

const SETTINGS: TrainingSettings = {
  classes: 2,
  buckets: 1 << 17,
  epochs: 6,
  rate: 0.1,
  decay: 1e-5,
  smoothing: 0,
  seed: 6,
}
/** Every so many-th tweet is left out to fit the temperature. */
const HELD_OUT_EVERY = 8

export function readTweets(): readonly Tweet[] {
  return readRows<Tweet>('abuse-tweets/train.jsonl')
}

/** The model of abuse, trained on the tweets and the list of vulgar forms. */
export function trainToxicity(polish: Polish): LinearModel {
  const vulgar = readRows<{ w: string }>('vulgarisms/nask_vulgarisms_2.0.jsonl').map(
    ({ w }): Tweet => ({ text: w, harmful: 1 }),
  )
  return trainToxicityOn(readTweets(), vulgar, polish)
}

/** The same on a part of the tweets, for measuring on the rest. */
export function trainToxicityOn(tweets: readonly Tweet[], vulgar: readonly Tweet[], polish: Polish): LinearModel {
  const examples = tweets.map((tweet) => exampleOf(tweet, 1, polish))
  const vulgarExamples = vulgar.map((tweet) => exampleOf(tweet, 0.1, polish))
  const probe = trainSoftmax([...examples.filter((_, i) => i % HELD_OUT_EVERY !== 0), ...vulgarExamples], SETTINGS)
  const heldOut = examples
    .filter((_, i) => i % HELD_OUT_EVERY === 0)
    .map(({ features, label }) => ({ scores: scoresOf(probe, features), label }))
  return quantise(trainSoftmax([...examples, ...vulgarExamples], SETTINGS), TOXICITY_LABELS, fitTemperature(heldOut))
}

function exampleOf({ text, harmful }: Tweet, weight: number, polish: Polish): Example {
  const clean = text.replaceAll('@anonymized_account', ' ')
  return { features: featuresOf(readWords(clean, polish)), label: harmful, weight }
}
