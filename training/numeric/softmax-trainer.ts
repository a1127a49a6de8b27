import { type FeatureVector, softmax } from '../../core/understanding/understanding.ts'
import { randomFrom, shuffled } from './random.ts'

export interface Example {
  readonly features: FeatureVector
  /** Position in the labels. */
  readonly label: number
  /** How much the example counts; 1 is usual. */
  readonly weight: number
}

export interface TrainingSettings {
  readonly classes: number
  /** A power of two. */
  readonly buckets: number
  readonly epochs: number
  readonly rate: number
  /** Pull of each touched weight towards 0. */
  readonly decay: number
  /** Share of the probability that is spread over the other labels, against overconfidence. */
  readonly smoothing: number
  readonly seed: number
}

/** Weights as learned: one row of `classes` a bucket. */
export interface FloatModel {
  readonly classes: number
  readonly weights: Float32Array
  readonly biases: Float32Array
}

const TINY = 0.05

/** Softmax regression by AdaGrad; the same examples and seed give the same bytes. */
export function trainSoftmax(examples: readonly Example[], settings: TrainingSettings): FloatModel {
  const { classes, buckets, epochs, seed } = settings
  const model = { classes, weights: new Float32Array(buckets * classes), biases: new Float32Array(classes) }
  const seen = { weights: new Float32Array(buckets * classes), biases: new Float32Array(classes) }
  const random = randomFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, random)) step(model, seen, example, settings)
  }
  return model
}

function step(
  model: FloatModel,
  seen: Omit<FloatModel, 'classes'>,
  example: Example,
  settings: TrainingSettings,
): void {
  const { classes, buckets, rate, decay, smoothing } = settings
  const errors = softmax(scoresOf(model, example.features), 1)
  for (let c = 0; c < classes; c++) {
    const wanted = c === example.label ? 1 - smoothing : smoothing / (classes - 1)
    errors[c] = ((errors[c] as number) - wanted) * example.weight
  }
  const { hashes, values, size } = example.features
  for (let i = 0; i < size; i++) {
    const row = ((hashes[i] as number) & (buckets - 1)) * classes
    const value = values[i] as number
    for (let c = 0; c < classes; c++) {
      const at = row + c
      const weight = model.weights[at] as number
      const gradient = (errors[c] as number) * value + decay * weight
      const history = (seen.weights[at] as number) + gradient * gradient
      seen.weights[at] = history
      model.weights[at] = weight - (rate * gradient) / Math.sqrt(history + TINY)
    }
  }
  for (let c = 0; c < classes; c++) {
    const gradient = errors[c] as number
    const history = (seen.biases[c] as number) + gradient * gradient
    seen.biases[c] = history
    model.biases[c] = (model.biases[c] as number) - (rate * gradient) / Math.sqrt(history + TINY)
  }
}

/** Scores before the softmax. */
export function scoresOf(model: FloatModel, features: FeatureVector): Float64Array {
  const { classes, weights, biases } = model
  const mask = weights.length / classes - 1
  const scores = Float64Array.from(biases)
  for (let i = 0; i < features.size; i++) {
    const row = ((features.hashes[i] as number) & mask) * classes
    const value = features.values[i] as number
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + value * (weights[row + c] as number)
  }
  return scores
}
