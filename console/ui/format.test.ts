import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatCount,
  formatInterval,
  formatMinutes,
  formatMoney,
  formatRate,
  formatWeekday,
  formatWhen,
  minutesSince,
} from './format.ts'

/** Intl writes non-breaking spaces; the reader of a test sees ordinary ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('formatMoney', () => {
  it('writes złoty as Poles do', () => {
    expect(plain(formatMoney(12.5, 'pl'))).toBe('12,50 zł')
    expect(plain(formatMoney(4310.7, 'pl'))).toBe('4 311 zł')
  })
})

describe('formatRate and formatInterval', () => {
  it('uses the decimal comma and an en dash', () => {
    expect(formatRate(5.64, 'pl')).toBe('5,6')
    expect(formatInterval(4.12, 7.9, 'pl')).toBe('4,1–7,9')
    expect(formatInterval(4.12, 7.9, 'en')).toBe('4.1–7.9')
  })

  it('groups thousands from the first one', () => {
    expect(plain(formatCount(1250, 'pl'))).toBe('1 250')
  })
})

describe('formatMinutes', () => {
  it.each([
    [0.4, '< 1 min'],
    [1, '1 min'],
    [59.9, '59 min'],
    [60, '1 godz.'],
    [125, '2 godz. 5 min'],
    [1440, '1 dzień'],
    [4 * 1440 + 61, '4 dni 1 godz.'],
  ])('writes %d minutes as %s', (minutes, text) => {
    expect(plain(formatMinutes(minutes, 'pl'))).toBe(text)
  })

  it('never names more than two units', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (minutes) => (formatMinutes(minutes, 'pl').match(/\d+/g) ?? []).length <= 2,
      ),
    )
  })
})

describe('minutesSince', () => {
  it('is zero for a time that a faster clock wrote into the future', () => {
    expect(minutesSince('2026-11-22T10:05:00Z', Date.parse('2026-11-22T10:00:00Z'))).toBe(0)
  })
})

describe('formatWhen', () => {
  const now = new Date(2026, 10, 22, 15, 30).getTime()
  it('shortens with closeness', () => {
    expect(formatWhen(new Date(2026, 10, 22, 9, 5).toISOString(), now, 'pl')).toBe('09:05')
    expect(formatWhen(new Date(2026, 10, 3, 9, 5).toISOString(), now, 'pl')).toBe('3 lis')
    expect(formatWhen(new Date(2025, 10, 3, 9, 5).toISOString(), now, 'pl')).toBe('3 lis 2025')
  })
})

describe('formatWeekday', () => {
  it('starts the week on Monday', () => {
    expect([0, 6].map((day) => formatWeekday(day, 'pl'))).toEqual(['poniedziałek', 'niedziela'])
  })
})
