import { classify, type FeatureVector } from '../../core/understanding/understanding.ts'
import { bootstrap, f1Of, type Judged } from '../numeric/metrics.ts'
import { randomFrom } from '../numeric/random.ts'
import type { Figure } from './measure-messages.ts'
import { readTweets, readVulgarWords, TOXICITY_LABELS, trainToxicity } from './toxicity.ts'

const FOLDS = 5
/** A tweet is called harmful from this probability: harmful ones are one in twelve, so ½ would find few of them. */
const HARMFUL_FROM = 0.25

/** F1 of abuse, each tweet judged by a model that has not seen its fifth of them. */
export function measureAbuse(featuresOf: (text: string) => FeatureVector): Figure {
  const tweets = readTweets()
  const vulgar = readVulgarWords()
  const judged = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold): readonly Judged[] => {
    const model = trainToxicity(
      tweets.filter((_, i) => i % FOLDS !== fold),
      vulgar,
      featuresOf,
    )
    return tweets
      .filter((_, i) => i % FOLDS === fold)
      .map(({ text, harmful }) => {
        const share = classify(model, featuresOf(text))[1] as number
        return {
          right: TOXICITY_LABELS[harmful],
          answer: TOXICITY_LABELS[share >= HARMFUL_FROM ? 1 : 0],
          confidence: share,
        }
      })
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
