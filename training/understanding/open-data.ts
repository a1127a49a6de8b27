import { reviewFeaturesOf } from '../../core/understanding/understanding.ts'
import type { Polish } from '../../polish/polish.ts'
import { readCases } from '../data/cases.ts'
import { readAffectPhrases, readContexts, readPhrases } from '../data/phrases.ts'
import { rememberFeatures } from './features-of-texts.ts'
import { trainReviews } from './reviews.ts'
import { readTweets, readVulgarWords, trainToxicity } from './toxicity.ts'

/** Everything that models are trained and measured from; the two that need no folds are trained already. */
export function openData(polish: Polish) {
  const featuresOf = rememberFeatures(polish)
  const reviewFeatures = rememberFeatures(polish, reviewFeaturesOf)
  const further = {
    toxicity: trainToxicity(readTweets(), readVulgarWords(), featuresOf),
    review: trainReviews(reviewFeatures),
  }
  const data = {
    phrases: readPhrases(),
    affect: readAffectPhrases(),
    contexts: readContexts(),
    cases: readCases(),
    featuresOf,
  }
  return { data, further, featuresOf, reviewFeatures }
}
