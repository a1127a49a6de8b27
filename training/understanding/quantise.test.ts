import { describe, expect, it } from 'vitest'
import { classify } from '../../core/understanding/understanding.ts'
import { randomFrom } from '../numeric/random.ts'
import { scoresOf } from '../numeric/softmax-trainer.ts'
import { quantise } from './quantise.ts'

describe('quantise', () => {
  it('keeps large and small weights, so that scores stay near', () => {
    const random = randomFrom(3)
    const weights = Float32Array.from({ length: 64 }, (_, i) => (random() - 0.5) * (i % 8 === 0 ? 4 : 0.1))
    const float = { heads: [2], columns: 2, weights, biases: Float32Array.of(0.1, -0.1) }
    const features = {
      hashes: Uint32Array.from({ length: 32 }, (_, i) => i),
      values: new Float32Array(32).fill(0.2),
      size: 32,
    }
    const [first = 0, second = 0] = scoresOf(float, features)
    const [share = 0] = classify(quantise(float, 0, ['a', 'b'], 1), features)
    expect(share).toBeCloseTo(1 / (1 + Math.exp(second - first)), 1)
  })
})
