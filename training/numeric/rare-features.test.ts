import { describe, expect, it } from 'vitest'
import { withoutRare } from './rare-features.ts'

const example = (...hashes: readonly number[]) => ({
  features: {
    hashes: Uint32Array.from([...hashes, 0]),
    values: Float32Array.from([...hashes, 0]),
    size: hashes.length,
  },
  labels: [0],
  weight: 1,
})

describe('withoutRare', () => {
  it('keeps what several examples have, with its value, and reads no further than the size', () => {
    const [first] = withoutRare([example(3, 5), example(5, 7)], 2)
    expect([...(first?.features.hashes ?? [])]).toEqual([5])
    expect([...(first?.features.values ?? [])]).toEqual([5])
    expect(first?.features.size).toBe(1)
  })
})
