import { describe, expect, it } from 'vitest'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import { closedBefore } from './retention.ts'

const day = (time: string) => Date.parse(`${time}T12:00:00Z`) as Instant
const shown = (moment: Instant) => new Date(moment).toISOString().slice(0, 10)

describe('what has had its time', () => {
  it.each([
    ['2026-11-22', 12, '2025-11-22'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2026-01-15', 2, '2025-11-15'],
  ])('on %s after %d months is what was closed before %s', (now, months, before) => {
    expect(shown(closedBefore('conversations', months, day(now)))).toBe(before)
  })
  it('of a complaint runs to the end of its calendar year', () => {
    // Closed on 2 February 2023, kept 36 months, so to the end of 2026.
    expect(shown(closedBefore('complaints', 36, day('2026-12-31')))).toBe('2023-01-01')
    expect(shown(closedBefore('complaints', 36, day('2027-01-01')))).toBe('2024-01-01')
  })
})
