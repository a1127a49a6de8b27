import { readFileSync, writeFileSync } from 'node:fs'
import { openModels } from '../core/understanding/understanding.ts'
import { openEngine } from './data/open-engine.ts'
import { measureLanguage } from './polish/measure-language.ts'
import { measureAbuse } from './understanding/measure-abuse.ts'
import { type Figure, measureMessages } from './understanding/measure-messages.ts'
import { measureReviews } from './understanding/measure-reviews.ts'
import { measureStrangers } from './understanding/measure-strangers.ts'
import { openData } from './understanding/open-data.ts'
import { learnFolds } from './understanding/train-models.ts'

/**
 * Prints every figure of understanding and of the engine with its sample and 95 % interval; `--json` for machines.
 * `--store` keeps them in training/models/accuracy.json, from where `opiekun accuracy` and the documentation take them, and counts
 * strangers' messages by the shipped models as well: one look more at what nobody reads.
 */
const polish = openEngine()
const { data, further, featuresOf, reviewFeatures } = openData(polish)
const isStored = process.argv.includes('--store')
const shipped = () => openModels(readFileSync(new URL('models/understanding.bin', import.meta.url)))
const figures = [
  ...measureMessages(learnFolds(data), data, further, polish),
  ...measureReviews(further.review, reviewFeatures),
  measureAbuse(featuresOf),
  ...measureLanguage(polish),
  ...(isStored ? measureStrangers(shipped(), polish) : []),
]

if (isStored) writeFileSync(new URL('models/accuracy.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`)
console.log(process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : figures.map(lineOf).join('\n'))

function lineOf({ name, value, low, high, n, goal }: Figure): string {
  const asked = goal === null ? '' : `  asked ${goal.toFixed(2)}`
  return `${name.padEnd(58)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]  n=${n}${asked}`
}
