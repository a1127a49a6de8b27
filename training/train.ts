import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { packModels } from '../core/understanding/understanding.ts'
import { openPolish, polishData } from '../polish/polish.ts'
import { readCases } from './data/cases.ts'
import { readPhrases } from './data/phrases.ts'
import { trainModels } from './understanding/train-models.ts'

/** Trains every model of understanding and writes training/models/understanding.bin; the same inputs give the same bytes. */
const polish = openPolish(polishData((path) => readFileSync(new URL(`../${path}`, import.meta.url))))
const bytes = packModels(trainModels(readPhrases(), readCases(), polish))
mkdirSync(new URL('models/', import.meta.url), { recursive: true })
writeFileSync(new URL('models/understanding.bin', import.meta.url), bytes)
console.log(`training/models/understanding.bin: ${bytes.length} bytes`)
