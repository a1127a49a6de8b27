import type { FeatureVector } from './features.ts'

/** The byte that stands for the largest weight. */
export const LARGEST_BYTE = 127

/**
 * What each byte, taken without its sign, stands for as a share of the largest weight: its square, so that the many small weights keep
 * their shades beside the few large ones.
 */
const SHARES = Float32Array.from({ length: 256 }, (_, i) => {
  const byte = i < 128 ? i : i - 256
  return (byte * Math.abs(byte)) / LARGEST_BYTE ** 2
})

/** Weights as signed bytes: a row for each bucket of features, and in it columns for the labels of one or more models. */
export interface WeightMatrix {
  /** The count of rows is a power of two. */
  readonly weights: Int8Array
  readonly columns: number
}

/** A trained softmax over hashed features: some columns of a matrix with what makes scores of them. */
export interface LinearModel extends WeightMatrix {
  readonly labels: readonly string[]
  /** Column of the first label; the others follow. */
  readonly first: number
  /** The largest weight, by label; what a byte stands for is a share of it. */
  readonly scales: Float32Array
  readonly biases: Float32Array
  /** Scores are divided by it before the softmax; chosen on held-out messages so that confidence means frequency. */
  readonly temperature: number
}

/** Probabilities of the labels, in their order; they sum to 1. */
export function classify(model: LinearModel, features: FeatureVector): Float64Array {
  return probabilitiesFrom(sumColumns(model, features), model)
}

/** The features' weights summed by column: one pass serves every model of the matrix. */
export function sumColumns({ weights, columns }: WeightMatrix, { hashes, values, size }: FeatureVector): Float64Array {
  const bytes = new Uint8Array(weights.buffer, weights.byteOffset, weights.length)
  const mask = weights.length / columns - 1
  const rowOf = (feature: number): number => ((hashes[feature] as number) & mask) * columns
  const sums = new Float64Array(columns)
  // Four features at a time, each still added in its turn: every sum is fetched and kept a quarter as often.
  let i = 0
  for (; i + 3 < size; i += 4) {
    const [one, two, three, four] = [rowOf(i), rowOf(i + 1), rowOf(i + 2), rowOf(i + 3)]
    const first = values[i] as number
    const second = values[i + 1] as number
    const third = values[i + 2] as number
    const fourth = values[i + 3] as number
    for (let c = 0; c < columns; c++)
      sums[c] =
        (sums[c] as number) +
        first * (SHARES[bytes[one + c] as number] as number) +
        second * (SHARES[bytes[two + c] as number] as number) +
        third * (SHARES[bytes[three + c] as number] as number) +
        fourth * (SHARES[bytes[four + c] as number] as number)
  }
  for (; i < size; i++) {
    const row = rowOf(i)
    const value = values[i] as number
    for (let c = 0; c < columns; c++)
      sums[c] = (sums[c] as number) + value * (SHARES[bytes[row + c] as number] as number)
  }
  return sums
}

/** A model's probabilities from the sums of its matrix. */
export function probabilitiesFrom(
  sums: Float64Array,
  { first, scales, biases, temperature }: LinearModel,
): Float64Array {
  const own = sums.slice(first, first + scales.length)
  return softmax(
    own.map((sum, label) => sum * (scales[label] as number) + (biases[label] as number)),
    temperature,
  )
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
