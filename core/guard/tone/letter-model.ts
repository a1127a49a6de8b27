import type { ToneFeatures } from './tone-features.ts'
import { LETTERS, MIDDLE } from './tones.ts'

/** A softmax regression as it is kept in a source file: for each label its bias, its greatest weight, and a letter for each row. */
export interface LetterModel {
  readonly biases: readonly number[]
  readonly scales: readonly number[]
  readonly weights: readonly string[]
}

/** How likely each label is, in the model's order; they sum to 1. */
export function openLetters({ biases, scales, weights }: LetterModel): (features: ToneFeatures) => readonly number[] {
  const tables = weights.map((letters) => Int8Array.from(letters, (letter) => LETTERS.indexOf(letter) - MIDDLE))
  return ({ rows, values }) => {
    const scores = tables.map((table, label) => {
      let sum = 0
      for (let at = 0; at < rows.length; at++) sum += (table[rows[at] as number] as number) * (values[at] as number)
      return (sum * (scales[label] as number)) / MIDDLE + (biases[label] as number)
    })
    const highest = Math.max(...scores)
    const powers = scores.map((score) => Math.exp(score - highest))
    const total = powers.reduce((a, b) => a + b, 0)
    return powers.map((power) => power / total)
  }
}
