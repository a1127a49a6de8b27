import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Share } from '../vocabulary/vocabulary.ts'
import { isBelowBar, precisionOf } from './trust-in-check.ts'

const bar = 0.6 as Share

describe('how often a check is right', () => {
  it('is not said before anybody looked', () => {
    expect(precisionOf({ found: 40, confirmed: 0, withdrawn: 0 })).toBeNull()
  })

  it('is the share among the judged, with the exact interval', () => {
    const precision = precisionOf({ found: 40, confirmed: 9, withdrawn: 1 })
    expect(precision?.value).toBe(0.9)
    // R: binom.test(9, 10)$conf.int
    expect(precision?.low).toBeCloseTo(0.555, 3)
    expect(precision?.high).toBeCloseTo(0.9975, 4)
  })

  it('lies in its interval, whatever was judged', () => {
    const judged = fc.record({ found: fc.nat(500), confirmed: fc.nat(200), withdrawn: fc.nat(200) })
    fc.assert(
      fc.property(judged, (counts) => {
        const precision = precisionOf(counts)
        if (precision === null) return counts.confirmed + counts.withdrawn === 0
        return 0 <= precision.low && precision.low <= precision.value && precision.value <= precision.high
      }),
    )
  })
})

describe('a check', () => {
  it('that was wrong in ten of twelve findings is below the bar', () => {
    expect(isBelowBar({ found: 12, confirmed: 0, withdrawn: 10 }, bar)).toBe(true)
  })

  it('is not judged by the contested ones alone: five withdrawn of three hundred prove nothing', () => {
    expect(isBelowBar({ found: 300, confirmed: 0, withdrawn: 5 }, bar)).toBe(false)
  })

  it('is not silenced by one bad day: two wrong of two may be chance', () => {
    expect(isBelowBar({ found: 2, confirmed: 0, withdrawn: 2 }, bar)).toBe(false)
  })

  it('never falls below the bar by being right', () => {
    const counts = fc.tuple(fc.nat(100), fc.nat(100))
    fc.assert(
      fc.property(counts, ([right, wrong]) => {
        const before = isBelowBar({ found: right + wrong, confirmed: right, withdrawn: wrong }, bar)
        const after = isBelowBar({ found: right + wrong + 1, confirmed: right + 1, withdrawn: wrong }, bar)
        return before || !after
      }),
    )
  })
})
