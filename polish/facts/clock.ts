import { boundBefore } from './bounds.ts'
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './calendar.ts'
import { readOrdinal } from './numerals.ts'
import { isDash, isGlued, type ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

/** A time of day as read: minutes after midnight. `plain`: an hour alone in digits, which may be any number. */
interface Clock {
  readonly minutes: number
  readonly next: number
  readonly plain: boolean
}

interface Days {
  readonly days: readonly number[]
  readonly next: number
}

const LEADS_HOUR = /^(godz|godzinie|godzinach|godziny|h)$/
const LEADS_HOURS =
  /^(godz|godzinach|godziny|czynne|czynny|czynna|otwarte|otwarty|otwarta|pracujemy|pracuje|dziala|infolinia|dyzur|codziennie|hours|open)$/
const COUNTED_AFTER =
  /^(zl|zlotych|pln|gr|eur|euro|dni|dnia|dzien|tyg\w*|mies\w*|lat|rok\w*|min|minut\w*|szt\w*|kg|g|cm|mm|m|km|l|ml|proc\w*|osob\w*|tys|r|godziny?|h|robocz\w*|rat\w*|x|razy|cali)$/

/** Reads a time of day: "12:00", "godz. 8", "o 14.30", "o ósmej", "w południe". */
export function readTime(tokens: readonly Token[], at: number): ReadingOf<'time'> | null {
  const clock = readClock(tokens, at)
  if (clock === null) return null
  const lead = leadWord(tokens, at)
  const certain = !clock.plain || LEADS_HOUR.test(lead)
  if (!certain && !(lead === 'o' && !isCounted(tokens, clock.next))) return null
  return {
    kind: 'time',
    first: at,
    next: clock.next,
    value: { minutes: clock.minutes, bound: boundBefore(tokens, at) },
  }
}

/** Reads opening hours with their days: "pon.–pt. 8:00-18:00", "od ósmej do szesnastej", "całą dobę", "24/7". */
export function readHours(tokens: readonly Token[], at: number): ReadingOf<'hours'> | null {
  const round = readRoundTheClock(tokens, at)
  if (round !== null) return round
  const days = readDays(tokens, at)
  const spanAt = days === null ? at : skipLead(tokens, days.next)
  const span =
    readClockSpan(tokens, spanAt, days !== null) ??
    (days === null ? null : (readClosed(tokens, spanAt) ?? readEnd(tokens, at, spanAt)))
  if (span === null) return null
  return { kind: 'hours', first: at, next: span.next, value: { days: days?.days ?? [], from: span.from, to: span.to } }
}

interface Span {
  readonly from: number
  readonly to: number
  readonly next: number
}

const CLOSED = /^(nieczynne|nieczynny|nieczynna|zamkniete|zamkniety|zamknieta|wolne|closed)$/

function readClosed(tokens: readonly Token[], at: number): Span | null {
  return CLOSED.test(tokens[at]?.folded ?? '') ? { from: 0, to: 0, next: at + 1 } : null
}

/** How far back the hours may stand that "sob. do 14" begins like. */
const SAME_LIST = 14

/** "pn.–pt. 8–18, sob. do 14": it opens as on the days before it. */
function readEnd(tokens: readonly Token[], at: number, end: number): Span | null {
  if (tokens[end]?.folded !== 'do') return null
  const to = readClock(tokens, skipHourWord(tokens, end + 1))
  if (to === null || isCounted(tokens, to.next)) return null
  for (let back = at - 1; back >= Math.max(0, at - SAME_LIST); back--) {
    const before = readClockSpan(tokens, back, true)
    if (before !== null && before.next <= at)
      return before.from < to.minutes ? { from: before.from, to: to.minutes, next: to.next } : null
  }
  return null
}

function readRoundTheClock(tokens: readonly Token[], at: number): ReadingOf<'hours'> | null {
  const [first, second, third] = tokens.slice(at, at + 3)
  const digits = first?.text === '24' && isGlued(second, '/') && third?.text === '7' && third.glued
  const words = first?.folded === 'cala' && second?.folded === 'dobe'
  if (!digits && !words && first?.folded !== 'calodobowo') return null
  const next = at + (digits ? 3 : words ? 2 : 1)
  return { kind: 'hours', first: at, next, value: { days: digits ? ALL_DAYS : [], from: 0, to: 1440 } }
}

const WEEKEND = ['weekend', 'weekendy', 'weekendu', 'weekendach']
/** Words that opening hours may begin with, beside the names of days. */
export const HOURS_WORDS: readonly string[] = [
  ...WEEKEND,
  'od',
  'w',
  'we',
  'dni',
  'codziennie',
  'cala',
  'calodobowo',
  'miedzy',
  'poludnie',
  'polnocy',
]

const ALL_DAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** "od poniedziałku do piątku", "pon.-pt.", "w soboty i niedziele", "codziennie", "w dni robocze". */
function readDays(tokens: readonly Token[], at: number): Days | null {
  const word = tokens[at]
  if (word?.kind !== 'word') return null
  if (word.folded === 'codziennie') return { days: ALL_DAYS, next: at + 1 }
  const next = tokens[at + 1]?.folded ?? ''
  if (word.folded === 'dni' && /^(robocze|powszednie)$/.test(next)) return { days: [1, 2, 3, 4, 5], next: at + 2 }
  if (WEEKEND.includes(word.folded)) return { days: [6, 7], next: at + 1 }
  if (word.folded === 'od' || word.folded === 'w' || word.folded === 'we') return readDayList(tokens, at + 1)
  return readDayList(tokens, at)
}

function readDayList(tokens: readonly Token[], at: number): Days | null {
  const first = readDay(tokens, at)
  if (first === null) return null
  let days: readonly number[] = [first.day]
  let next = first.next
  for (let guard = 0; guard < 7; guard++) {
    const joint = tokens[next]
    const isRange = isDash(joint) || joint?.folded === 'do'
    const isList = joint?.text === ',' || joint?.folded === 'i' || joint?.folded === 'oraz'
    const second = isRange || isList ? readDay(tokens, next + 1) : null
    if (second === null) break
    const last = days[days.length - 1] as number
    days = isRange ? [...days, ...daysAfter(last, second.day)] : [...days, second.day]
    next = second.next
  }
  return { days: [...new Set(days)], next }
}

function readDay(tokens: readonly Token[], at: number): { readonly day: number; readonly next: number } | null {
  const token = tokens[at]
  const day = token === undefined ? undefined : WEEKDAYS.get(token.folded)
  if (token === undefined || day === undefined) return null
  const dot = WEEKDAY_ABBREVIATIONS.has(token.folded) && isGlued(tokens[at + 1], '.') ? 1 : 0
  return { day, next: at + 1 + dot }
}

/** The days after `from` up to and with `to`, over the end of the week where need be. */
function daysAfter(from: number, to: number): readonly number[] {
  const days: number[] = []
  for (let day = from; day !== to && days.length < 7; ) {
    day = (day % 7) + 1
    days.push(day)
  }
  return days
}

function skipLead(tokens: readonly Token[], at: number): number {
  let next = at
  while (next - at < 5) {
    const token = tokens[next]
    if (token === undefined) return next
    const isLead =
      ':,(|.'.includes(token.text) ||
      /^(w|od|godz|godzinach|godziny|jest|sa|jestesmy|czynne|otwarte|pracujemy)$/.test(token.folded)
    if (!isLead || readClock(tokens, next) !== null) return next
    if (token.folded === 'od') return next
    next++
  }
  return next
}

function readClockSpan(tokens: readonly Token[], at: number, hasDays: boolean): Span | null {
  const spoken = tokens[at]?.folded === 'od' || tokens[at]?.folded === 'miedzy'
  const from = readClock(tokens, spoken ? skipHourWord(tokens, at + 1) : at)
  if (from === null) return null
  const joint = tokens[from.next]
  const joins = isDash(joint) || joint?.folded === 'do' || (tokens[at]?.folded === 'miedzy' && joint?.folded === 'a')
  const to = joins ? readClock(tokens, skipHourWord(tokens, from.next + 1)) : null
  if (to === null || to.minutes <= from.minutes) return null
  const plain = from.plain && to.plain
  const certain =
    !plain ||
    hasDays ||
    LEADS_HOURS.test(leadWord(tokens, at)) ||
    (spoken && joint?.folded === 'do') ||
    isApart(tokens, at, to.next)
  if (!certain || (plain && isCounted(tokens, to.next))) return null
  return { from: from.minutes, to: to.minutes, next: to.next }
}

/** "kurier będzie między 10 a 14": nothing that could be counted follows. */
function isApart(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokens[next]
  if (tokens[at]?.folded !== 'miedzy') return false
  return (
    after === undefined ||
    after.newLine ||
    (after.kind === 'sign' ? '.,!?)'.includes(after.text) : AFTER_HOUR.test(after.folded))
  )
}

/** "od godz. 8 do godz. 16" */
function skipHourWord(tokens: readonly Token[], at: number): number {
  if (!LEADS_HOUR.test(tokens[at]?.folded ?? '')) return at
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1
}

/** The word before a token; a dot or colon between them is passed over ("godz. 8", "czynne: 8"). */
function leadWord(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]
  const passed = before !== undefined && '.:'.includes(before.text) ? tokens[at - 2] : before
  return passed?.folded ?? ''
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at]
  if (after === undefined) return false
  if (after.kind === 'sign') return '%$€°"×+/'.includes(after.text)
  return COUNTED_AFTER.test(after.folded)
}

