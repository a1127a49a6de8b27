import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromClock, toClock } from './clock.ts'

describe('toClock and fromClock', () => {
  it('write opening hours as the field shows them', () => {
    expect(toClock(9 * 60)).toBe('09:00')
    expect(toClock(24 * 60)).toBe('24:00')
  })

  it.each([
    ['8', 480],
    ['830', 510],
    ['8.30', 510],
    ['08:30', 510],
    ['1730', 1050],
    ['24:00', 1440],
  ])('read %j as people type it', (typed, minutes) => {
    expect(fromClock(typed)).toBe(minutes)
  })

  it('agree for every minute of the day, its end included', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => fromClock(toClock(minutes)) === minutes))
  })

  it.each(['', '24:01', '25', '12:60', 'rano', '8:3'])('find no time in %j', (word) => {
    expect(fromClock(word)).toBeNull()
  })
})
