import { classify, type FeatureVector } from '../../core/understanding/understanding.ts'
import { bootstrap, f1Of, type Judged } from '../numeric/metrics.ts'
import { randomFrom } from '../numeric/random.ts'
import type { Figure } from './measure-messages.ts'
import { readTweets, readVulgarWords, TOXICITY_LABELS, trainToxicity } from './toxicity.ts'

const FOLDS = 5
const THRESHOLDS = Array.from({ length: 90 }, (_, i) => 0.05 + i / 100)

interface Scored {
  readonly fold: number
  readonly right: string
  readonly share: number
}

/** F1 of abuse: each tweet judged by a model that has not seen its fifth, against the threshold that is best on the other fifths. */
export function measureAbuse(featuresOf: (text: string) => FeatureVector): Figure {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const scored = folds.flatMap((fold) => scoreFold(fold, featuresOf))
  const judged = folds.flatMap((fold) => {
    const threshold = bestThreshold(scored.filter((one) => one.fold !== fold))
    return scored.filter((one) => one.fold === fold).map((one) => judgedFrom(one, threshold))
  })
  const f1 = bootstrap(judged, (sample) => f1Of(sample, 'harmful'), randomFrom(2))
  return {
    name: 'abuse: F1 of harmful',
    namePl: 'obraźliwość: F1',
    data: 'abuse-tweets/train.jsonl, 5 × 4/5',
    goal: 0.58,
    ...f1,
  }
}

function scoreFold(fold: number, featuresOf: (text: string) => FeatureVector): readonly Scored[] {
  const tweets = readTweets()
  const model = trainToxicity(
    tweets.filter((_, i) => i % FOLDS !== fold),
    readVulgarWords(),
    featuresOf,
  )
  return tweets
    .filter((_, i) => i % FOLDS === fold)
    .map(({ text, harmful }) => ({
      fold,
      right: TOXICITY_LABELS[harmful],
      share: classify(model, featuresOf(text))[1] as number,
    }))
}

function judgedFrom({ right, share }: Scored, threshold: number): Judged {
  return { right, answer: TOXICITY_LABELS[share >= threshold ? 1 : 0], confidence: share }
}

function bestThreshold(scored: readonly Scored[]): number {
  const f1At = (threshold: number) =>
    f1Of(
      scored.map((one) => judgedFrom(one, threshold)),
      'harmful',
    )
  return THRESHOLDS.reduce((best, threshold) => (f1At(threshold) > f1At(best) ? threshold : best))
}
