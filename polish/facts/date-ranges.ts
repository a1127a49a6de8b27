import { MONTH_PARTS, WHICH } from './calendar.ts'
import { readHours } from './clock.ts'
import { readDate, readRelativeDate } from './dates.ts'
import type { DateValue, PeriodValue } from './fact.ts'
import { isDash, isGlued, type ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

interface Day {
  readonly value: DateValue
  readonly next: number
}

/** Reads "od 3 do 7 maja", "3–7 maja", "między 10 a 14 czerwca", "1.05–7.05.2026", "od poniedziałku do środy". */
export function readDateRange(tokens: readonly Token[], at: number): ReadingOf<'date-range'> | null {
  const lead = tokens[at]?.folded ?? ''
  const spoken = lead === 'od' || lead === 'miedzy' || lead === 'pomiedzy'
  const first = spoken ? at + 1 : at
  const isHours = LEADS_HOURS.test(tokens[at - 1]?.folded ?? '') && tokens[first]?.kind === 'number'
  return isHours ? null : (readFromDay(tokens, at, first, spoken) ?? readFromDate(tokens, at, first, spoken))
}

/** "czynne od 8.10 do 16.10": what could be a day is an hour after these. */
const LEADS_HOURS = /^(godz|godzinach|godziny|czynn[eya]|otwart[eya]|pracujemy|infolinia)$/

/** The first end is a bare number of the month that the second one names. */
function readFromDay(
  tokens: readonly Token[],
  at: number,
  first: number,
  spoken: boolean,
): ReadingOf<'date-range'> | null {
  const day = tokens[first]
  if (day?.kind !== 'number' || day.text.length > 2) return null
  const dot = isGlued(tokens[first + 1], '.') ? 1 : 0
  const joint = first + 1 + dot
  if (!joins(tokens, at, joint, spoken) || tokens[joint + 1]?.kind !== 'number') return null
  const to = readDate(tokens, joint + 1)
  if (to?.value.type !== 'day' || Number(day.text) < 1 || Number(day.text) >= to.value.day) return null
  return range(at, to.next, { ...to.value, day: Number(day.text) }, to.value)
}

function readFromDate(
  tokens: readonly Token[],
  at: number,
  first: number,
  spoken: boolean,
): ReadingOf<'date-range'> | null {
  const from = readDay(tokens, first)
  const joint = from === null ? 0 : skipYearMark(tokens, from.next)
  if (from === null || !joins(tokens, at, joint, spoken)) return null
  const to = readDay(tokens, joint + 1)
  // "od poniedziałku do piątku 8–16" are opening hours.
  if (to?.value.type === 'weekday' && readHours(tokens, at) !== null) return null
  if (to === null || from.value.type === 'relative' || (to.value.type === 'month') !== (from.value.type === 'month')) {
    return to !== null && spoken && from.value.type === 'relative' ? range(at, to.next, from.value, to.value) : null
  }
  return range(at, to.next, from.value, to.value)
}

function readDay(tokens: readonly Token[], at: number): Day | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'sign') return null
  return readDate(tokens, at) ?? (token.kind === 'word' ? readRelativeDate(tokens, at) : null)
}

/** "2026 r. do" */
function skipYearMark(tokens: readonly Token[], at: number): number {
  return tokens[at]?.folded === 'r' ? at + (isGlued(tokens[at + 1], '.') ? 2 : 1) : at
}

/** "od … do", "między … a", or a dash. */
function joins(tokens: readonly Token[], at: number, joint: number, spoken: boolean): boolean {
  const token = tokens[joint]
  if (token === undefined || token.newLine) return false
  if (isDash(token)) return true
  if (!spoken) return false
  return tokens[at]?.folded === 'od' ? token.folded === 'do' : token.folded === 'a' || token.folded === 'i'
}

function range(first: number, next: number, from: DateValue, to: DateValue): ReadingOf<'date-range'> {
  return { kind: 'date-range', first, next, value: { from: withYearOf(to, from), to } }
}

/** "od maja do września 2026": the year said once is meant for both. */
function withYearOf(to: DateValue, from: DateValue): DateValue {
  const year = to.type === 'day' || to.type === 'month' ? to.year : null
  return (from.type === 'day' || from.type === 'month') && from.year === null ? { ...from, year } : from
}

const UNITS: ReadonlyMap<string, PeriodValue['unit']> = new Map(
  (
    [
      ['tydzien tygodnia tygodniu', 'week'],
      ['weekend weekendu weekendzie', 'weekend'],
      ['miesiac miesiaca miesiacu', 'month'],
      ['kwartal kwartalu kwartale', 'quarter'],
      ['rok roku', 'year'],
    ] as const
  ).flatMap(([forms, unit]) => forms.split(' ').map((form) => [form, unit] as const)),
)

/** Reads "końca miesiąca", "przyszłym tygodniu", "początku przyszłego roku"; a bare "miesiąca" or "tym roku 2026" is none. */
export function readPeriod(tokens: readonly Token[], at: number): ReadingOf<'period'> | null {
  const part = MONTH_PARTS.get(tokens[at]?.folded ?? '')
  const whichAt = part === undefined ? at : at + 1
  const offset = WHICH.get(tokens[whichAt]?.folded ?? '')
  const unitAt = offset === undefined ? whichAt : whichAt + 1
  const noun = tokens[unitAt]
  const unit = noun === undefined || noun.newLine ? undefined : UNITS.get(noun.folded)
  if (unit === undefined || (part === undefined && (offset === undefined || !isWithin(tokens, at)))) return null
  return {
    kind: 'period',
    first: at,
    next: unitAt + 1,
    value: { unit, offset: offset ?? 0, part: part ?? 'whole' },
  }
}

/** "w tym tygodniu", "do przyszłego miesiąca", "na następny weekend"; "ten tydzień był zły" tells no time. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  return /^(w|we|do|od|na|przed|po|z|ze|za)$/.test(tokens[at - 1]?.folded ?? '')
}
