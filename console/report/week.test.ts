import { describe, expect, it } from 'vitest'
import { chosenWeek, parseReportSearch, weekOf } from './week.ts'

describe('the week of a report', () => {
  it.each([
    ['a Monday', new Date(2026, 10, 16), '2026-11-16', '2026-11-22'],
    ['a Sunday', new Date(2026, 10, 22), '2026-11-16', '2026-11-22'],
    ['the turn of the year', new Date(2026, 11, 31), '2026-12-28', '2027-01-03'],
    ['the week when clocks change', new Date(2026, 9, 25), '2026-10-19', '2026-10-25'],
  ])('of %s', (_, day, monday, sunday) => expect(weekOf(day)).toEqual({ monday, sunday }))

  it('is the last whole one where none is named', () => {
    expect(chosenWeek({}, new Date(2026, 10, 22, 12).getTime()).monday).toBe('2026-11-09')
  })

  it('is the one that holds the named day', () => {
    expect(chosenWeek({ week: '2026-11-18' }, 0).monday).toBe('2026-11-16')
  })

  it.each([{ week: 'jutro' }, { week: '2026-13-40' }, { week: 4 }, {}])(
    'what names no day names no week: %o',
    (search) => {
      expect(parseReportSearch(search)).toEqual({})
    },
  )
})
