import type { Bilingual, Locale } from '../vocabulary/vocabulary.ts'
import type { BusinessHours } from './record.ts'

const DAYS: Readonly<Record<Locale, readonly string[]>> = {
  pl: ['pon.', 'wt.', 'śr.', 'czw.', 'pt.', 'sob.', 'niedz.'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

const NEVER: Bilingual = { pl: 'obecnie nie ma stałych godzin', en: 'there are no fixed hours at present' }

/** When people answer: `pon.–pt. 8:00–18:00, sob. 9:00–13:00`. */
export function hoursInWords({ days }: BusinessHours): Bilingual {
  return { pl: inWords(days, 'pl'), en: inWords(days, 'en') }
}

function inWords(days: BusinessHours['days'], locale: Locale): string {
  const names = DAYS[locale]
  const parts = groupEqualDays(days).map(({ first, last, time }) => {
    const from = names[first] ?? ''
    const to = names[last] ?? ''
    return `${first === last ? from : `${from}–${to}`} ${time}`
  })
  return parts.length === 0 ? NEVER[locale] : parts.join(', ')
}

interface DayGroup {
  readonly first: number
  readonly last: number
  readonly time: string
}

function groupEqualDays(days: BusinessHours['days']): readonly DayGroup[] {
  const groups: DayGroup[] = []
  for (const [day, open] of days.entries()) {
    if (open === null || open.to <= open.from) continue
    const time = `${clockTime(open.from)}–${clockTime(open.to)}`
    const previous = groups.at(-1)
    if (previous?.last === day - 1 && previous.time === time) groups[groups.length - 1] = { ...previous, last: day }
    else groups.push({ first: day, last: day, time })
  }
  return groups
}

function clockTime(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}
