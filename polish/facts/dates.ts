import {
  COMING,
  isDayOfMonth,
  MONTH_PARTS,
  MONTHS,
  MONTHS_WITHIN,
  RELATIVE_DAYS,
  ROMAN_MONTHS,
  WEEKDAYS,
  WHICH,
} from './calendar.ts'
import { readOrdinal } from './numerals.ts'
import { isGlued, type ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

interface Part {
  readonly value: number
  readonly next: number
}

/** Reads a calendar date: "5 maja 2026", "05.05.2026", "2.10", "2026-05-05", "5 V", "May 3", "piątego maja". */
export function readDate(tokens: readonly Token[], at: number): ReadingOf<'date'> | null {
  if (tokens[at]?.kind === 'number')
    return readIsoDate(tokens, at) ?? readNumericDate(tokens, at) ?? readNamedDate(tokens, at)
  return readOrdinalDate(tokens, at) ?? readEnglishDate(tokens, at) ?? readMonthDate(tokens, at)
}

/** Reads "końca maja", "maju" after "w", "lutego 2026" after "od" or "do". */
function readMonthDate(tokens: readonly Token[], at: number): ReadingOf<'date'> | null {
  const word = (tokens[at] as Token).folded
  const part = MONTH_PARTS.get(word)
  const before = tokens[at - 1]?.folded ?? ''
  const within = before === 'w' || before === 'we' ? MONTHS_WITHIN.get(word) : undefined
  const bare = before === 'od' || before === 'do' ? GENITIVE_MONTHS.get(word) : undefined
  const month = part === undefined ? (within ?? bare) : GENITIVE_MONTHS.get(tokens[at + 1]?.folded ?? '')
  if (month === undefined) return null
  const monthEnd = part === undefined ? at + 1 : at + 2
  const year = readYear(tokens, monthEnd)
  const value = { type: 'month', year: year?.value ?? null, month, part: part ?? 'whole' } as const
  return { kind: 'date', first: at, next: year?.next ?? monthEnd, value }
}

const GENITIVE_MONTHS: ReadonlyMap<string, number> = new Map(
  [...MONTHS].filter(([form]) => /(nia|ca|ego|ja|da|ika)$/.test(form)),
)

/** Reads "jutro", "w piątek", "do poniedziałku", "w najbliższą środę". */
export function readRelativeDate(tokens: readonly Token[], at: number): ReadingOf<'date'> | null {
  const token = tokens[at] as Token
  const days = RELATIVE_DAYS.get(token.folded)
  if (days !== undefined) return { kind: 'date', first: at, next: at + 1, value: { type: 'relative', days } }
  const week = weekSaid(token)
  const dayAt = week === null ? at : at + 1
  const name = tokens[dayAt]
  const weekday = name !== undefined && name.folded.length > 3 ? WEEKDAYS.get(name.folded) : undefined
  if (weekday === undefined || (week !== null && name?.newLine)) return null
  const value = week === null ? ({ type: 'weekday', weekday } as const) : ({ type: 'weekday', weekday, week } as const)
  return { kind: 'date', first: at, next: dayAt + 1, value }
}

/** "najbliższy", "przyszły", "zeszły" before a weekday. */
function weekSaid({ folded }: Token): 'coming' | 'next' | 'last' | null {
  if (COMING.has(folded)) return 'coming'
  const offset = WHICH.get(folded)
  return offset === 1 ? 'next' : offset === -1 ? 'last' : null
}

function dateReading(
  first: number,
  next: number,
  day: number,
  month: number,
  year: number | null,
): ReadingOf<'date'> | null {
  if (!isDayOfMonth(day, month, year)) return null
  return { kind: 'date', first, next, value: { type: 'day', year, month, day } }
}

/** "2026-05-05" */
function readIsoDate(tokens: readonly Token[], at: number): ReadingOf<'date'> | null {
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5)
  if (year?.text.length !== 4 || !isGlued(dash, '-') || !isGlued(dash2, '-')) return null
  if (month?.text.length !== 2 || day?.text.length !== 2 || !month.glued || !day.glued) return null
  return dateReading(at, at + 5, Number(day.text), Number(month.text), Number(year.text))
}

/** "5.05.2026", "05/05/2026", "2.10", "18.11.": a day and month alone need a two-digit month or a word that leads in a date. */
function readNumericDate(tokens: readonly Token[], at: number): ReadingOf<'date'> | null {
  const [day, mark, month] = tokens.slice(at, at + 3)
  if (
    day === undefined ||
    day.text.length > 2 ||
    !isGlued(mark, './-') ||
    month?.kind !== 'number' ||
    !month.glued ||
    month.text.length > 2
  ) {
    return null
  }
  const mark2 = tokens[at + 3]
  const year = tokens[at + 4]
  if (isGlued(mark2, mark?.text ?? '') && year?.kind === 'number' && year.glued) {
    const value = year.text.length === 4 ? Number(year.text) : year.text.length === 2 ? 2000 + Number(year.text) : null
    return value === null ? null : dateReading(at, at + 5, Number(day.text), Number(month.text), value)
  }
  if (mark?.text !== '.' || !mayBeDayAndMonth(tokens, at, month)) return null
  return dateReading(at, at + 3, Number(day.text), Number(month.text), null)
}

