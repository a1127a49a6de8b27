import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BusinessHours } from '../playbook/playbook.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import { afterBusinessMinutes, businessMinutes, legalDeadline, openSpans } from './business-time.ts'
import { localTime } from './local-time.ts'

const WARSAW = 'Europe/Warsaw'
const open = { from: 8 * 60, to: 18 * 60 }
const office: BusinessHours = { timeZone: WARSAW, days: [open, open, open, open, open, null, null] }
const always = { from: 0, to: 24 * 60 }
const roundTheClock: BusinessHours = { timeZone: WARSAW, days: Array.from({ length: 7 }, () => always) }
const at = (iso: string) => Date.parse(iso) as Instant
const minutes = (from: string, to: string, hours = office) => businessMinutes(at(from), at(to), hours)

describe('businessMinutes', () => {
  it('counts inside one day', () => {
    expect(minutes('2026-03-02T10:00+01:00', '2026-03-02T10:44+01:00')).toBe(44)
  })
  it('stops on Friday evening and goes on upon Monday morning', () => {
    expect(minutes('2026-03-06T17:55+01:00', '2026-03-09T08:20+01:00')).toBe(25)
  })
  it('leaves out a holiday in the middle of the week', () => {
    expect(minutes('2026-11-10T17:00+01:00', '2026-11-12T09:00+01:00')).toBe(120)
  })
  it('leaves out Christmas Eve since 2025', () => {
    expect(minutes('2026-12-23T17:00+01:00', '2026-12-28T08:30+01:00')).toBe(90)
  })
  it('is nothing when the clock ran backwards', () => {
    expect(minutes('2026-03-02T12:00+01:00', '2026-03-02T10:00+01:00')).toBe(0)
  })
  it('has 23 hours on the night of the spring change and 25 in autumn, where the firm never closes', () => {
    expect(minutes('2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', roundTheClock)).toBe(23 * 60)
    expect(minutes('2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', roundTheClock)).toBe(25 * 60)
  })
  it('opens at eight by the wall clock on both sides of a change', () => {
    expect(minutes('2026-03-27T17:00+01:00', '2026-03-30T09:00+02:00')).toBe(120)
  })

  const instant = fc.integer({ min: at('2024-01-01T00:00Z'), max: at('2028-01-01T00:00Z') }).map((n) => n as Instant)
  const short = fc.integer({ min: 0, max: 40 * 86_400_000 })
  it('adds up: two parts make the whole', () => {
    fc.assert(
      fc.property(instant, short, short, (from, first, second) => {
        const middle = (from + first) as Instant
        const end = (middle + second) as Instant
        const parts = businessMinutes(from, middle, office) + businessMinutes(middle, end, office)
        expect(parts).toBeCloseTo(businessMinutes(from, end, office), 6)
      }),
    )
  })
  it('never exceeds the time that really passed', () => {
    fc.assert(
      fc.property(instant, short, (from, span) => {
        expect(businessMinutes(from, (from + span) as Instant, office)).toBeLessThanOrEqual(span / 60_000)
      }),
    )
  })
  it('is undone by afterBusinessMinutes', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 6_000 }), (from, wanted) => {
        const end = afterBusinessMinutes(from, wanted, office)
        expect(businessMinutes(from, end ?? from, office)).toBeCloseTo(wanted, 6)
      }),
    )
  })
})

describe('afterBusinessMinutes', () => {
  it('says so when the firm is never open', () => {
    const closed: BusinessHours = { timeZone: WARSAW, days: Array.from({ length: 7 }, () => null) }
    expect(afterBusinessMinutes(at('2026-03-02T10:00Z'), 1, closed)).toBeNull()
  })
})

describe('openSpans', () => {
  const spans = (from: string, to: string) =>
    openSpans(at(from), at(to), office).map((span) => span.map((moment) => new Date(moment).toISOString()))
  it('are cut to what is asked about, and leave out nights, week-ends and holidays', () => {
    // Tuesday the 10th, and Wednesday the 11th of November, which is a holiday.
    expect(spans('2026-11-10T09:00:00Z', '2026-11-12T08:00:00Z')).toEqual([
      ['2026-11-10T09:00:00.000Z', '2026-11-10T17:00:00.000Z'],
      ['2026-11-12T07:00:00.000Z', '2026-11-12T08:00:00.000Z'],
    ])
    expect(spans('2026-11-14T09:00:00Z', '2026-11-15T09:00:00Z')).toEqual([])
  })
  it('hold as much time as is counted otherwise', () => {
    const moment = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2026, 11) })
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 20 * 24 * 60 * 60_000 }), (start, length) => {
        const [from, to] = [start as Instant, (start + length) as Instant]
        const sum = openSpans(from, to, office).reduce((all, [opens, closes]) => all + closes - opens, 0)
        expect(sum / 60_000).toBeCloseTo(businessMinutes(from, to, office), 6)
      }),
    )
  })
})

describe('legalDeadline', () => {
  it.each([
    ['2026-12-10', '2026-12-28'],
    ['2026-12-11', '2026-12-28'],
    ['2024-12-10', '2024-12-24'],
    ['2026-04-17', '2026-05-04'],
    ['2026-10-18', '2026-11-02'],
    ['2026-05-21', '2026-06-05'],
    ['2026-12-23', '2027-01-07'],
    ['2027-04-14', '2027-04-28'],
  ])('of fourteen days from %s is %s', (received, end) => {
    const deadline = legalDeadline(at(`${received}T12:00Z`), 14, WARSAW)
    const { day, minute } = localTime(deadline, WARSAW)
    expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(end)
    expect(minute).toBeGreaterThan(1439)
  })
  it('counts from the Warsaw day, not from the UTC one', () => {
    const lateEvening = at('2026-06-01T22:30:00Z')
    const { day } = localTime(legalDeadline(lateEvening, 14, WARSAW), WARSAW)
    expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe('2026-06-16')
  })
})
