import type { DateValue } from '../../polish/polish.ts'
import type { Instant, Locale } from '../vocabulary/vocabulary.ts'

/** A day of the calendar, at its midnight in UTC; has no time zone. */
export type Day = Date

const DAY_MS = 86_400_000
/** Whoever names a day without its year means one within about a year. */
const YEAR_DAYS = 366

/** The day on which this falls for the firm. `timeZone`: IANA name. */
export function dayAt(at: Instant, timeZone: string): Day {
  return new Date(new Date(at).toLocaleDateString('sv-SE', { timeZone }))
}

/** As `2026-11-23`. */
export function dayOn(day: Day): string {
  return day.toISOString().slice(0, 10)
}

/** The calendar day that is meant; null where none is, or where one after today is meant and `past` forbids it. */
export function resolveDay(value: DateValue, today: Day, past: boolean): Day | null {
  const day = dayMeant(value, today, past)
  if (day === null || Number.isNaN(day.getTime())) return null
  return past && day.getTime() > today.getTime() ? null : day
}

function dayMeant(value: DateValue, today: Day, past: boolean): Day | null {
  switch (value.type) {
    case 'relative':
      return later(today, value.days)
    case 'weekday': {
      const ahead = (value.weekday - weekdayOf(today) + 7) % 7
      const back = past || value.week === 'last' ? (ahead === 0 ? (value.week === 'last' ? -7 : 0) : ahead - 7) : ahead
      return later(today, back)
    }
    case 'day':
      return value.year === null
        ? nearest(value.month, value.day, today, past)
        : dayOf(value.year, value.month, value.day)
    case 'month':
      return null
  }
}

/** Of this year's day and its neighbours': the last one that is over, or the next one to come. */
function nearest(month: number, day: number, today: Day, past: boolean): Day | null {
  const year = today.getUTCFullYear()
  const near = [year - 1, year, year + 1].flatMap((one) => {
    const date = dayOf(one, month, day)
    return date === null ? [] : [date]
  })
  const distance = (date: Day) => (date.getTime() - today.getTime()) / DAY_MS
  return past
    ? (near.findLast((date) => distance(date) <= 0) ?? null)
    : (near.find((date) => distance(date) >= 0 && distance(date) <= YEAR_DAYS) ?? null)
}

function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date : null
}

function later(day: Day, days: number): Day {
  return new Date(day.getTime() + days * DAY_MS)
}

/** 1 = Monday … 7 = Sunday. */
function weekdayOf(day: Day): number {
  return day.getUTCDay() === 0 ? 7 : day.getUTCDay()
}

/** "7 grudnia 2026 r.", "7 December 2026"; `on`: `2026-12-07`. */
export function dayInWords(on: string, language: Locale): string {
  const words = new Date(on).toLocaleDateString(language === 'pl' ? 'pl-PL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return language === 'pl' ? `${words} r.` : words
}
