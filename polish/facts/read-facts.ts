import { remember } from '../text/remember.ts'
import { COMING, MONTH_PARTS, MONTHS, MONTHS_WITHIN, RELATIVE_DAYS, WEEKDAYS, WHICH } from './calendar.ts'
import { HOURS_WORDS, readHours, readTime } from './clock.ts'
import { readEmail, readPhone, readUrl } from './contacts.ts'
import { readDateRange, readPeriod } from './date-ranges.ts'
import { readDate, readRelativeDate } from './dates.ts'
import { DURATION_WORDS, looksLikeDuration, readDuration } from './durations.ts'
import { readInvoice, readOrder } from './identifiers.ts'
import { readQuantity, readSize, SIZE_WORDS } from './measures.ts'
import { CURRENCY_WORDS, readAmount, readPercent } from './money.ts'
import { NUMERAL_WORDS } from './numerals.ts'
import { readParcel } from './parcels.ts'
import { mayBeBareStreet, readAddress, readPostcode, STREET_PREFIXES } from './places.ts'
import type { Reading, Recogniser } from './reading.ts'
import { readIban, readNip, readPesel, readRegon } from './registers.ts'
import { scan, type Token } from './scan.ts'

/** In each list the first that reads wins: what a checksum or a fixed form proves stands before what only its words suggest. */
const AT_NUMBER: readonly Recogniser[] = [
  readEmail,
  readUrl,
  readIban,
  readParcel,
  readPesel,
  readNip,
  readRegon,
  readDateRange,
  readPhone,
  readDate,
  readPostcode,
  readHours,
  readTime,
  readAmount,
  readPercent,
  readDuration,
  readQuantity,
  readSize,
  readInvoice,
  readOrder,
]
const AT_WORD: readonly Recogniser[] = [
  readEmail,
  readUrl,
  readAddress,
  readIban,
  readDateRange,
  readHours,
  readPeriod,
  readDate,
  readTime,
  readAmount,
  readPercent,
  readDuration,
  readQuantity,
  readSize,
  readRelativeDate,
]
/** A code needs digits touching its letters; an invoice's prefix may stand apart from them. */
const AT_CODE: readonly Recogniser[] = [readEmail, readUrl, readIban, readParcel, readInvoice, readOrder, ...AT_WORD]
const AT_SIGN: readonly Recogniser[] = [readPhone, readAmount]

/** Words that a fact may begin with; most words of a text are none, and cost one look-up. */
const OPENERS: ReadonlySet<string> = new Set([
  ...NUMERAL_WORDS,
  ...DURATION_WORDS,
  ...CURRENCY_WORDS,
  ...STREET_PREFIXES,
  ...SIZE_WORDS,
  ...HOURS_WORDS,
  ...WEEKDAYS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...MONTHS.keys(),
  ...MONTHS_WITHIN.keys(),
  ...MONTH_PARTS.keys(),
  ...WHICH.keys(),
  ...COMING,
  'pomiedzy',
])

const KEPT_CHARACTERS = 12_000

/** The facts of a text by the tokens of `scan`, in order, none overlapping another. Facts, entities and personal data are read off them. */
export const readFacts: (text: string) => readonly Reading[] = remember(
  (text) => factsAmong(scan(text)),
  KEPT_CHARACTERS,
)

function factsAmong(tokens: readonly Token[]): readonly Reading[] {
  const readings: Reading[] = []
  for (let at = 0; at < tokens.length; ) {
    const reading = readFirst(tokens, at)
    if (reading !== null) readings.push(reading)
    at = reading === null ? at + 1 : reading.next
  }
  return readings
}

function readFirst(tokens: readonly Token[], at: number): Reading | null {
  for (const recognise of recognisersFor(tokens, at)) {
    const reading = recognise(tokens, at)
    if (reading !== null) return reading
  }
  return null
}

function recognisersFor(tokens: readonly Token[], at: number): readonly Recogniser[] {
  const token = tokens[at] as Token
  if (token.kind === 'number') return AT_NUMBER
  if (token.kind === 'sign') return '+(€$£'.includes(token.text) ? AT_SIGN : []
  if (mayBeginCode(tokens, at)) return AT_CODE
  return mayBeginFact(tokens, at) ? AT_WORD : []
}

function mayBeginFact(tokens: readonly Token[], at: number): boolean {
  const { folded } = tokens[at] as Token
  if (OPENERS.has(folded) || mayBeBareStreet(tokens, at) || looksLikeDuration(folded)) return true
  const next = tokens[at + 1]
  return next?.glued === true && (next.kind !== 'sign' || '@._-+%:'.includes(next.text))
}

function mayBeginCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.text.length > 8) return false
  const next = tokens[at + 1]
  if (next?.kind === 'number')
    return next.glued || /^(FV|FA|FVS|FAK|FS|FK|VAT|PA|PL|PRO|KOR|FKOR|[A-Z]{2})$/.test(token.text)
  return (
    next?.glued === true &&
    '-/_'.includes(next.text) &&
    tokens[at + 2]?.glued === true &&
    tokens[at + 2]?.kind !== 'sign'
  )
}
