import type { FeatureVector } from './features.ts'

/** A trained softmax over hashed features. Weights are signed bytes times a scale of their class. */
export interface LinearModel {
  readonly labels: readonly string[]
  /** One row of `labels.length` weights a bucket; the count of buckets is a power of two. */
  readonly weights: Int8Array
  /** A class's weight of 1, by class. */
  readonly scales: Float32Array
  readonly biases: Float32Array
  /** Scores are divided by it before the softmax; chosen on held-out messages so that confidence means frequency. */
  readonly temperature: number
}

/** Probabilities of the labels, in their order; they sum to 1. */
export function classify(model: LinearModel, features: FeatureVector): Float64Array {
  return softmax(scoresOf(model, features), model.temperature)
}

function scoresOf(
  { weights, scales, biases, labels }: LinearModel,
  { hashes, values, size }: FeatureVector,
): Float64Array {
  const classes = labels.length
  const mask = weights.length / classes - 1
  const scores = new Float64Array(classes)
  for (let i = 0; i < size; i++) {
    const value = values[i] as number
    let at = ((hashes[i] as number) & mask) * classes
    for (let c = 0; c < classes; c++, at++) scores[c] = (scores[c] as number) + value * (weights[at] as number)
  }
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) * (scales[c] as number) + (biases[c] as number)
  return scores
}

/** Shares that grow with the scores and sum to 1; a higher temperature makes them more alike. */
export function softmax(scores: Float64Array, temperature: number): Float64Array {
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp((score - highest) / temperature))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}

/** The place of the greatest value; the first of equals. */
export function greatest(values: Float64Array): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i
  return best
}
