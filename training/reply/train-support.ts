import { writeFileSync } from 'node:fs'
import { indexKnowledge, type KnowledgeIndex } from '../../core/knowledge/knowledge.ts'
import { type Evidence, gatherEvidence } from '../../core/reply/reply.ts'
import { holdsFacts } from './facts-held.ts'
import { polish } from './open-language.ts'
import { bankFaq, bicycleShop, type LabelledQuestion, type QuestionSet } from './question-sets.ts'

/**
 * Trains the weights of `core/reply/support.ts`: a logistic regression over the evidence for each passage that the search finds.
 * Every question to the shop is also asked with its article taken away, so that the model learns what a missing answer looks like.
 */
interface Example {
  readonly evidence: Evidence
  readonly right: 0 | 1
  /** How often it counts. */
  readonly weight: number
}

const NAMES = [
  'inPassage',
  'inSentence',
  'inArticle',
  'near',
  'lead',
  'states',
  'lacks',
  'unknown',
  'terse',
] as const satisfies readonly (keyof Evidence)[]
const STEPS = 20_000
const RATE = 2
/** Keeps the weights small: there are a few hundred questions only. */
const DECAY = 0.0001

/** Customers ask what no article answers less often than every second time. */
const MISSING_WEIGHT = 0.4

function examplesOf({ articles, questions }: QuestionSet): readonly Example[] {
  const whole = indexKnowledge(articles, polish)
  return questions.flatMap((question) => examplesFor(question, whole, 1))
}

/** The same questions, each to the firm without the article that answers it. */
function missingExamplesOf({ articles, questions }: QuestionSet): readonly Example[] {
  return questions.flatMap((question) => {
    if (question.articles.length === 0) return []
    const others = articles.filter(({ id }) => !question.articles.includes(id))
    return examplesFor(question, indexKnowledge(others, polish), MISSING_WEIGHT)
  })
}

function examplesFor(question: LabelledQuestion, index: KnowledgeIndex, weight: number): readonly Example[] {
  return gatherEvidence(question.question, index, polish).map(({ hit, evidence }) => {
    const right = question.articles.includes(hit.article.id) && holdsFacts(hit.passage.text, question)
    return { evidence, right: right ? 1 : 0, weight }
  })
}

interface Fit {
  bias: number
  readonly weights: number[]
}

/** Gradient descent over all examples at once; deterministic. */
function fit(examples: readonly Example[]): Fit {
  const rows = examples.map(({ evidence, right, weight }) => ({
    values: NAMES.map((name) => evidence[name]),
    right,
    weight,
  }))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const fitted: Fit = { bias: 0, weights: NAMES.map(() => 0) }
  for (let step = 0; step < STEPS; step++) descend(fitted, rows, RATE / total)
  return fitted
}

function descend(
  fitted: Fit,
  rows: readonly { readonly values: readonly number[]; readonly right: number; readonly weight: number }[],
  rate: number,
): void {
  const slopes = fitted.weights.map(() => 0)
  let biasSlope = 0
  for (const { values, right, weight } of rows) {
    const sum = values.reduce((reached, value, i) => reached + value * (fitted.weights[i] ?? 0), fitted.bias)
    const miss = weight * (1 / (1 + Math.exp(-sum)) - right)
    biasSlope += miss
    for (const [i, value] of values.entries()) slopes[i] = (slopes[i] ?? 0) + miss * value
  }
  fitted.bias -= rate * biasSlope
  for (const [i, slope] of slopes.entries()) {
    fitted.weights[i] = (fitted.weights[i] ?? 0) * (1 - RATE * DECAY) - rate * slope
  }
}

function sourceText({ bias, weights }: Fit, count: number): string {
  const lines = NAMES.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(3)},`).join('\n')
  return `import type { Evidence } from './evidence.ts'

/** Made by \`training/reply/train-support.ts\` from ${count} passages for questions with and without an answer; do not edit by hand. */
export const BIAS = ${bias.toFixed(3)}

export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
${lines}
}
`
}

const shop = bicycleShop()
const examples = [...examplesOf(shop), ...missingExamplesOf(shop), ...examplesOf(bankFaq())]
const text = sourceText(fit(examples), examples.length)
writeFileSync(new URL('../../core/reply/support-weights.ts', import.meta.url), text)
process.stdout.write(text)
