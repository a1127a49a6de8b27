import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeTokenBuckets } from './token-bucket.ts'

describe('makeTokenBuckets', () => {
  it('lets a burst through and then says how long to wait', () => {
    const buckets = makeTokenBuckets({ burst: 3, everyMs: 1000 })
    expect([1, 2, 3].map(() => buckets.take('a', 0))).toEqual([0, 0, 0])
    expect(buckets.take('a', 0)).toBe(1000)
    expect(buckets.take('a', 400)).toBe(600)
    expect(buckets.take('a', 1000)).toBe(0)
  })
  it('keeps callers apart', () => {
    const buckets = makeTokenBuckets({ burst: 1, everyMs: 1000 })
    buckets.take('a', 0)
    expect(buckets.take('b', 0)).toBe(0)
  })
  it('never lets more through than burst plus one a period, whenever the attempts come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 500 }),
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1 }),
        (burst, everyMs, times) => {
          const buckets = makeTokenBuckets({ burst, everyMs })
          const sorted = times.toSorted((a, b) => a - b)
          const passed = sorted.filter((now) => buckets.take('a', now) === 0).length
          const span = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0)
          expect(passed).toBeLessThanOrEqual(burst + Math.floor(span / everyMs))
        },
      ),
    )
  })
  it('never locks anybody out for good', () => {
    const buckets = makeTokenBuckets({ burst: 2, everyMs: 1000 })
    for (let now = 0; now < 60_000; now += 10) buckets.take('a', now)
    expect(buckets.take('a', 61_000)).toBe(0)
  })
  it('forgets old callers instead of growing', () => {
    const buckets = makeTokenBuckets({ burst: 1, everyMs: 10 })
    for (let i = 0; i < 120_000; i++) buckets.take(`key ${i}`, i)
    expect(buckets.take('key 0', 120_000)).toBe(0)
  })
})
