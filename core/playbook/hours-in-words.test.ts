import { describe, expect, it } from 'vitest'
import { hoursInWords } from './hours-in-words.ts'
import type { OpenHours } from './playbook.ts'

const week = (...days: readonly (OpenHours | null)[]) => ({ timeZone: 'Europe/Warsaw', days })
const day = { from: 8 * 60, to: 18 * 60 }
const short = { from: 9 * 60, to: 13 * 60 + 30 }

describe('hoursInWords', () => {
  it('joins days with the same hours', () => {
    expect(hoursInWords(week(day, day, day, day, day, null, null)).pl).toBe('pon.–pt. 8:00–18:00')
  })
  it('names single days and gaps by themselves', () => {
    expect(hoursInWords(week(day, null, day, day, null, short, null)).pl).toBe(
      'pon. 8:00–18:00, śr.–czw. 8:00–18:00, sob. 9:00–13:30',
    )
  })
  it('speaks English', () => {
    expect(hoursInWords(week(day, day, day, day, day, short, null)).en).toBe('Mon–Fri 8:00–18:00, Sat 9:00–13:30')
  })
  it('says so when the firm is never open', () => {
    expect(hoursInWords(week(null, null, null, null, null, null, null)).pl).toBe('obecnie nie ma stałych godzin')
  })
})
