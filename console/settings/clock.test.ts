import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromClock, toClock } from './clock.ts'

describe('toClock and fromClock', () => {
  it('write opening hours as the field shows them', () => {
    expect(toClock(9 * 60)).toBe('09:00')
    expect(fromClock('17:30')).toBe(1050)
  })

  it('keep a day that ends at midnight', () => {
    expect(fromClock(toClock(1440))).toBe(1440)
  })

  it('agree for every minute but the last', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1438 }), (minutes) => fromClock(toClock(minutes)) === minutes))
  })

  it.each(['', '9:00', '24:00', '12:60', 'rano'])('find no time in %j', (word) => {
    expect(fromClock(word)).toBeNull()
  })
})
