import { describe, expect, it } from 'vitest'
import { dayOf, daysOf, parseProblemSearch } from './problem-search.ts'
import { formatChange, formatTimes } from './ratios.ts'

describe('the cases that an address names', () => {
  it('are those of its days, and all of them where it names none that can be read', () => {
    expect(parseProblemSearch({ from: '2026-11-02', to: '2026-11-08' })).toEqual({
      from: '2026-11-02',
      to: '2026-11-08',
    })
    expect(parseProblemSearch({ from: 'wczoraj', to: '2026-13-45', week: 3 })).toEqual({})
  })

  it('of a week end on the day before the next', () => {
    const monday = new Date(2026, 10, 2).getTime()
    expect(daysOf(monday, new Date(2026, 10, 9).getTime())).toEqual({ from: '2026-11-02', to: '2026-11-08' })
    expect(dayOf(monday)).toBe('2026-11-02')
  })
})

describe('a ratio', () => {
  it('is told as a change', () => {
    expect([0, 0.06, 0.5, 1, 1.004, 1.2, 3].map(formatChange)).toEqual([
      '−100%',
      '−94%',
      '−50%',
      '0%',
      '0%',
      '+20%',
      '+200%',
    ])
  })

  it('or in times, without decimals once there are ten', () => {
    expect(formatTimes(7.26, 'pl')).toBe('7,3')
    expect(formatTimes(17.9, 'pl')).toBe('18')
    expect(formatTimes(7.26, 'en')).toBe('7.3')
  })
})
