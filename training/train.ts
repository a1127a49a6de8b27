import { mkdirSync, writeFileSync } from 'node:fs'
import { packModels } from '../core/understanding/understanding.ts'
import { openEngine } from './data/open-engine.ts'
import { noteMade } from './made-from.ts'
import { openData } from './understanding/open-data.ts'
import { learn, learnFolds, modelsFrom } from './understanding/train-models.ts'

/** Trains every model of understanding and writes training/models/understanding.bin; the same inputs give the same bytes. */
const { data, further, featuresOf } = openData(openEngine())
const bytes = packModels(modelsFrom(learn(data), learnFolds(data), further, featuresOf))
mkdirSync(new URL('models/', import.meta.url), { recursive: true })
writeFileSync(new URL('models/understanding.bin', import.meta.url), bytes)
noteMade('training/models/understanding.bin')
console.log(`training/models/understanding.bin: ${bytes.length} bytes`)
