import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { dayNumber, isPolishHoliday } from './holidays.ts'

const YEARS = Array.from({ length: 30 }, (_, i) => 2011 + i)

describe('isPolishHoliday', () => {
  it('agrees with an independent calendar on every day of thirty years', () => {
    const calendar = new Holidays('PL', { types: ['public'] })
    for (const year of YEARS) {
      const theirs = new Set(calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)))
      const ours = daysOf(year).filter(isPolishHoliday).map(isoDay)
      expect(new Set(ours), String(year)).toEqual(theirs)
    }
  })

  it('counts Christmas Eve from 2025 on, not before', () => {
    expect(isPolishHoliday(dayNumber(2024, 12, 24))).toBe(false)
    expect(isPolishHoliday(dayNumber(2025, 12, 24))).toBe(true)
  })
})

function daysOf(year: number): number[] {
  const first = dayNumber(year, 1, 1)
  return Array.from({ length: dayNumber(year + 1, 1, 1) - first }, (_, i) => first + i)
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
