import { type FactValues, findFacts, type Polish } from '../../../polish/polish.ts'
import { assertNever, type Instant, type Span } from '../../vocabulary/vocabulary.ts'
import { isPolishHoliday } from '../holidays.ts'
import { instantOf, localTime, weekday } from '../local-time.ts'

const DAY_MINUTES = 24 * 60

/** The moment that this place of a text names, counted from when it was written; null where it names none. */
export function dueBy(
  text: string,
  { start, end }: Span,
  writtenAt: Instant,
  zone: string,
  polish: Polish,
): Instant | null {
  const now = localTime(writtenAt, zone)
  const place = text.slice(start, end)
  const facts = findFacts(text, polish).filter((fact) => fact.start >= start && fact.end <= end)
  const hour = facts.flatMap((fact) => (fact.kind === 'time' ? [fact.value.minutes] : [])).at(-1) ?? hourIn(place)
  // "W poniedziałek 18 maja": the date says which Monday.
  for (const fact of [...facts.filter(isDay), ...facts]) {
    if (fact.kind === 'date' || fact.kind === 'date-range') {
      const day = dayOf(fact.kind === 'date' ? fact.value : fact.value.to, now.day)
      if (day !== null) return instantOf(day, hour ?? DAY_MINUTES, zone)
    }
    if (fact.kind === 'period') {
      const last = lastDayOf(fact.value, now.day)
      if (last !== null) return instantOf(last, DAY_MINUTES, zone)
    }
    if (fact.kind === 'duration') return afterDuration(writtenAt, fact.value, zone)
  }
  if (END_OF_DAY.test(place)) return instantOf(now.day, DAY_MINUTES, zone)
  return hour !== undefined && hour > now.minute ? instantOf(now.day, hour, zone) : null
}

const END_OF_DAY = /(?<!\p{L})(?:(?:do końca|pod koniec) dnia|do wieczora|(?:jeszcze )?(?:dziś )?wieczorem)(?!\p{L})/iu
/** "Do 14.", "między dziewiątą a dwunastą" without a word for hours around. */
const BARE_HOUR = /(?<!\p{L})(?:do|przed) (\d{1,2})(?=\s*(?:[.,;!?)]|$))/iu
const BEFORE_NOON = /(?<!\p{L})(?:przed południem|do południa|przed dwunastą)(?!\p{L})/iu
const NOON = 12 * 60

function hourIn(place: string): number | undefined {
  if (BEFORE_NOON.test(place)) return NOON
  const hour = Number(BARE_HOUR.exec(place)?.[1] ?? Number.NaN)
  return hour >= 7 && hour <= 22 ? hour * 60 : undefined
}

function isDay(fact: ReturnType<typeof findFacts>[number]): boolean {
  return fact.kind === 'date' && fact.value.type === 'day'
}

/** "Do końca tygodnia", "w tym miesiącu": its last day, null for a longer or a past one. */
function lastDayOf({ unit, offset }: FactValues['period'], today: number): number | null {
  if (offset < 0) return null
  if (unit === 'week' || unit === 'weekend') return today + (6 - weekday(today)) + 7 * offset
  if (unit !== 'month') return null
  const now = new Date(today * 86_400_000)
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset + 1, 0) / 86_400_000
}

function dayOf(date: FactValues['date'], today: number): number | null {
  switch (date.type) {
    case 'relative':
      return date.days >= 0 ? today + date.days : null
    case 'weekday':
      if (date.week === 'last') return null
      // Said on a Monday, "w poniedziałek" is the next one: of the same day people say "dziś".
      return today + ((date.weekday - 1 - weekday(today) + 7) % 7 || 7)
    case 'day': {
      const year = date.year ?? new Date(today * 86_400_000).getUTCFullYear()
      const day = Date.UTC(year, date.month - 1, date.day) / 86_400_000
      return day >= today ? day : null
    }
    case 'month': {
      const year = date.year ?? new Date(today * 86_400_000).getUTCFullYear()
      const last = Date.UTC(year, date.month, 0) / 86_400_000
      return last >= today ? last : null
    }
    default:
      return assertNever(date)
  }
}

const UNIT_DAYS = {
  second: 0,
  minute: 1 / DAY_MINUTES,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 31,
  year: 366,
} as const

/** No promise reaches farther, and a slip of the keyboard must not have days counted for ever. */
const MOST_WORKING_DAYS = 400

function afterDuration(from: Instant, { amount, unit }: FactValues['duration'], zone: string): Instant {
  if (unit === 'working-day') return instantOf(afterWorkingDays(localTime(from, zone).day, amount), DAY_MINUTES, zone)
  const days = amount * UNIT_DAYS[unit]
  if (days < 1) return (from + days * 86_400_000) as Instant
  return instantOf(localTime(from, zone).day + Math.ceil(days), DAY_MINUTES, zone)
}

/** The day on which the promise is made is not counted; Saturdays, Sundays and holidays are no working days. */
function afterWorkingDays(from: number, amount: number): number {
  let day = from
  for (let left = Math.min(Math.ceil(amount), MOST_WORKING_DAYS); left > 0; ) {
    day++
    if (weekday(day) < 5 && !isPolishHoliday(day)) left--
  }
  return day
}
