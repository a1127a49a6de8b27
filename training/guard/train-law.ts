import { readFileSync, writeFileSync } from 'node:fs'
import {
  INDEX,
  LAW_ROWS,
  type LawFeatures,
  LETTERS,
  lawFeaturesOf,
  MIDDLE,
  statementOf,
} from '../../core/guard/guard.ts'
import { noteMade } from '../made-from.ts'
import { randomFrom, shuffled } from '../numeric/random.ts'
import { moveWeights, type SparseStep, unseenSlopes } from '../numeric/sparse-adagrad.ts'
import { openReader } from './open-reader.ts'
import { plainSentences, sentencesOf } from './plain-sentences.ts'

/**
 * Trains the model of wrong statements about the law and writes core/guard/law/law-weights.ts; the same inputs give the same bytes.
 * `node training/guard/train-law.ts` · `--without PREFIX`: leave the statements out whose id begins so, and print how it judges them.
 *
 * Statements: the practice statements, right and wrong; sentences of other practice replies, the demo firm and support texts as right ones.
 */
const EPOCHS = 12
const STEP: SparseStep = { rate: 0.15, shrink: 3e-5 }
/** Each shuffles the statements its own way; the mean of their models hangs on no one order. */
const SEEDS = [1, 2, 3, 4, 5]
/** One translated or demo sentence in so many: the practice statements are what is to be learned. */
const PLAIN_STEP = 2

interface Example {
  readonly id: string
  readonly isWrong: boolean
  readonly features: LawFeatures
}

interface Model {
  readonly weights: Float32Array
  bias: number
}

const { polish } = openReader()
const at = process.argv.indexOf('--without')
const left = at < 0 ? null : (process.argv[at + 1] ?? '')
const statements = readFileSync(new URL('practice/law.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => {
    const { id, text, right } = JSON.parse(line) as { id: string; text: string; right: boolean }
    const sentences = sentencesOf(text)
    // The guard judges sentence by sentence. Which of several is the wrong one nobody has marked.
    if (!right && sentences.length > 1) return unclear(id)
    return sentences.map((sentence) => example(id, sentence, !right))
  })
const plain = [
  ...plainSentences().filter((_, n) => n % PLAIN_STEP === 0),
  ...['substance', 'trades', 'replies'].flatMap(lawfulReplies),
].map((sentence) => example('plain', sentence, false))

if (left === null) write(train([...statements, ...plain]))
else printJudged(left)

function example(id: string, text: string, isWrong: boolean): Example {
  return { id, isWrong, features: lawFeaturesOf(statementOf(text, INDEX, polish), polish) }
}

function unclear(id: string): readonly Example[] {
  console.log(`${id}: several sentences, which one is wrong is not said; left out`)
  return []
}

/** The practice replies about other mistakes: whatever is wrong with them, they are lawful. */
function lawfulReplies(name: string): readonly string[] {
  const lines = readFileSync(new URL(`practice/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.flatMap((line) => {
    const { draft, expected = [] } = JSON.parse(line) as { draft: { text: string }; expected?: { code: string }[] }
    return expected.some(({ code }) => code === 'legal-misinformation') ? [] : sentencesOf(draft.text)
  })
}

function train(rows: readonly Example[]): Model {
  const models = SEEDS.map((seed) => trainBy(seed, rows))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    weights: Float32Array.from({ length: LAW_ROWS }, (_, row) =>
      mean(models.map(({ weights }) => weights[row] as number)),
    ),
    bias: mean(models.map(({ bias }) => bias)),
  }
}

/** Logistic regression by AdaGrad, in an order that a seed shuffles; the second half of the epochs averaged. */
function trainBy(seed: number, rows: readonly Example[]): Model {
  const model: Model = { weights: new Float32Array(LAW_ROWS), bias: 0 }
  const seen = unseenSlopes(LAW_ROWS)
  const sum = new Float64Array(LAW_ROWS)
  let biasSum = 0
  const next = randomFrom(seed)
  let order: readonly Example[] = rows
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    order = shuffled(order, next)
    for (const one of order) learn(model, seen, one)
    if (epoch < EPOCHS / 2) continue
    for (let row = 0; row < LAW_ROWS; row++) sum[row] = (sum[row] as number) + (model.weights[row] as number)
    biasSum += model.bias
  }
  const averaged = EPOCHS / 2
  return { weights: Float32Array.from(sum, (weight) => weight / averaged), bias: biasSum / averaged }
}

function learn(model: Model, seen: Float32Array, { features, isWrong }: Example): void {
  const error = judge(model, features) - (isWrong ? 1 : 0)
  model.bias -= 0.01 * error
  moveWeights(model.weights, seen, error, features, STEP)
}

function judge({ weights, bias }: Model, { rows, values }: LawFeatures): number {
  const score = rows.reduce((sum, row, i) => sum + (weights[row] as number) * (values[i] as number), bias)
  return 1 / (1 + Math.exp(-score))
}

/** How the model judges statements that it has not seen. */
function printJudged(prefix: string): void {
  const model = train([...statements.filter(({ id }) => !id.startsWith(prefix)), ...plain])
  const unseen = statements.filter(({ id }) => id.startsWith(prefix))
  for (const bar of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const over = unseen.filter(({ features }) => judge(model, features) >= bar)
    const hits = over.filter(({ isWrong }) => isWrong).length
    console.log(
      `${bar}: ${hits} of ${unseen.filter(({ isWrong }) => isWrong).length} wrong, ${over.length - hits} of ${unseen.filter(({ isWrong }) => !isWrong).length} right`,
    )
  }
}

function write({ weights, bias }: Model): void {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const letters = Array.from(weights, (weight) => LETTERS[Math.round((weight / scale) * MIDDLE) + MIDDLE]).join('')
  writeFileSync(
    new URL('../../core/guard/law/law-weights.ts', import.meta.url),
    `/** Made by \`training/guard/train-law.ts\` from ${statements.length + plain.length} sentences; do not edit by hand. */
export const BIAS = ${bias.toFixed(4)}

/** The greatest weight. */
export const SCALE = ${scale.toFixed(4)}

/** A letter for each row; see \`wrong-share.ts\`. */
export const WEIGHTS =
  '${letters}'
`,
  )
  noteMade('core/guard/law/law-weights.ts')
}
