import {
  type FeatureVector,
  inDomain,
  type LinearModel,
  type ReviewDomain,
} from '../../core/understanding/understanding.ts'
import { readRows } from '../data/files.ts'
import { emphasisOf } from '../numeric/emphasis.ts'
import { withoutRare } from '../numeric/rare-features.ts'
import { type Example, type FloatModel, scoresOf, trainSoftmax } from '../numeric/softmax-trainer.ts'
import { fitTemperature } from '../numeric/temperature.ts'
import { quantise } from './quantise.ts'

/** A sentence of a review with how it values. */
export interface ReviewSentence {
  readonly text: string
  readonly label: ReviewLabel
  readonly domain: ReviewDomain
}

export const REVIEW_LABELS = ['negative', 'neutral', 'positive', 'ambiguous'] as const
type ReviewLabel = (typeof REVIEW_LABELS)[number]

const SETTINGS = {
  heads: [REVIEW_LABELS.length],
  buckets: 1 << 19,
  epochs: 2,
  rate: 0.15,
  decay: 1e-5,
  smoothing: 0,
  seed: 8,
}
const STRENGTH = 0.5
/** What stands in a single sentence teaches nothing of others and takes room in the buckets. */
const LEAST_SEEN = 2

/** The official parts. Tests only measure; how to learn was chosen on dev, which the last model then learns from as well. */
export function readReviews(domain: 'hotels' | 'medicine', part: 'train' | 'dev' | 'test'): readonly ReviewSentence[] {
  return readRows<{ text: string; label: ReviewLabel | 'ambivalent' }>(`sentiment-reviews/${domain}_${part}.jsonl`).map(
    ({ text, label }) => ({ text, label: label === 'ambivalent' ? 'ambiguous' : label, domain }),
  )
}

/** The model of how reviews value, over both domains; its temperature comes from dev, seen by a model of the train parts alone. */
export function trainReviews(featuresOf: (text: string) => FeatureVector): LinearModel {
  const exampleOf = ({ text, label, domain }: ReviewSentence): Example => ({
    features: inDomain(featuresOf(text), domain),
    labels: [REVIEW_LABELS.indexOf(label)],
    weight: 1,
  })
  const bothOf = (part: 'train' | 'dev') =>
    [...readReviews('hotels', part), ...readReviews('medicine', part)].map(exampleOf)
  const [train, dev] = [bothOf('train'), bothOf('dev')]
  const probe = learn(train)
  const heldOut = dev.map(({ features, labels }) => ({
    scores: scoresOf(probe, features),
    label: labels[0] as number,
  }))
  return quantise(learn([...train, ...dev]), 0, REVIEW_LABELS, fitTemperature(heldOut))
}

function learn(examples: readonly Example[]): FloatModel {
  const common = withoutRare(examples, LEAST_SEEN)
  const emphasis = emphasisOf(common, { classes: REVIEW_LABELS.length, buckets: SETTINGS.buckets, strength: STRENGTH })
  return trainSoftmax(common, { ...SETTINGS, emphasis })
}
