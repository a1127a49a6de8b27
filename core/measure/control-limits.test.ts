import { describe, expect, it } from 'vitest'
import { chance } from '../statistics/testing/chance.ts'
import { daysOutOfControl } from './measure.ts'

/** Ninety days of forty conversations, each with a mistake as often as `rate` says of the day. */
function days(seed: number, rate: (day: number) => number) {
  const next = chance(seed)
  return Array.from({ length: 90 }, (_, n) => ({
    day: `d${n}`,
    conversations: 40,
    mistakes: Array.from({ length: 40 }, () => next() < rate(n)).filter(Boolean).length,
  }))
}

describe('control limits', () => {
  it('name the day that stands out, with the limit it passed', () => {
    const found = daysOutOfControl(days(1, (day) => (day === 40 ? 0.7 : 0.12)))
    const standsOut = found.find(({ day }) => day === 'd40')
    expect(standsOut?.mistakes).toBeGreaterThan(20)
    expect(standsOut?.limit).toBeLessThan(20)
  })

  it('cry wolf on fewer than one quiet day in a hundred', () => {
    const wrong = Array.from({ length: 40 }, (_, seed) => daysOutOfControl(days(seed + 1, () => 0.12)).length)
    expect(wrong.reduce((sum, count) => sum + count, 0) / (40 * 90)).toBeLessThan(0.01)
  })

  it('say nothing of a fortnight or of quiet days', () => {
    expect(daysOutOfControl(days(1, () => 0.1).slice(0, 13))).toEqual([])
    expect(daysOutOfControl(days(1, () => 0))).toEqual([])
    expect(daysOutOfControl([])).toEqual([])
  })
})
