import type { Instant } from '../vocabulary/vocabulary.ts'
import type { DayNumber } from './holidays.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** What a clock on the wall shows. */
export interface LocalTime {
  readonly day: DayNumber
  /** Minutes since local midnight, with their fraction; 0 ≤ minute < 1440. */
  readonly minute: number
}

const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, Map<number, number>>()

/** @throws {RangeError} when the zone is no IANA name; settings are checked when they are read. */
export function localTime(at: Instant, zone: string): LocalTime {
  const wall = at + offsetAt(at, zone)
  const day = Math.floor(wall / DAY_MS)
  return { day, minute: (wall - day * DAY_MS) / MINUTE_MS }
}

/**
 * The instant at which the wall clock shows this. A time that a spring change skips is read as if the clock had not
 * been changed; of a time that autumn shows twice, the first.
 */
export function instantOf(day: DayNumber, minute: number, zone: string): Instant {
  const wall = day * DAY_MS + minute * MINUTE_MS
  const before = offsetAt((wall - DAY_MS) as Instant, zone)
  const guess = wall - before
  if (offsetAt(guess as Instant, zone) === before) return guess as Instant
  const after = offsetAt(guess as Instant, zone)
  const shifted = wall - after
  return (offsetAt(shifted as Instant, zone) === after ? shifted : guess) as Instant
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Offsets change at a handful of instants a year: most hours of a zone share one, so each quarter-day is asked once. */
function offsetAt(at: Instant, zone: string): number {
  const block = Math.floor(at / (DAY_MS / 4))
  let known = offsets.get(zone)
  if (known === undefined) offsets.set(zone, (known = new Map()))
  const kept = known.get(block)
  if (kept !== undefined) return Number.isNaN(kept) ? measureOffset(at, zone) : kept
  const first = measureOffset((block * (DAY_MS / 4)) as Instant, zone)
  const last = measureOffset(((block + 1) * (DAY_MS / 4) - 1) as Instant, zone)
  known.set(block, first === last ? first : Number.NaN)
  return first === last ? first : measureOffset(at, zone)
}

function measureOffset(at: Instant, zone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of formatFor(zone).formatToParts(at)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(zone, format)
  }
  return format
}
