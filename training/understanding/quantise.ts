import type { LinearModel } from '../../core/understanding/understanding.ts'
import type { FloatModel } from '../numeric/softmax-trainer.ts'

/** Largest magnitude of a signed byte that has its opposite. */
const LARGEST = 127
/** Weights rarer than one in a thousand may be cut to the largest byte, so that the others keep their shades. */
const KEPT = 0.999

/** The model with its weights as signed bytes, each class in its own scale. */
export function quantise(model: FloatModel, labels: readonly string[], temperature: number): LinearModel {
  const { classes, weights, biases } = model
  const scales = Float32Array.from(labels, (_, c) => scaleOf(weights, c, classes))
  const bytes = Int8Array.from(weights, (weight, at) => {
    const steps = Math.round(weight / (scales[at % classes] as number))
    return Math.max(-LARGEST, Math.min(LARGEST, steps))
  })
  return { labels, weights: bytes, columns: classes, first: 0, scales, biases, temperature }
}

function scaleOf(weights: Float32Array, label: number, classes: number): number {
  const sizes = Float32Array.from({ length: weights.length / classes }, (_, row) =>
    Math.abs(weights[row * classes + label] as number),
  )
  const used = sizes.filter((size) => size > 0).sort()
  return ((used[Math.floor((used.length - 1) * KEPT)] ?? 0) || 1) / LARGEST
}
