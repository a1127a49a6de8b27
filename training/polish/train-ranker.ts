import { writeContainer } from '../lexicon/write-container.ts'

/** One choice: the features of each candidate, and which candidates are right. */
export interface Choice {
  readonly candidates: readonly Int32Array[]
  readonly right: readonly boolean[]
}

/**
 * Weights by which the right candidates of the choices score highest: softmax over candidates, AdaGrad, a fixed order of examples.
 * The same choices give the same bytes. The model has 2^bits weights.
 */
export function trainRanker(choices: readonly Choice[], bits: number, epochs: number, rate = 0.3): Uint8Array {
  const size = 2 ** bits
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-3)
  const order = shuffledOrder(choices.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of order) step(choices[index] as Choice, weights, squares, rate)
  }
  return toFile(weights)
}

function step({ candidates, right }: Choice, weights: Float64Array, squares: Float64Array, rate: number): void {
  const mask = weights.length - 1
  const scores = candidates.map((features) =>
    features.reduce((sum, feature) => sum + (weights[feature & mask] as number), 0),
  )
  const highest = Math.max(...scores)
  const exponents = scores.map((score) => Math.exp(score - highest))
  const all = exponents.reduce((sum, value) => sum + value, 0)
  const good = exponents.reduce((sum, value, index) => sum + (right[index] ? value : 0), 0)
  for (let index = 0; index < candidates.length; index++) {
    const share = (exponents[index] as number) / all
    const gradient = share - (right[index] ? (exponents[index] as number) / good : 0)
    if (Math.abs(gradient) < 1e-4) continue
    for (const feature of candidates[index] ?? []) {
      const at = feature & mask
      const square = (squares[at] as number) + gradient * gradient
      squares[at] = square
      weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(square)
    }
  }
}

/** A fixed order that mixes the sources: Fisher–Yates with a linear congruential generator (Numerical Recipes constants, seed 1). */
function shuffledOrder(length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index)
  let state = 1
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
  return order
}

/** Weights as bytes; the few beyond six standard deviations are cut. */
function toFile(weights: Float64Array): Uint8Array {
  const used = weights.filter((weight) => weight !== 0)
  const deviation = Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, used.length))
  const scale = (6 * deviation) / 127
  const head = new Uint8Array(4)
  new DataView(head.buffer).setFloat32(0, scale, true)
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  return writeContainer('RANK', [head, new Uint8Array(bytes.buffer)])
}
