import { describe, expect, it } from 'vitest'
import { type BeforeAfter, regressionOf, verifyFix } from './verification.ts'

const seen = (inside: number, of: number, outside: number, ofOthers: number) => ({
  inside: { events: inside, exposures: of },
  outside: { events: outside, exposures: ofOthers },
})

describe('regression to the mean', () => {
  it('is none where there is hardly any doubt about the contrast', () => {
    expect(regressionOf(seen(900, 3_000, 300, 6_000))).toBeGreaterThan(0.97)
  })

  it('is the larger, the fewer cases made the place stand out', () => {
    const few = regressionOf(seen(9, 30, 50, 1_000))
    const more = regressionOf(seen(36, 120, 200, 4_000))
    expect(few).toBeLessThan(more)
    expect(few).toBeLessThan(0.96)
    expect(more).toBeLessThanOrEqual(1)
  })

  it('says nothing of what was not found by its rate', () => {
    expect(regressionOf(seen(12, 100, 110, 1_000))).toBe(1)
    expect(regressionOf(seen(9, 30, 0, 1_000))).toBe(1)
  })
})

describe('a fix of a found problem', () => {
  /** Every `nth` conversation of each side is mistaken. */
  const sides = (before: number, after: number): BeforeAfter => ({
    before: Array.from({ length: 2_600 }, (_, n) => ({ stratum: 'chat', mistaken: n % before === 0 })),
    after: Array.from({ length: 1_600 }, (_, n) => ({ stratum: 'chat', mistaken: n % after === 0 })),
    planned: 1_200,
  })
  const claim = { ratio: 0.5, falseYes: 0.05 as never }

  it('must beat what the rate would have lost by itself', () => {
    const fallen = sides(6, 9)
    expect(verifyFix(fallen, claim).answer).toBe('yes')
    // A third less is what it would have lost anyway, and far from the half that was claimed beside it.
    expect(verifyFix(fallen, claim, null, 0.7).answer).toBe('no')
    expect(verifyFix(sides(6, 30), claim, null, 0.7)).toMatchObject({ answer: 'yes', regression: 0.7 })
  })
})
