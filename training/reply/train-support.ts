import { writeFileSync } from 'node:fs'
import { type DecisionTree, EVIDENCE, type Evidence, leafOf, logit, sigmoid, weigh } from '../../core/reply/reply.ts'
import type { Share } from '../../core/vocabulary/vocabulary.ts'
import { noteMade } from '../made-from.ts'
import { boostTrees, type TreeRow } from '../numeric/boosted-trees.ts'
import { type Example, examplesOf, isRight, sectionedExamplesOf } from './examples.ts'
import { holdsFacts } from './facts-held.ts'
import { demonstrationFirm, inventedFirms } from './firms.ts'
import { bankFaq, bicycleShop } from './question-sets.ts'

/**
 * Makes `core/reply/support-model.ts`: boosted trees over the evidence for a passage, and the calibration of an answer's support, fitted on
 * firms that the trees have not seen.
 */
const SETTINGS = { trees: 90, depth: 3, rate: 0.08, decay: 3, leastWeight: 3 }

/** Customers ask what no article answers less often than every second time, and a question asked again says little new. */
const MADE_WEIGHT = 0.6

/** Every so many-th firm is left out together. */
const FOLDS = 3

/** Supports among which `minSupport` of the default playbook is chosen by what is answered wrongly of all. */
const SHOWN = [0.95, 0.9, 0.88, 0.86, 0.84, 0.82, 0.8, 0.75, 0.7, 0.6, 0.5]

/** Evidence that may only speak for a passage, or only against it; the other may do either. */
const AGAINST: ReadonlySet<string> = new Set([
  'missedName',
  'missedVerb',
  'articleMissedName',
  'articleMissedVerb',
  'lacks',
  'unknown',
  'statingMissed',
  'otherOfKind',
  'missedProper',
  'missedLast',
  'missedAnywhere',
])
const EITHER: ReadonlySet<string> = new Set([
  'headingReturned',
  'articleStates',
  'rivalsState',
  'asksPrice',
  'asksTime',
  'asksHours',
  'asksYesNo',
  'asksOther',
  'words',
  'length',
])
const directions = EVIDENCE.map((name) => (EITHER.has(name) ? 0 : AGAINST.has(name) ? -1 : 1))

interface Model {
  readonly bias: number
  readonly trees: readonly DecisionTree[]
}

function fit(examples: readonly Example[]): Model {
  const rows: TreeRow[] = examples.flatMap(({ question, candidates, asWritten }) =>
    candidates.map((candidate) => ({
      values: Float64Array.from(EVIDENCE, (name) => candidate.evidence[name]),
      right: isRight(candidate, question),
      weight: asWritten ? 1 : MADE_WEIGHT,
    })),
  )
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const bias = logit(rows.reduce((sum, { right, weight }) => sum + right * weight, 0) / total)
  return { bias, trees: boostTrees(rows, bias, { ...SETTINGS, directions }) }
}

interface Outcome {
  readonly own: number
  readonly rival: number
  readonly right: 0 | 1
}

/** What the model would answer, as the assistant composes it. */
function outcomeOf({ question, candidates }: Example, { bias, trees }: Model): Outcome {
  const score = (evidence: Evidence) => {
    const values = EVIDENCE.map((name) => evidence[name])
    return sigmoid(trees.reduce((sum, tree) => sum + leafOf(tree, values), bias)) as Share
  }
  const weighed = weigh(candidates, score)
  if (weighed === null) return { own: logit(0), rival: logit(0), right: 0 }
  const fromRight = weighed.hits.some(({ article }) => question.articles.includes(article.id))
  return {
    own: logit(weighed.own),
    rival: logit(weighed.rivals[0]?.support ?? 0),
    right: fromRight && holdsFacts(weighed.quote, question) ? 1 : 0,
  }
}

interface Calibration {
  own: number
  rival: number
  bias: number
}

