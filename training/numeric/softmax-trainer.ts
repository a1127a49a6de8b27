import { type FeatureVector, softmax } from '../../core/understanding/understanding.ts'
import { randomFrom, shuffled } from './random.ts'

/** What an example teaches a head that it has no label for: nothing. */
export const UNLABELLED = -1

export interface Example {
  readonly features: FeatureVector
  /** For each head the position of the right label, or `UNLABELLED`. */
  readonly labels: readonly number[]
  /** How much the example counts; 1 is usual. */
  readonly weight: number
}

export interface TrainingSettings {
  /** Count of labels of each head: questions learned side by side from the same features, each by a softmax of its own. */
  readonly heads: readonly number[]
  /** A power of two. */
  readonly buckets: number
  readonly epochs: number
  readonly rate: number
  /** Pull of each touched weight towards 0. */
  readonly decay: number
  /** Share of the probability that is spread over the other labels, against overconfidence. */
  readonly smoothing: number
  readonly seed: number
  /** So many last epochs are averaged, which steadies what the order of the examples does; left out: only the last counts. */
  readonly averaged?: number
  /** How strongly each weight counts, by row and column; left out: all alike. It is part of the weights learned. */
  readonly emphasis?: Float32Array
}

/** Weights as learned: one row a bucket, in it a column for each label of each head. */
export interface FloatModel {
  readonly heads: readonly number[]
  readonly columns: number
  readonly weights: Float32Array
  readonly biases: Float32Array
}

type Learned = Pick<FloatModel, 'weights' | 'biases'>

const TINY = 0.05

/** Softmax regression by AdaGrad; the same examples and seed give the same bytes. */
export function trainSoftmax(examples: readonly Example[], settings: TrainingSettings): FloatModel {
  const { heads, buckets, epochs, seed, averaged = 1 } = settings
  const columns = heads.reduce((sum, classes) => sum + classes, 0)
  const zeros = (): Learned => ({ weights: new Float32Array(buckets * columns), biases: new Float32Array(columns) })
  const model = { heads, columns, ...zeros() }
  const seen = zeros()
  const mean = averaged > 1 ? zeros() : null
  const random = randomFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, random)) step(model, seen, example, settings)
    if (mean !== null && epoch >= epochs - averaged) addShare(mean, model, 1 / averaged)
  }
  return mean === null ? model : { ...model, ...mean }
}

function addShare(to: Learned, from: Learned, share: number): void {
  for (let i = 0; i < to.weights.length; i++)
    to.weights[i] = (to.weights[i] as number) + share * (from.weights[i] as number)
  for (let i = 0; i < to.biases.length; i++)
    to.biases[i] = (to.biases[i] as number) + share * (from.biases[i] as number)
}

function step(model: FloatModel, seen: Learned, example: Example, settings: TrainingSettings): void {
  const errors = errorsOf(model, example, settings)
  const { columns, weights, biases } = model
  const { rate, decay, buckets, emphasis } = settings
  const { hashes, values, size } = example.features
  for (let i = 0; i < size; i++) {
    let at = ((hashes[i] as number) & (buckets - 1)) * columns
    const value = values[i] as number
    for (let c = 0; c < columns; c++, at++) {
      const error = errors[c] as number
      if (error === 0) continue
      // Learning a weight of which `share` shows is the same as a step of its square on what shows, with the slope seen through it.
      const share = emphasis === undefined ? 1 : (emphasis[at] as number)
      const weight = weights[at] as number
      const gradient = error * value * share + decay * weight
      const history = (seen.weights[at] as number) + gradient * gradient
      seen.weights[at] = history
      weights[at] = weight - (rate * gradient * share) / Math.sqrt(history + TINY)
    }
  }
  for (let c = 0; c < columns; c++) {
    const gradient = errors[c] as number
    const history = (seen.biases[c] as number) + gradient * gradient
    seen.biases[c] = history
    biases[c] = (biases[c] as number) - (rate * gradient) / Math.sqrt(history + TINY)
  }
}

/** How far each probability lies above the wanted one; 0 in heads without a label. */
function errorsOf(model: FloatModel, { features, labels, weight }: Example, { smoothing }: TrainingSettings) {
  const scores = scoresOf(model, features)
  const errors = new Float64Array(model.columns)
  let first = 0
  model.heads.forEach((classes, head) => {
    const label = labels[head] ?? UNLABELLED
    if (label !== UNLABELLED) {
      const shares = softmax(scores.subarray(first, first + classes), 1)
      for (let c = 0; c < classes; c++) {
        const wanted = c === label ? 1 - smoothing : smoothing / (classes - 1)
        errors[first + c] = ((shares[c] as number) - wanted) * weight
      }
    }
    first += classes
  })
  return errors
}

/** Scores before the softmax, of all heads in turn. */
export function scoresOf({ columns, weights, biases }: FloatModel, features: FeatureVector): Float64Array {
  const mask = weights.length / columns - 1
  const scores = Float64Array.from(biases)
  for (let i = 0; i < features.size; i++) {
    let at = ((features.hashes[i] as number) & mask) * columns
    const value = features.values[i] as number
    for (let c = 0; c < columns; c++, at++) scores[c] = (scores[c] as number) + value * (weights[at] as number)
  }
  return scores
}
