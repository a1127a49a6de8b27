import { describe, expect, it } from 'vitest'
import { emphasisOf } from './emphasis.ts'
import type { Example } from './softmax-trainer.ts'

const example = (hash: number, label: number): Example => ({
  features: { hashes: Uint32Array.of(hash), values: Float32Array.of(1), size: 1 },
  labels: [label],
  weight: 1,
})
const examples = [example(1, 0), example(1, 0), example(2, 1), example(2, 1), example(3, 0), example(3, 1)]

describe('emphasisOf', () => {
  it('is greater where a feature tells labels apart, and 1 − strength where it tells nothing', () => {
    const emphasis = emphasisOf(examples, { classes: 2, buckets: 4, strength: 0.5 })
    expect(emphasis[2]).toBeGreaterThan(emphasis[6] as number)
    expect(emphasis[6]).toBeCloseTo(0.5)
    expect(emphasis[0]).toBe(0.5)
  })
})
