import { readFileSync, writeFileSync } from 'node:fs'
import {
  BUCKETS,
  LETTERS,
  MIDDLE,
  TONES,
  type Tone,
  type ToneFeatures,
  toneFeaturesOf,
} from '../../core/guard/guard.ts'
import { noteMade } from '../made-from.ts'
import { randomFrom, shuffled } from '../numeric/random.ts'
import { moveWeights, type SparseStep, unseenSlopes } from '../numeric/sparse-adagrad.ts'
import { openReader } from './open-reader.ts'
import { plainSentences, sentencesOf } from './plain-sentences.ts'

/**
 * Trains the model of a sentence's tone and writes core/guard/tone/tone-weights.ts; the same inputs give the same bytes.
 * `node training/guard/train-tone.ts` · `--folds`: instead, how often it would be right on sentences it has not seen.
 *
 * Sentences: `tone/*.txt` and the practice lines, written for this; the demo firm's articles and careful replies, and Microsoft's translated support texts
 * (CC BY 4.0, `../shared/data/language/ms-support`) as what nobody would call rude.
 */
const EPOCHS = 12
const STEP: SparseStep = { rate: 0.15, shrink: 1e-5 }
const BIAS_RATE = 0.02
const FOLDS = 5
const SEED = 7

interface Example {
  readonly sentence: string
  readonly tone: number
  readonly features: ToneFeatures
}

interface Model {
  readonly weights: readonly Float32Array[]
  readonly biases: Float64Array
}

const { polish } = openReader()
const files: Readonly<Record<Tone, string>> = {
  plain: 'plain',
  rude: 'rude',
  minimised: 'minimised',
  blamed: 'blamed',
  sentAway: 'sent-away',
  hollow: 'hollow',
}
const OF_CODE: Readonly<Record<string, Tone>> = {
  'rude-tone': 'rude',
  'minimised-problem': 'minimised',
  'blame-shifting': 'blamed',
  'not-my-department': 'sentAway',
}

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const lines = (path: string): readonly string[] => here(path).trim().split('\n')

const examples = [
  ...TONES.flatMap((tone) => lines(`tone/${files[tone]}.txt`).map((sentence) => example(sentence, tone))),
  ...lines('practice/tone.tsv').flatMap(practised),
  ...lines('practice/substance.jsonl').flatMap(repliesOf),
  ...plainSentences().map((sentence) => example(sentence, 'plain')),
]

if (process.argv.includes('--folds')) printFolds()
else write(train(examples))

function example(sentence: string, tone: Tone): Example {
  const own = sentence.replace(/^(?:Dzień dobry|Witam|Hej)[, ]*/u, '').replace(/^Pani?e? \p{Lu}\p{L}+,\s*/u, '')
  return { sentence: own, tone: TONES.indexOf(tone), features: toneFeaturesOf(own, polish) }
}

/** A line that must fire says with its first sentence what is wrong; one that must not is plain throughout. */
function practised(line: string): readonly Example[] {
  const [code = '', sign, , reply = ''] = line.split('\t')
  const tone = OF_CODE[code]
  if (sign === '-') return sentencesOf(reply).map((sentence) => example(sentence, 'plain'))
  const [first] = sentencesOf(reply)
  return tone === undefined || first === undefined ? [] : [example(first, tone)]
}

function repliesOf(line: string): readonly Example[] {
  const { draft, expected = [] } = JSON.parse(line) as { draft: { text: string }; expected?: { code: string }[] }
  if (expected.some(({ code }) => code in OF_CODE || code === 'too-general')) return []
  return sentencesOf(draft.text).map((sentence) => example(sentence, 'plain'))
}

/** Softmax regression by AdaGrad, in an order that a seed shuffles. */
function train(rows: readonly Example[]): Model {
  const weights = TONES.map(() => new Float32Array(BUCKETS))
  const seen = TONES.map(() => unseenSlopes(BUCKETS))
  const biases = new Float64Array(TONES.length)
  const next = randomFrom(SEED)
  let order: readonly Example[] = rows
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    order = shuffled(order, next)
    for (const { features, tone } of order) {
      const shares = judge({ weights, biases }, features)
      for (const [label, share] of shares.entries()) {
        const error = share - (label === tone ? 1 : 0)
        biases[label] = (biases[label] as number) - BIAS_RATE * error
        moveWeights(weights[label] as Float32Array, seen[label] as Float32Array, error, features, STEP)
      }
    }
  }
  return { weights, biases }
}

function judge({ weights, biases }: Model, { rows, values }: ToneFeatures): readonly number[] {
  const scores = weights.map((table, label) =>
    rows.reduce((sum, row, i) => sum + (table[row] as number) * (values[i] as number), biases[label] as number),
  )
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}

function write({ weights, biases }: Model): void {
  const scales = weights.map((table) => table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0))
  const letters = weights.map((table, label) =>
    Array.from(table, (weight) => LETTERS[Math.round((weight / (scales[label] as number)) * MIDDLE) + MIDDLE]).join(''),
  )
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(4))).join(', ')
  writeFileSync(
    new URL('../../core/guard/tone/tone-weights.ts', import.meta.url),
    `/** Made by \`training/guard/train-tone.ts\` from ${examples.length} sentences; do not edit by hand. */
export const BIASES: readonly number[] = [${rounded([...biases])}]

/** The greatest weight of each tone. */
export const SCALES: readonly number[] = [${rounded(scales)}]

/** A letter for each row; see \`tone.ts\`. */
export const WEIGHTS: readonly string[] = [
${letters.map((row) => `  '${row}',`).join('\n')}
]
`,
  )
  noteMade('core/guard/tone/tone-weights.ts')
}

/** For each tone and bar: how many of its sentences are seen, and of a thousand plain ones, how many sound so by mistake. */
function printFolds(): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(examples.filter((_one, at) => at % FOLDS !== fold))
    return examples
      .filter((_one, at) => at % FOLDS === fold)
      .map((one) => ({ one, shares: judge(model, one.features) }))
  }).flat()
  for (const [label, tone] of TONES.entries()) {
    if (tone === 'plain') continue
    const own = judged.filter(({ one }) => one.tone === label)
    const plain = judged.filter(({ one }) => one.tone === 0)
    const row = [0.4, 0.5, 0.6, 0.7, 0.8].map((bar) => {
      const seen = own.filter(({ shares }) => (shares[label] as number) >= bar).length / own.length
      const wrong = plain.filter(({ shares }) => (shares[label] as number) >= bar).length / plain.length
      return `${bar}: ${(100 * seen).toFixed(0)} % seen, ${(1000 * wrong).toFixed(1)} ‰ wrong`
    })
    console.log(`${tone.padEnd(10)} n ${own.length}  ${row.join('  ')}`)
  }
}
