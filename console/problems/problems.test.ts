import { describe, expect, it } from 'vitest'
import { formatChange, formatTimes, saysNothing, toldHigh } from '../ui/ratios.ts'
import { dayOf, parseProblemSearch, stretch } from './problem-search.ts'
import { unnamed } from './unnamed.ts'

describe('the cases that an address names', () => {
  it('are those of its stretch of time, and all of them where it names none that can be read', () => {
    const week = stretch(Date.UTC(2026, 10, 2, 8, 30), Date.UTC(2026, 10, 9, 8, 30))
    expect(week).toEqual({ from: '2026-11-02T08:30:00.000Z', to: '2026-11-09T08:30:00.000Z' })
    expect(parseProblemSearch(week)).toEqual(week)
    expect(parseProblemSearch({ from: 'wczoraj', to: '2026-13-45T00:00:00Z', week: 3 })).toEqual({})
  })

  it('are named by the day on the reader’s calendar', () => {
    expect(dayOf(new Date(2026, 0, 2, 23, 59).getTime())).toBe('2026-01-02')
  })
})

describe('a ratio', () => {
  it('is told by its lower end alone where the upper one is far above it', () => {
    expect(toldHigh({ low: 22, high: 8445 })).toBeNull()
    expect(toldHigh({ low: 1.4, high: null })).toBeNull()
    expect(toldHigh({ low: 1.4, high: 5 })).toBe(5)
    expect(toldHigh({ low: 0.2, high: 0.9 })).toBe(0.9)
  })

  it('that may be far below one and far above says nothing', () => {
    expect(saysNothing({ low: 0.1, high: 118 })).toBe(true)
    expect(saysNothing({ low: 0.9, high: null })).toBe(true)
    expect(saysNothing({ low: 0.5, high: 1.6 })).toBe(false)
    expect(saysNothing({ low: 0, high: 0.4 })).toBe(false)
    expect(saysNothing({ low: 3, high: null })).toBe(false)
  })

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

describe('who took a conversation then', () => {
  it('is said also where nobody did, and where the conversation was erased', () => {
    expect(unnamed('Ewa')).toBeNull()
    expect(unnamed(null)).toContain('nobody')
    expect(unnamed('')).toContain('forgotten')
  })
})
