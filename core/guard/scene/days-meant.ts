import type { DurationUnit, Fact, FactKind, FactValues } from '../../../polish/polish.ts'
import type { Instant } from '../../vocabulary/vocabulary.ts'
import { localDay } from './local-day.ts'

/** Days since 1970 that a saying leaves open, both among them. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** Kinds of fact that may name a day. */
const NAMING: ReadonlySet<FactKind> = new Set(['date', 'period', 'duration'])

const DAY_MS = 86_400_000
const WEEK = 7
/** Days of a length of time, and how far off it may be meant. */
const LENGTHS: Readonly<Record<DurationUnit, readonly [days: number, off: number]>> = {
  second: [0, 0],
  minute: [0, 0],
  hour: [1 / 24, 1],
  day: [1, 1],
  'working-day': [1.4, 2],
  week: [7, 2],
  month: [30, 5],
  year: [365, 31],
}

/** The days that a fact written at this time means; `until`: it names only the last of them. Null for what names no day. */
export function daysMeant(fact: Fact, written: Instant, timeZone: string, until: boolean): Days | null {
  if (!NAMING.has(fact.kind)) return null
  const today = dayOf(localDay(written, timeZone))
  const named = daysNamed(fact, today)
  return named === null || !until ? named : { from: Math.min(today, named.to), to: named.to }
}

function daysNamed({ kind, value }: Fact, today: number): Days | null {
  if (kind === 'date') return daysOfDate(value, today)
  if (kind === 'period') return daysOfPeriod(value, today)
  if (kind !== 'duration' || value.bound !== 'after') return null
  const [days, off] = LENGTHS[value.unit]
  const middle = today + Math.round(value.amount * days)
  return { from: middle - off, to: middle + off }
}

function daysOfDate(value: FactValues['date'], today: number): Days | null {
  if (value.type === 'relative') return only(today + value.days)
  if (value.type === 'weekday') {
    if (value.week === 'last') return null
    const monday = today - ((today + 3) % WEEK)
    if (value.week === 'next') return only(monday + WEEK + value.weekday - 1)
    const ahead = (monday + value.weekday - 1 - today + WEEK) % WEEK
    return only(today + ahead)
  }
  const year = value.year ?? Number(new Date(today * DAY_MS).toISOString().slice(0, 4))
  const first = Date.UTC(year, value.month - 1, value.type === 'day' ? value.day : 1) / DAY_MS
  return value.type === 'day' ? only(first) : { from: first, to: Date.UTC(year, value.month, 0) / DAY_MS }
}

function daysOfPeriod({ unit, offset }: FactValues['period'], today: number): Days | null {
  if (unit === 'week') {
    const monday = today - ((today + 3) % WEEK) + offset * WEEK
    return { from: monday, to: monday + WEEK - 1 }
  }
  if (unit !== 'month') return null
  const now = new Date(today * DAY_MS)
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + offset]
  return { from: Date.UTC(year, month, 1) / DAY_MS, to: Date.UTC(year, month + 1, 0) / DAY_MS }
}

function only(day: number): Days {
  return { from: day, to: day }
}

function dayOf(date: string): number {
  return Date.parse(date) / DAY_MS
}

/** True when what is meant now cannot be what was meant before: no day fits both, or a last day that was named has moved. */
export function areOtherDays(now: Days, before: Days): boolean {
  if (now.from > before.to || before.from > now.to) return true
  const isUntil = now.to > now.from && before.to > before.from
  return isUntil && Math.abs(now.to - before.to) > WEEK
}