/** Logistic regression of right answers over their own and their rival's support. */
function calibrate(outcomes: readonly Outcome[]): Calibration {
  const fitted: Calibration = { own: 1, rival: 0, bias: 0 }
  for (let step = 0; step < 5000; step++) {
    const slope: Calibration = { own: 0, rival: 0, bias: 0 }
    for (const outcome of outcomes) {
      const miss = outcome.right - calibrated(outcome, fitted)
      slope.own += miss * outcome.own
      slope.rival += miss * outcome.rival
      slope.bias += miss
    }
    const rate = 0.2 / outcomes.length
    fitted.own += rate * slope.own
    fitted.rival += rate * slope.rival
    fitted.bias += rate * slope.bias
  }
  return fitted
}

function calibrated({ own, rival }: Outcome, fitted: Calibration): number {
  return sigmoid(fitted.own * own + fitted.rival * rival + fitted.bias)
}

/** What is answered rightly and wrongly from a support on. */
function answeredFrom(minSupport: number, outcomes: readonly Outcome[], calibration: Calibration): string {
  const answered = outcomes.filter((outcome) => calibrated(outcome, calibration) >= minSupport)
  const right = answered.filter((outcome) => outcome.right === 1).length
  const share = (count: number) => `${((100 * count) / outcomes.length).toFixed(1)} %`
  return `  from ${minSupport.toFixed(2)}: right ${share(right)}, wrong ${share(answered.length - right)} of all\n`
}

function sourceText({ bias, trees }: Model, { own, rival, bias: shift }: Calibration, count: number): string {
  const short = (values: readonly number[]) =>
    `[${values.map((value) => (Number.isFinite(value) ? Number(value.toFixed(4)) : 9)).join(', ')}]`
  const lines = trees.map(
    ({ features, thresholds, leaves }) =>
      `  {\n    features: ${short(features)},\n    thresholds: ${short(thresholds)},\n    leaves: ${short(leaves)},\n  },`,
  )
  return `import type { DecisionTree } from './decision-tree.ts'

/** Made by \`training/reply/train-support.ts\` from ${count} questions with their passages; do not edit by hand. */
export const BIAS = ${Number(bias.toFixed(4))}

/** Over \`EVIDENCE\`, in its order. */
export const TREES: readonly DecisionTree[] = [
${lines.join('\n')}
]

/** From the log-odds of an answer's passages and of the best other article to those of the answer. */
export const ANSWER = { own: ${Number(own.toFixed(4))}, rival: ${Number(rival.toFixed(4))}, bias: ${Number(shift.toFixed(4))} }
`
}

// The bank's paraphrases are keywords rather than questions: they may train, but not tell how customers fare.
const keywords = bankFaq()
const sets = [...inventedFirms(), bicycleShop(), demonstrationFirm(), keywords]
const firms = sets.map((set, i) => {
  const strangers = [2, 4, 6].flatMap((step) => sets[(i + step) % sets.length]?.articles ?? [])
  return [...examplesOf(set, strangers), ...(set === keywords ? [] : sectionedExamplesOf(set))]
})
const outcomes = Array.from({ length: FOLDS }, (_, fold) => {
  const model = fit(firms.filter((_, i) => i % FOLDS !== fold).flat())
  const left = firms.slice(0, -1).filter((_, i) => i % FOLDS === fold)
  return left.flatMap((examples) => examples.filter(({ asWritten }) => asWritten)).map((one) => outcomeOf(one, model))
}).flat()
const calibration = calibrate(outcomes)
const examples = firms.flat()
writeFileSync(
  new URL('../../core/reply/support-model.ts', import.meta.url),
  sourceText(fit(examples), calibration, examples.length),
)
noteMade('core/reply/support-model.ts')
process.stdout.write(`${outcomes.length} questions to firms left out\n`)
for (const minSupport of SHOWN) process.stdout.write(answeredFrom(minSupport, outcomes, calibration))