function readClock(tokens: readonly Token[], at: number): Clock | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') return readDigitalClock(tokens, at)
  if (token.folded === 'poludnie' && tokens[at - 1]?.folded === 'w') return { minutes: 720, next: at + 1, plain: false }
  if (token.folded === 'polnocy' && /^(o|do|po)$/.test(tokens[at - 1]?.folded ?? ''))
    return { minutes: 1440, next: at + 1, plain: false }
  const hour = /(ej)$/.test(token.folded) ? readOrdinal(tokens, at) : null
  if (
    hour === null ||
    hour.value > 24 ||
    !/^(o|od|do|po|przed|godzinie|godziny|miedzy|a)$/.test(tokens[at - 1]?.folded ?? '')
  )
    return null
  const noun = tokens[hour.next]
  // "do drugiej paczki": an ordinal before a noun counts things, not hours; only what never follows an hour tells them apart.
  if (noun?.kind === 'word' && !noun.newLine && !AFTER_HOUR.test(noun.folded)) return null
  return { minutes: hour.value * 60, next: hour.next, plain: false }
}

const AFTER_HOUR =
  /^(do|w|we|i|a|rano|wieczorem|wieczor|po|czy|lub|albo|oraz|bez|na|u|ale|bo|ze|jutro|dzis|dzisiaj|od|jestesmy|jestem|beda|bedzie|czekam|czekalem|czekalam|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|codziennie)$/

/** "8", "8:30", "14.30", "20:00" */
function readDigitalClock(tokens: readonly Token[], at: number): Clock | null {
  const hour = tokens[at] as Token
  if (hour.text.length > 2 || Number(hour.text) > 24 || isGlued(hour, '.,:')) return null
  const minute = tokens[at + 2]
  const marked = isGlued(tokens[at + 1], ':.') && minute?.kind === 'number' && minute.glued && minute.text.length === 2
  if (!marked) return { minutes: Number(hour.text) * 60, next: at + 1, plain: true }
  const minutes = Number(hour.text) * 60 + Number(minute.text)
  if (Number(minute.text) > 59 || minutes > 1440) return null
  // "12.30" is a price, a date or a time; only a leading word can tell, so it counts as plain.
  return { minutes, next: at + 3, plain: tokens[at + 1]?.text === '.' }
}
