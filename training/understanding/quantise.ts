import { LARGEST_BYTE, type LinearModel } from '../../core/understanding/understanding.ts'
import type { FloatModel } from '../numeric/softmax-trainer.ts'

/** The model with its weights as signed bytes, each class in its own scale; a byte stands for the square of its share. */
export function quantise(model: FloatModel, labels: readonly string[], temperature: number): LinearModel {
  const { classes, weights, biases } = model
  const scales = new Float32Array(classes)
  weights.forEach((weight, at) => {
    scales[at % classes] = Math.max(scales[at % classes] as number, Math.abs(weight))
  })
  const bytes = Int8Array.from(weights, (weight, at) => {
    const share = Math.abs(weight) / ((scales[at % classes] as number) || 1)
    return Math.sign(weight) * Math.round(Math.sqrt(share) * LARGEST_BYTE)
  })
  return { labels, weights: bytes, columns: classes, first: 0, scales, biases, temperature }
}
