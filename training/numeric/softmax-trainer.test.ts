import { describe, expect, it } from 'vitest'
import { type Example, scoresOf, trainSoftmax, UNLABELLED } from './softmax-trainer.ts'

const example = (hash: number, label: number): Example => ({
  features: { hashes: Uint32Array.of(hash), values: Float32Array.of(1), size: 1 },
  labels: [label],
  weight: 1,
})
const settings = { heads: [2], buckets: 16, epochs: 30, rate: 0.3, decay: 0, smoothing: 0, seed: 1 }
const examples = [example(3, 0), example(5, 1), example(3, 0), example(5, 1)]

describe('trainSoftmax', () => {
  it('learns what tells labels apart', () => {
    const model = trainSoftmax(examples, settings)
    const [first = 0, second = 0] = scoresOf(model, examples[0]?.features as Example['features'])
    expect(first).toBeGreaterThan(second)
  })
  it('learns several heads side by side, and nothing where a label is missing', () => {
    const both = examples.map((one) => ({ ...one, labels: [...one.labels, UNLABELLED] }))
    const model = trainSoftmax(both, { ...settings, heads: [2, 3] })
    const scores = scoresOf(model, both[1]?.features as Example['features'])
    expect(scores[1]).toBeGreaterThan(scores[0] as number)
    expect([...scores.subarray(2)]).toEqual([0, 0, 0])
  })
  it('gives the same bytes for the same seed', () => {
    expect(trainSoftmax(examples, settings)).toEqual(trainSoftmax(examples, settings))
  })
})
