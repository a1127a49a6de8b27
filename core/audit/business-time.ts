import type { BusinessHours } from '../playbook/playbook.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import { type DayNumber, isPolishHoliday } from './holidays.ts'
import { instantOf, localTime, weekday } from './local-time.ts'

const MINUTE_MS = 60_000
/** Longer spans are counted over this many days only: no target is a tenth of it, and a wrong year must not stall an audit. */
const LONGEST_DAYS = 3_660

/** Open time between two instants, in minutes; 0 when the clock ran backwards. Statutory holidays are closed. */
export function businessMinutes(from: Instant, to: Instant, hours: BusinessHours): number {
  if (!(to > from)) return 0
  const first = localTime(from, hours.timeZone).day
  const last = Math.min(localTime(to, hours.timeZone).day, first + LONGEST_DAYS)
  let open = 0
  for (let day = first; day <= last; day++) {
    const [opens, closes] = openInstants(day, hours)
    open += Math.max(0, Math.min(to, closes) - Math.max(from, opens))
  }
  return open / MINUTE_MS
}

/** First moment at which this much open time has passed since `from`; null when the firm is never open. */
export function afterBusinessMinutes(from: Instant, minutes: number, hours: BusinessHours): Instant | null {
  let left = minutes * MINUTE_MS
  const first = localTime(from, hours.timeZone).day
  for (let day = first; day <= first + LONGEST_DAYS; day++) {
    const [opens, closes] = openInstants(day, hours)
    const start = Math.max(from, opens)
    const here = Math.max(0, closes - start)
    if (here > 0 && here >= left) return (start + left) as Instant
    left -= here
  }
  return null
}

/** When the firm is open between two instants, in order. */
export function openSpans(from: Instant, to: Instant, hours: BusinessHours): readonly (readonly [Instant, Instant])[] {
  const spans: [Instant, Instant][] = []
  const last = localTime(to, hours.timeZone).day
  for (let day = localTime(from, hours.timeZone).day; day <= last; day++) {
    const [opens, closes] = openInstants(day, hours)
    const start = Math.max(from, opens)
    const end = Math.min(to, closes)
    if (end > start) spans.push([start as Instant, end as Instant])
  }
  return spans
}

/**
 * Last moment of the day that is `days` calendar days after `from`, moved past Saturdays and statutory holidays.
 * @source art. 111 § 2 and art. 115 Kodeksu cywilnego (the day of the event is not counted; a Saturday or holiday moves on). Read 2026-11.
 */
export function legalDeadline(from: Instant, days: number, timeZone: string): Instant {
  let day = localTime(from, timeZone).day + days
  while (weekday(day) >= 5 || isPolishHoliday(day)) day++
  return (instantOf(day + 1, 0, timeZone) - 1) as Instant
}

function openInstants(day: DayNumber, hours: BusinessHours): readonly [number, number] {
  const open = isPolishHoliday(day) ? null : hours.days[weekday(day)]
  if (!open || open.to <= open.from) return [0, 0]
  return [instantOf(day, open.from, hours.timeZone), instantOf(day, open.to, hours.timeZone)]
}
