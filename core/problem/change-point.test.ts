import { describe, expect, it } from 'vitest'
import { chance } from '../statistics/testing/chance.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import { type Case, changePointOf, type FoundProblem } from './problem.ts'
import { casesOf, trait } from './testing/cases.ts'

const DAY_MS = 86_400_000

/** Ten conversations a day for ninety days; the mistake as often as `rate` says of the day. */
function told(seed: number, rate: (day: number) => number): readonly [FoundProblem, readonly Case[]] {
  const next = chance(seed)
  const plan = Array.from({ length: 900 }, (_, n) => ({
    traits: [trait('topic', 'invoice')],
    codes: next() < rate(Math.floor(n / 10)) ? (['no-apology'] as const) : [],
  }))
  const all = casesOf(plan).map((one, n) => ({ ...one, at: ((n / 10) * DAY_MS) as Instant }))
  const cases = all.filter(({ mistakes }) => mistakes.length > 0)
  return [{ code: 'no-apology', alongside: [], places: [], contrast: null, cases }, all]
}

describe('the day on which a problem began', () => {
  it('is found to a few days where the rate tripled', () => {
    const days = Array.from({ length: 40 }, (_, seed) =>
      changePointOf(...told(seed + 1, (day) => (day < 50 ? 0.05 : 0.2))),
    )
    const near = days.filter((found) => found !== null && Math.abs(found.at / DAY_MS - 50) <= 5)
    expect(near.length).toBeGreaterThanOrEqual(36)
  })

  it('is none where one rate explains everything', () => {
    const found = Array.from({ length: 300 }, (_, seed) => changePointOf(...told(seed + 1, () => 0.1)))
    expect(found.filter((one) => one !== null).length).toBeLessThanOrEqual(9)
  })

  it('tells the counts on both sides, and needs somebody to have been served', () => {
    const found = changePointOf(...told(3, (day) => (day < 40 ? 0.3 : 0.02)))
    expect((found?.before.exposures ?? 0) + (found?.after.exposures ?? 0)).toBe(900)
    expect(changePointOf({ code: 'no-apology', alongside: [], places: [], contrast: null, cases: [] }, [])).toBeNull()
  })
})
