import { LETTERS, MIDDLE } from '../../core/guard/guard.ts'
import { randomFrom, shuffled } from './random.ts'
import { moveWeights, type SparseFeatures, type SparseStep, unseenSlopes } from './sparse-adagrad.ts'

/** A softmax regression while it is trained: for each label a table of weights and a bias. */
export interface SoftmaxModel {
  readonly weights: readonly Float32Array[]
  readonly biases: Float64Array
}

export interface SoftmaxExample {
  /** Which label is right, by its number. */
  readonly label: number
  readonly features: SparseFeatures
}

export interface SoftmaxPlan {
  readonly labels: number
  readonly rows: number
  readonly epochs: number
  readonly step: SparseStep
  readonly biasRate: number
  readonly seed: number
}

/** Trained by AdaGrad, in an order that the seed shuffles; the same examples give the same model. */
export function trainSparseSoftmax(examples: readonly SoftmaxExample[], plan: SoftmaxPlan): SoftmaxModel {
  const weights = Array.from({ length: plan.labels }, () => new Float32Array(plan.rows))
  const seen = weights.map(() => unseenSlopes(plan.rows))
  const biases = new Float64Array(plan.labels)
  const next = randomFrom(plan.seed)
  let order = examples
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    order = shuffled(order, next)
    for (const { features, label: right } of order) {
      for (const [label, share] of softmaxOf({ weights, biases }, features).entries()) {
        const error = share - (label === right ? 1 : 0)
        biases[label] = (biases[label] as number) - plan.biasRate * error
        moveWeights(weights[label] as Float32Array, seen[label] as Float32Array, error, features, plan.step)
      }
    }
  }
  return { weights, biases }
}

/** The mean of models that were trained alike, each in another order: it hangs on no one order. */
export function meanOf(models: readonly SoftmaxModel[]): SoftmaxModel {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [first] = models
  if (first === undefined) throw new Error('A mean of no models is asked for.')
  return {
    weights: first.weights.map((table, label) =>
      table.map((_, row) => mean(models.map(({ weights }) => weights[label]?.[row] ?? 0))),
    ),
    biases: first.biases.map((_, label) => mean(models.map(({ biases }) => biases[label] ?? 0))),
  }
}

/** How likely each label is. */
export function softmaxOf({ weights, biases }: SoftmaxModel, { rows, values }: SparseFeatures): readonly number[] {
  const scores = weights.map((table, label) =>
    rows.reduce((sum, row, i) => sum + (table[row] as number) * (values[i] as number), biases[label] as number),
  )
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}

/** The model as the source of a file with BIASES, SCALES and WEIGHTS; `made` says by what and from how much, `what` what a label is. */
export function sourceOf({ weights, biases }: SoftmaxModel, made: string, what: string, reader: string): string {
  const scales = weights.map((table) => table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0))
  const letters = weights.map((table, label) =>
    Array.from(table, (weight) => LETTERS[Math.round((weight / (scales[label] as number)) * MIDDLE) + MIDDLE]).join(''),
  )
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(4))).join(', ')
  return `/** Made by ${made}; do not edit by hand. */
export const BIASES: readonly number[] = [${rounded([...biases])}]

/** The greatest weight of each ${what}. */
export const SCALES: readonly number[] = [${rounded(scales)}]

/** A letter for each row; see \`${reader}\`. */
export const WEIGHTS: readonly string[] = [
${letters.map((row) => `  '${row}',`).join('\n')}
]
`
}
