/**
 * Statutory days off in Poland.
 * @source ustawa z 18 stycznia 1951 r. o dniach wolnych od pracy; 24 December added by the act of 6 December 2024,
 * Dz.U. 2024 poz. 1965, in force since 1 February 2025; 6 January since 2011 (Dz.U. 2010 nr 224 poz. 1459). Read 2026-11.
 */
const FIXED: readonly { readonly month: number; readonly day: number; readonly since: number }[] = [
  { month: 1, day: 1, since: 0 },
  { month: 1, day: 6, since: 2011 },
  { month: 5, day: 1, since: 0 },
  { month: 5, day: 3, since: 1990 },
  { month: 8, day: 15, since: 1989 },
  { month: 11, day: 1, since: 0 },
  { month: 11, day: 11, since: 1989 },
  { month: 12, day: 24, since: 2025 },
  { month: 12, day: 25, since: 0 },
  { month: 12, day: 26, since: 0 },
]

/** Days after Easter Sunday: Easter, Easter Monday, Pentecost, Corpus Christi. */
const MOVABLE = [0, 1, 49, 60] as const

const DAY_MS = 86_400_000
const byYear = new Map<number, ReadonlySet<number>>()

/** A calendar day counted from 1970-01-01; has no time zone. */
export type DayNumber = number

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** True on a statutory day off; Sundays and Saturdays that are nothing else are not. */
export function isPolishHoliday(day: DayNumber): boolean {
  const year = new Date(day * DAY_MS).getUTCFullYear()
  let days = byYear.get(year)
  // A year's table is a constant of nature and law: keeping it changes no answer, only its speed.
  if (days === undefined) byYear.set(year, (days = holidaysOf(year)))
  return days.has(day)
}

function holidaysOf(year: number): ReadonlySet<number> {
  const easter = easterSunday(year)
  return new Set([
    ...FIXED.filter(({ since }) => year >= since).map(({ month, day }) => dayNumber(year, month, day)),
    ...MOVABLE.map((offset) => easter + offset),
  ])
}

/** Gregorian Easter. @source Meeus/Jones/Butcher, in Meeus, Astronomical Algorithms, ch. 8 */
function easterSunday(year: number): DayNumber {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const ordinal = epact + weekday - 7 * shift + 114
  return dayNumber(year, Math.floor(ordinal / 31), (ordinal % 31) + 1)
}
