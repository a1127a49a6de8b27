import { LARGEST_BYTE, type LinearModel } from '../../core/understanding/understanding.ts'
import type { FloatModel } from '../numeric/softmax-trainer.ts'

/** The head whose columns begin at `first`, its weights as signed bytes, each label in its own scale; a byte stands for the square of its share. */
export function quantise(
  model: FloatModel,
  first: number,
  labels: readonly string[],
  temperature: number,
): LinearModel {
  const { columns, weights, biases } = model
  const classes = labels.length
  const rows = weights.length / columns
  const scales = new Float32Array(classes)
  for (let at = 0; at < rows * classes; at++) {
    const label = at % classes
    scales[label] = Math.max(scales[label] as number, Math.abs(weightAt(at)))
  }
  const bytes = Int8Array.from({ length: rows * classes }, (_, at) => {
    const share = Math.abs(weightAt(at)) / ((scales[at % classes] as number) || 1)
    return Math.sign(weightAt(at)) * Math.round(Math.sqrt(share) * LARGEST_BYTE)
  })
  const own = biases.slice(first, first + classes)
  return { labels, weights: bytes, columns: classes, first: 0, scales, biases: own, temperature }

  function weightAt(at: number): number {
    return weights[Math.floor(at / classes) * columns + first + (at % classes)] as number
  }
}