const LEADS_DATE = /^(dnia|dniu|z|od|do|przed|po|na|termin|data|w|kupion\w*|zamowion\w*)$/
const LEADS_CLOCK =
  /^(o|godz|godzin\w*|ok|okolo|miedzy|v|ver|wersj\w*|pkt|punkt\w*|rozdzial\w*|art|par|ust|tabel\w*|rys)$/
const UNIT_AFTER =
  /^(zl|pln|gr|eur|euro|usd|kg|g|dag|cm|mm|m|km|l|ml|cal\w*|h|min|ghz|gb|mb|tys|mln|godz\w*|rano|wieczor\w*)$/

function mayBeDayAndMonth(tokens: readonly Token[], at: number, month: Token): boolean {
  const before = tokens[at - 1]
  const lead = before?.text === '.' ? tokens[at - 2] : before
  if (lead !== undefined && LEADS_CLOCK.test(lead.folded)) return false
  const after = tokens[at + 3]
  if (after !== undefined && (UNIT_AFTER.test(after.folded) || '%$€'.includes(after.text))) return false
  if (after?.kind === 'number' && after.glued) return false
  if (isGlued(after, '.,') && tokens[at + 4]?.kind === 'number' && tokens[at + 4]?.glued) return false
  return month.text.length === 2 || (lead !== undefined && LEADS_DATE.test(lead.folded))
}

/** "5 maja 2026 r.", "5-go maja", "5. maja", "5 V 2026", "21st January" */
function readNamedDate(tokens: readonly Token[], at: number): ReadingOf<'date'> | null {
  const day = tokens[at] as Token
  if (day.text.length > 2) return null
  let monthAt = at + 1
  if (isGlued(tokens[monthAt], '.')) monthAt++
  else if (isGlued(tokens[monthAt], '-') && tokens[monthAt + 1]?.folded === 'go') monthAt += 2
  else if (tokens[monthAt]?.glued && /^(st|nd|rd|th|go)$/.test(tokens[monthAt]?.folded ?? '')) monthAt++
  if (tokens[monthAt]?.newLine) return null
  const month = readMonth(tokens, monthAt)
  if (month === null) return null
  const year = readYear(tokens, month.next)
  return dateReading(at, year?.next ?? month.next, Number(day.text), month.value, year?.value ?? null)
}

function readMonth(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const value = MONTHS.get(token.folded) ?? ROMAN_MONTHS.get(token.text)
  if (value === undefined) return null
  // "5 lis", "5 maj": abbreviations and Roman numerals are months only where they are not words of their own.
  const isRoman = !MONTHS.has(token.folded)
  if (
    isRoman &&
    ((token.glued && !isGlued(tokens[at - 1], '.')) || (token.text === 'I' && tokens[at + 1]?.kind === 'word'))
  )
    return null
  const dot = token.folded.length <= 4 && isGlued(tokens[at + 1], '.') && tokens[at + 2]?.kind === 'number' ? 1 : 0
  return { value, next: at + 1 + dot }
}

function readYear(tokens: readonly Token[], at: number): Part | null {
  const comma = tokens[at]?.text === ',' && /^(19|20)\d\d$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0
  const token = tokens[at + comma]
  if (token?.kind !== 'number' || token.newLine || !/^(19|20)\d\d$/.test(token.text)) return null
  return { value: Number(token.text), next: at + comma + 1 }
}

/** "piątego maja" */
function readOrdinalDate(tokens: readonly Token[], at: number): ReadingOf<'date'> | null {
  const day = readOrdinal(tokens, at)
  const month = day === null ? undefined : MONTHS.get(tokens[day.next]?.folded ?? '')
  if (day === null || month === undefined) return null
  const year = readYear(tokens, day.next + 1)
  return dateReading(at, year?.next ?? day.next + 1, day.value, month, year?.value ?? null)
}

/** "January 21", "May 3rd, 2026" */
function readEnglishDate(tokens: readonly Token[], at: number): ReadingOf<'date'> | null {
  const name = tokens[at] as Token
  const day = tokens[at + 1]
  if (!/^[A-Z]/.test(name.text) || day?.kind !== 'number' || day.text.length > 2 || day.newLine) return null
  if (!/^(january|february|march|april|may|june|july|august|september|october|november|december)$/.test(name.folded))
    return null
  const suffix = tokens[at + 2]?.glued && /^(st|nd|rd|th)$/.test(tokens[at + 2]?.folded ?? '') ? 1 : 0
  const year = readYear(tokens, at + 2 + suffix)
  return dateReading(
    at,
    year?.next ?? at + 2 + suffix,
    Number(day.text),
    MONTHS.get(name.folded) ?? 0,
    year?.value ?? null,
  )
}
