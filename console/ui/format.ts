import type { Locale } from '../../core/vocabulary/vocabulary.ts'

/** Numbers, money, times and lengths of time as the reader's language writes them. Pure: "now" is an argument. */

const MINUTE_MS = 60_000
const HOUR_MIN = 60
const DAY_MIN = 24 * HOUR_MIN

/** Intl objects are dear to make and lists make thousands of calls. */
const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

function numbers(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(tag(locale), options)
  numberFormats.set(key, known)
  return known
}

function dates(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag(locale), options)
  dateFormats.set(key, known)
  return known
}

/** English of Europe: days before months, a 24-hour clock. */
function tag(locale: Locale): string {
  return locale === 'pl' ? 'pl-PL' : 'en-GB'
}

export function formatCount(value: number, locale: Locale): string {
  return numbers(locale, { maximumFractionDigits: 0, useGrouping: 'always' }).format(value)
}

/** PLN, without grosze where there are none and from a hundred upwards: estimates must not look exact. */
export function formatMoney(pln: number, locale: Locale): string {
  const digits = Math.abs(pln) >= 100 || Number.isInteger(pln) ? 0 : 2
  const amount = numbers(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'always',
  })
  return `${amount.format(pln)}\u00a0zł`
}

/** A rate per hundred, with one decimal: more would pretend to a precision that no sample here has. */
export function formatRate(value: number, locale: Locale): string {
  return numbers(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
}

/** `4,1–7,9`: the ends of an interval. */
export function formatInterval(low: number, high: number, locale: Locale): string {
  return `${formatRate(low, locale)}–${formatRate(high, locale)}`
}

/** `43–95%` in Polish, the ends of an interval of shares (0–1). */
export function formatPercents(low: number, high: number, locale: Locale): string {
  const whole = numbers(locale, { maximumFractionDigits: 0 })
  const last = numbers(locale, { style: 'percent', maximumFractionDigits: 0 })
  return `${whole.format(100 * low)}–${last.format(high)}`
}

/** `87%`. */
export function formatPercent(share: number, locale: Locale): string {
  return numbers(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** Two units at most: `14 min`, `2 godz. 5 min`, `3 dni 4 godz.`. Below a minute: `< 1 min`. */
export function formatMinutes(minutes: number, locale: Locale): string {
  const whole = Math.floor(minutes)
  if (whole < 1) return `< ${unit(1, 'minute', locale)}`
  if (whole < HOUR_MIN) return unit(whole, 'minute', locale)
  if (whole < DAY_MIN) return joined(Math.floor(whole / HOUR_MIN), 'hour', whole % HOUR_MIN, 'minute', locale)
  return joined(Math.floor(whole / DAY_MIN), 'day', Math.floor((whole % DAY_MIN) / HOUR_MIN), 'hour', locale)
}

/** Minutes from an ISO 8601 time until `nowMs`; never below zero, whatever the clocks say. */
export function minutesSince(time: string, nowMs: number): number {
  return Math.max(0, (nowMs - Date.parse(time)) / MINUTE_MS)
}

/** Today the hour, this year the day, else the date: as short as it can be without a doubt. */
export function formatWhen(time: string, nowMs: number, locale: Locale): string {
  const at = new Date(time)
  const now = new Date(nowMs)
  if (at.toDateString() === now.toDateString()) return dates(locale, { hour: '2-digit', minute: '2-digit' }).format(at)
  const sameYear = at.getFullYear() === now.getFullYear()
  return dates(
    locale,
    sameYear ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'short', year: 'numeric' },
  ).format(at)
}

/** Day and hour in full, for tooltips and the conversation. */
export function formatMoment(time: string, locale: Locale): string {
  return dates(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(
    new Date(time),
  )
}

export function formatHour(time: string, locale: Locale): string {
  return dates(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(time))
}

/** `poniedziałek, 23 listopada`. */
export function formatDay(time: string, locale: Locale): string {
  return dates(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(time))
}

export function formatDate(time: string, locale: Locale): string {
  return dates(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(time))
}

/** `9–15 lis 2026`: what both days share is said once. */
export function formatDays(from: string, to: string, locale: Locale): string {
  return dates(locale, { day: 'numeric', month: 'short', year: 'numeric' }).formatRange(new Date(from), new Date(to))
}

/** The name of a weekday; 0 = Monday … 6 = Sunday. */
export function formatWeekday(day: number, locale: Locale): string {
  // 5 January 2026 was a Monday.
  return dates(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 5 + day)))
}

function joined(big: number, bigUnit: string, small: number, smallUnit: string, locale: Locale): string {
  const head = unit(big, bigUnit, locale)
  return small === 0 ? head : `${head} ${unit(small, smallUnit, locale)}`
}

function unit(value: number, name: string, locale: Locale): string {
  return numbers(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)
}
