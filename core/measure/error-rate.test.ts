import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gammaBelow } from '../statistics/statistics.ts'
import { measureErrorRate } from './measure.ts'

describe('measureErrorRate', () => {
  it('gives the limits that tables of χ² give for small counts', () => {
    // Half of χ² with 2n + 1 degrees of freedom: 1 → 0.2158 and 9.3484, 10 → 10.283 and 35.479.
    const published = [
      { count: 0, low: 0, high: 3.6889 },
      { count: 1, low: 0.1079, high: 4.6742 },
      { count: 10, low: 5.1415, high: 17.7395 },
    ]
    for (const { count, low, high } of published) {
      const rate = measureErrorRate({ conversations: 100, mistakes: count, squares: count })
      expect(rate.low).toBeCloseTo(low, 3)
      expect(rate.high).toBeCloseTo(high, 3)
    }
  })

  it('says nothing where nothing was audited', () => {
    expect(measureErrorRate({ conversations: 0, mistakes: 0, squares: 0 }).per100).toBeNull()
  })

  it('is wider where the same mistakes sit in few conversations', () => {
    const spread = measureErrorRate({ conversations: 200, mistakes: 20, squares: 20 })
    const clustered = measureErrorRate({ conversations: 200, mistakes: 20, squares: 200 })
    expect(clustered.per100).toBe(spread.per100)
    expect(clustered.high).toBeGreaterThan(spread.high ?? Number.NaN)
    expect(clustered.low).toBeLessThan(spread.low ?? Number.NaN)
  })

  it('always holds its own estimate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        (conversations, mistakes) => {
          const { per100, low, high } = measureErrorRate({ conversations, mistakes, squares: mistakes })
          expect(low).toBeLessThanOrEqual(per100 ?? Number.NaN)
          expect(high).toBeGreaterThanOrEqual(per100 ?? Number.NaN)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('agrees with the Poisson sum: P(gamma(k) < x) is the chance of at least k events', () => {
    for (const [k, x] of [
      [3, 2.5],
      [12, 20],
      [40, 33],
    ] as const) {
      let below = 0
      let term = Math.exp(-x)
      for (let n = 0; n < k; n += 1) {
        below += term
        term *= x / (n + 1)
      }
      expect(gammaBelow(k, x)).toBeCloseTo(1 - below, 10)
    }
  })
})
