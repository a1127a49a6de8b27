import { writeFileSync } from 'node:fs'
import { openEngine } from './data/open-engine.ts'
import { measureAbuse } from './understanding/measure-abuse.ts'
import { type Figure, measureMessages } from './understanding/measure-messages.ts'
import { measureReviews } from './understanding/measure-reviews.ts'
import { openData } from './understanding/open-data.ts'

/**
 * Prints every figure of understanding with its sample and 95 % interval; `--json` for machines.
 * `--store` keeps them in training/models/accuracy.json, from where `opiekun accuracy` and the documentation take them.
 */
const polish = openEngine()
const { data, further, featuresOf, reviewFeatures } = openData(polish)
const figures = [
  ...measureMessages(data, further, polish),
  ...measureReviews(further.review, reviewFeatures),
  measureAbuse(featuresOf),
]

if (process.argv.includes('--store'))
  writeFileSync(new URL('models/accuracy.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`)
console.log(process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : figures.map(lineOf).join('\n'))

function lineOf({ name, value, low, high, n, goal }: Figure): string {
  const asked = goal === null ? '' : `  asked ${goal.toFixed(2)}`
  return `${name.padEnd(58)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]  n=${n}${asked}`
}
