import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BusinessHours } from '../../core/playbook/playbook.ts'
import { formatBusinessHours, parseBusinessHours } from './business-hours.ts'

const day = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ from, to })),
  { nil: null },
)
const hours = fc.array(day, { minLength: 7, maxLength: 7 }).filter((days) => days.some((open) => open !== null))

describe('business hours', () => {
  it('reads what the interchange format writes', () => {
    const read = parseBusinessHours('Mon-Fri 08:00-18:00, Sat 09:00-13:30 Europe/Warsaw')
    expect(read.timeZone).toBe('Europe/Warsaw')
    expect(read.days[4]).toEqual({ from: 480, to: 1080 })
    expect(read.days[5]).toEqual({ from: 540, to: 810 })
    expect(read.days[6]).toBeNull()
  })

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(hours, (days) => {
        const wanted: BusinessHours = { timeZone: 'Europe/Warsaw', days }
        expect(parseBusinessHours(formatBusinessHours(wanted))).toEqual(wanted)
      }),
    )
  })

  it.each([
    '',
    'pon-pt 8-16',
    'Mon-Fri 18:00-08:00 Europe/Warsaw',
    'Mon-Fri 08:00-18:00 Mars/Olympus',
    'Fri-Mon 08:00-18:00 Europe/Warsaw',
  ])('refuses %j in words', (text) => {
    expect(() => parseBusinessHours(text)).toThrow(/is not of the form/)
  })
})
