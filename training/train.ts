import { mkdirSync, writeFileSync } from 'node:fs'
import { packModels } from '../core/understanding/understanding.ts'
import { readCases } from './data/cases.ts'
import { openEngine } from './data/open-engine.ts'
import { readAffectPhrases, readPhrases } from './data/phrases.ts'
import { rememberFeatures } from './understanding/features-of-texts.ts'
import { readTweets, readVulgarWords, trainToxicity } from './understanding/toxicity.ts'
import { trainModels } from './understanding/train-models.ts'

/** Trains every model of understanding and writes training/models/understanding.bin; the same inputs give the same bytes. */
const featuresOf = rememberFeatures(openEngine())
const toxicity = trainToxicity(readTweets(), readVulgarWords(), featuresOf)
const bytes = packModels(
  trainModels({ phrases: readPhrases(), affect: readAffectPhrases(), cases: readCases(), featuresOf }, toxicity),
)
mkdirSync(new URL('models/', import.meta.url), { recursive: true })
writeFileSync(new URL('models/understanding.bin', import.meta.url), bytes)
console.log(`training/models/understanding.bin: ${bytes.length} bytes`)
