import { describe, expect, it } from 'vitest'
import { parseDashboardSearch, periodDays } from './period.ts'

describe('periodDays', () => {
  it('counts today as one of the days', () => {
    expect(periodDays(7, new Date(2026, 10, 22, 0, 5).getTime())).toEqual({ from: '2026-11-16', to: '2026-11-22' })
  })

  it('is not shortened by the hour that a clock change takes', () => {
    expect(periodDays(7, new Date(2026, 9, 28, 0, 30).getTime()).from).toBe('2026-10-22')
  })
})

describe('parseDashboardSearch', () => {
  it.each([[undefined], ['7 dni'], [365]])('shows four weeks instead of %j', (days) => {
    expect(parseDashboardSearch({ days })).toEqual({ days: 28 })
  })
})
