import { mkdirSync, writeFileSync } from 'node:fs'
import { packModels, reviewFeaturesOf } from '../core/understanding/understanding.ts'
import { readCases } from './data/cases.ts'
import { openEngine } from './data/open-engine.ts'
import { readAffectPhrases, readContexts, readPhrases } from './data/phrases.ts'
import { rememberFeatures } from './understanding/features-of-texts.ts'
import { trainReviews } from './understanding/reviews.ts'
import { readTweets, readVulgarWords, trainToxicity } from './understanding/toxicity.ts'
import { learn, learnFolds, modelsFrom } from './understanding/train-models.ts'

/** Trains every model of understanding and writes training/models/understanding.bin; the same inputs give the same bytes. */
const polish = openEngine()
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
const bytes = packModels(modelsFrom(learn(data), learnFolds(data), further, featuresOf))
mkdirSync(new URL('models/', import.meta.url), { recursive: true })
writeFileSync(new URL('models/understanding.bin', import.meta.url), bytes)
console.log(`training/models/understanding.bin: ${bytes.length} bytes`)
