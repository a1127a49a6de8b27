import { type Code, readCode } from './codes.ts'
import { endsSentence, type NumberNoun, nounBefore, nounOf } from './context.ts'
import { beginsRun } from './digit-runs.ts'
import type { ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

/** Reads an invoice number: "FV/2026/03/117", "faktura nr 12/2026", "FA 117/03/2026". */
export function readInvoice(tokens: readonly Token[], at: number): ReadingOf<'invoice-number'> | null {
  if (!beginsRun(tokens, at)) return null
  const first = tokens[at] as Token
  const spaced =
    /^(FV|FA|FVS|FAK|FS|FK|VAT|PA|PRO|KOR|FKOR|FZ)$/.test(first.text) &&
    tokens[at + 1]?.kind === 'number' &&
    !tokens[at + 1]?.glued
  const code = readCode(tokens, spaced ? at + 1 : at)
  if (code === null || code.digits === 0) return null
  const prefixed = /^(FV|FA|FVS|FAK|FS|FK|FVAT|INV|PRO|KOR|FKOR|FZ)([-/]|\d)/i.test(code.text)
  if (spaced && code.parted)
    return { kind: 'invoice-number', first: at, next: code.next, value: `${first.text} ${code.text}` }
  const named = nounBefore(tokens, at) === 'invoice' && isNumbered(tokens, at)
  if (!(prefixed && code.digits >= 3) && !(named && code.digits >= 2)) return null
  return { kind: 'invoice-number', first: at, next: code.next, value: code.text }
}

/** A number is an invoice's only right after its noun or "nr": "faktura nr 12/2026", not "na fakturze widzę 2 pozycje". */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const word = before?.kind === 'sign' ? tokens[at - 2] : before
  return (
    word !== undefined &&
    (NUMBER_WORD.test(word.folded) || (nounOf(word.folded) === 'invoice' && tokens[at]?.kind === 'number'))
  )
}

const NUMBER_WORD = /^(nr|numer|numerze|numerem|numeru|no|number|num|id)$/

/** Reads an order number: one that "zamówienie" names, "#10234", or a code of the shop's form ("EI-20888"). */
export function readOrder(tokens: readonly Token[], at: number): ReadingOf<'order-number'> | null {
  if (!beginsRun(tokens, at)) return null
  const code = readCode(tokens, at)
  if (code !== null && isMarketOrder(code.text))
    return { kind: 'order-number', first: at, next: code.next, value: code.text.toLowerCase() }
  if (code === null || code.digits < 3 || code.text.length > 24) return null
  const noun = nounAround(tokens, at, code.next)
  const fits =
    code.letters > 0 ? isShopCode(code, noun, standsApart(tokens, at, code.next)) : isBareOrder(tokens, at, code, noun)
  return fits ? { kind: 'order-number', first: at, next: code.next, value: code.text.toUpperCase() } : null
}

/** Allegro's orders are UUIDs, Amazon's three groups of 3, 7 and 7 digits: they look like nothing else. */
const isMarketOrder = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text) || /^\d{3}-\d{7}-\d{7}$/.test(text)

/** The noun before the number, or the one right after it: "20931 to numer zamówienia". */
function nounAround(tokens: readonly Token[], at: number, next: number): NumberNoun | null {
  const before = nounBefore(tokens, at)
  if (before !== null || endsSentence(tokens, next)) return before
  for (let index = next; index < next + 4 && index < tokens.length; index++) {
    const word = (tokens[index] as Token).folded
    const noun = nounOf(word)
    if (noun === 'order' || noun === 'other' || noun === 'invoice') return noun
    if (!/^(to|jest|nr|numer|moje|moj|mojego|\(|-|–)$/.test(word)) return null
  }
  return null
}

/** Letters, a mark, digits. Without a noun it must look like nothing else: capitals, a mark, four digits, or three where it stands apart. */
function isShopCode(code: Code, noun: NumberNoun | null, apart: boolean): boolean {
  if (noun === 'order') return code.letters <= 6
  if (noun !== null && noun !== 'phone' && noun !== 'parcel' && noun !== 'account') return false
  if (apart && /^[A-Z]{2,4}-\d{3}$/.test(code.text)) return true
  return /^[A-Z]{1,5}[-/]\d{4,}([-/]\d{1,4})?$/.test(code.text) || /^[A-Z]{2,5}[-/]\d{3,}[-/]\d{2,4}$/.test(code.text)
}

function isBareOrder(tokens: readonly Token[], at: number, code: Code, noun: NumberNoun | null): boolean {
  const before = tokens[at - 1]
  const hash = before?.text === '#'
  if (hash) return noun === null || noun === 'order' || noun === 'parcel'
  if (code.text.length > 14 || isMeasured(tokens, code.next)) return false
  if (noun === 'order') return isPlainNumber(code)
  if (noun !== null) return false
  return /^\d{5,8}$/.test(code.text) && standsApart(tokens, at, code.next)
}

/** "20931", "61-88320", "2026/03/117"; a postcode, a date or a decimal fraction is none of these. */
function isPlainNumber(code: Code): boolean {
  return (
    /^\d{3,14}$/.test(code.text) || (/^\d{2,6}([-/]\d{2,8}){1,2}$/.test(code.text) && !/^\d\d-\d{3}$/.test(code.text))
  )
}

/** A number with no noun at the end of its clause, led in by a comma or a verb of looking it up: "proszę sprawdzić 771200". */
function standsApart(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[next]
  const ends = after === undefined || after.newLine || '.!?)'.includes(after.text)
  const led =
    before === undefined || tokens[at]?.newLine || ',:;('.includes(before.text) || LEADS_NUMBER.test(before.folded)
  return ends && led
}

const LEADS_NUMBER = /^(nr|numer|numerze|sprawdzic|sprawdzcie|sprawdz|sprawdzi|dotyczy|dot|o|dla|order|id)$/

/** A unit, a currency or a counted noun after the number: then it is an amount. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at]
  if (after === undefined || after.newLine) return false
  if (after.kind === 'sign') return '%$€°'.includes(after.text)
  return /^(zl|zlotych|pln|gr|eur|euro|usd|dni|dzien|godz\w*|h|min\w*|szt\w*|sztuk\w*|kg|g|cm|mm|m|km|l|ml|rat\w*|raz\w*|lat|rok\w*|osob\w*|punkt\w*|pkt|tys|mln|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|r)$/.test(
    after.folded,
  )
}
