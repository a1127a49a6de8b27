import { writeFileSync } from 'node:fs'
import { type Article, indexKnowledge } from '../../core/knowledge/knowledge.ts'
import { type Evidence, gatherEvidence } from '../../core/reply/evidence.ts'
import type { Polish } from '../../polish/polish.ts'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { holdsFacts } from './facts-held.ts'
import { bankFaq, bicycleShop, type LabelledQuestion, type QuestionSet } from './question-sets.ts'

/**
 * Trains the weights of `core/reply/support.ts`: a logistic regression over the evidence for each passage that the search finds.
 * Every question is also asked with its article taken away, so that the model learns what a missing answer looks like.
 */
interface Example {
  readonly evidence: Evidence
  readonly right: 0 | 1
}

const NAMES = [
  'inPassage',
  'literal',
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

export function examplesOf({ articles, questions }: QuestionSet, polish: Polish): readonly Example[] {
  const whole = indexKnowledge(articles, polish)
  return questions.flatMap((question) => {
    const without = articles.filter(({ id }) => !question.articles.includes(id))
    const missing = question.articles.length === 0 ? [] : gather(question, without, polish)
    return [...gatherFrom(question, whole, polish), ...missing]
  })
}

function gather(question: LabelledQuestion, articles: readonly Article[], polish: Polish): readonly Example[] {
  return gatherFrom(question, indexKnowledge(articles, polish), polish)
}

function gatherFrom(
  question: LabelledQuestion,
  index: ReturnType<typeof indexKnowledge>,
  polish: Polish,
): readonly Example[] {
  return gatherEvidence(question.question, index, polish).map(({ hit, evidence }) => ({
    evidence,
    right: question.articles.includes(hit.article.id) && holdsFacts(hit.passage.text, question) ? 1 : 0,
  }))
}

export function fit(examples: readonly Example[]): {
  readonly bias: number
  readonly weights: Readonly<Record<keyof Evidence, number>>
} {
  const rows = examples.map(({ evidence, right }) => ({ values: NAMES.map((name) => evidence[name]), right }))
  const weights = NAMES.map(() => 0)
  let bias = 0
  for (let step = 0; step < STEPS; step++) {
    const gradient = NAMES.map(() => 0)
    let biasGradient = 0
    for (const { values, right } of rows) {
      const sum = values.reduce((total, value, i) => total + value * (weights[i] ?? 0), bias)
      const miss = 1 / (1 + Math.exp(-sum)) - right
      biasGradient += miss
      values.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + miss * value
      })
    }
    const rate = RATE / rows.length
    bias -= rate * biasGradient
    gradient.forEach((slope, i) => {
      weights[i] = (weights[i] ?? 0) * (1 - RATE * DECAY) - rate * slope
    })
  }
  return {
    bias,
    weights: Object.fromEntries(NAMES.map((name, i) => [name, weights[i] ?? 0])) as Record<keyof Evidence, number>,
  }
}

if (import.meta.main) {
  const examples = [bicycleShop(), bankFaq()].flatMap((set) => examplesOf(set, polish))
  const { bias, weights } = fit(examples)
  const lines = NAMES.map((name) => `  ${name}: ${weights[name].toFixed(3)},`).join('\n')
  const text = `import type { Evidence } from './evidence.ts'

/** Made by \`training/reply/train-support.ts\` from ${examples.length} passages for questions with and without an answer; do not edit by hand. */
export const BIAS = ${bias.toFixed(3)}

export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
${lines}
}
`
  writeFileSync(new URL('../../core/reply/support-weights.ts', import.meta.url), text)
  process.stdout.write(
    `${examples.length} examples, ${examples.filter(({ right }) => right === 1).length} right\n${text}`,
  )
}
