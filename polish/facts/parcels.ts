import { isPostalItem } from './checksums.ts'
import { type Code, readCode } from './codes.ts'
import { endsSentence, nounBefore } from './context.ts'
import { beginsRun, readDigitRun } from './digit-runs.ts'
import type { Carrier, ParcelValue } from './fact.ts'
import { followsOneSpace, isDash, type ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

/** What people call the carriers, folded. */
const CARRIERS: ReadonlyMap<string, Carrier> = new Map([
  ['inpost', 'InPost'],
  ['paczkomat', 'InPost'],
  ['paczkomatu', 'InPost'],
  ['dpd', 'DPD'],
  ['dhl', 'DHL'],
  ['gls', 'GLS'],
  ['ups', 'UPS'],
  ['fedex', 'FedEx'],
  ['poczta', 'Poczta Polska'],
  ['poczty', 'Poczta Polska'],
  ['poczcie', 'Poczta Polska'],
  ['pocztex', 'Poczta Polska'],
  ['pocztexem', 'Poczta Polska'],
  ['orlen', 'Orlen Paczka'],
  ['orlenu', 'Orlen Paczka'],
])

/** Digits of the numbers that a carrier gives out where no form of their own tells them. */
const LENGTHS: Readonly<Record<Carrier, readonly number[]>> = {
  InPost: [24],
  DPD: [13, 14],
  DHL: [10, 11],
  GLS: [11, 12],
  UPS: [9, 10, 12, 18],
  FedEx: [12, 15],
  'Poczta Polska': [13, 18, 20],
  'Orlen Paczka': [13],
}

/** How far from its number a carrier is looked for, in tokens of the same sentence. */
const BEFORE = 9
const AFTER = 4

/** Reads a parcel number by the forms of the carriers, or any long number that a noun or a carrier's name calls a parcel's. */
export function readParcel(tokens: readonly Token[], at: number): ReadingOf<'parcel-number'> | null {
  if (!beginsRun(tokens, at)) return null
  const code = readCode(tokens, at)
  const lettered = code === null || code.letters === 0 ? null : letteredParcel(code, tokens, at)
  if (lettered !== null) return { kind: 'parcel-number', first: at, next: (code as Code).next, value: lettered }
  if (tokens[at]?.kind !== 'number') return readPocztex(tokens, at)
  for (const length of [24, 20, 14]) {
    const run = readDigitRun(tokens, at, length)
    if (run === null || run.hyphens) continue
    const noun = nounBefore(tokens, at)
    if (noun === 'regon' || noun === 'account' || ((noun === 'other' || noun === 'order') && length === 14)) return null
    const byLength = length === 24 ? 'InPost' : length === 14 ? 'DPD' : 'Poczta Polska'
    const carrier = carrierNear(tokens, at, run.next, length) ?? byLength
    return { kind: 'parcel-number', first: at, next: run.next, value: { number: run.digits, carrier } }
  }
  return readNamedParcel(tokens, at)
}

function letteredParcel(code: Code, tokens: readonly Token[], at: number): ParcelValue | null {
  const compact = code.text.toUpperCase()
  if (/^1Z[0-9A-Z]{16}$/.test(compact)) return { number: compact, carrier: 'UPS' }
  if (isPostalItem(compact) || /^PX\d{10}$/.test(compact)) return { number: compact, carrier: 'Poczta Polska' }
  if (/^J[JV]D\d{16,20}$/.test(compact)) return { number: compact, carrier: 'DHL' }
  if (/^\d{13}[A-Z]$/.test(compact)) return { number: compact, carrier: 'DPD' }
  // GLS also gives a track id of eight letters and digits; only its name beside it tells.
  const isGls = /^[0-9A-Z]{8}$/.test(code.text) && code.digits > 1 && carrierNear(tokens, at, code.next, null) === 'GLS'
  return isGls ? { number: compact, carrier: 'GLS' } : null
}

/** "PX 1234567890" */
function readPocztex(tokens: readonly Token[], at: number): ReadingOf<'parcel-number'> | null {
  const digits = tokens[at + 1]
  if (tokens[at]?.text !== 'PX' || !followsOneSpace(digits, tokens[at]) || !/^\d{10}$/.test(digits?.text ?? ''))
    return null
  const value = { number: `PX${digits?.text}`, carrier: 'Poczta Polska' } as const
  return { kind: 'parcel-number', first: at, next: at + 2, value }
}

/** 10–18 digits after "przesyłka", "list przewozowy", a carrier's name. */
function readNamedParcel(tokens: readonly Token[], at: number): ReadingOf<'parcel-number'> | null {
  const token = tokens[at] as Token
  const touching = tokens[at + 1]?.glued && (tokens[at + 1]?.kind === 'word' || isDash(tokens[at + 1]))
  const { length } = token.text
  if (length < 10 || length > 18 || touching || !isParcels(tokens, at, length)) return null
  const carrier = carrierNear(tokens, at, at + 1, length)
  return { kind: 'parcel-number', first: at, next: at + 1, value: { number: token.text, carrier } }
}

function isParcels(tokens: readonly Token[], at: number, length: number): boolean {
  const noun = nounBefore(tokens, at)
  return noun === 'parcel' || (noun === null && carrierNear(tokens, at, at + 1, length) !== null)
}

/** The carrier that the sentence names nearest before the number, or right after it; null where its numbers are of another length. */
function carrierNear(tokens: readonly Token[], at: number, next: number, length: number | null): Carrier | null {
  const fits = (carrier: Carrier | undefined): carrier is Carrier =>
    carrier !== undefined && (length === null || LENGTHS[carrier].includes(length))
  for (let index = at - 1; index >= Math.max(0, at - BEFORE) && !endsSentence(tokens, index); index--) {
    const carrier = CARRIERS.get((tokens[index] as Token).folded)
    if (carrier !== undefined) return fits(carrier) ? carrier : null
  }
  for (let index = next; index < Math.min(tokens.length, next + AFTER) && !endsSentence(tokens, index); index++) {
    const carrier = CARRIERS.get((tokens[index] as Token).folded)
    if (fits(carrier)) return carrier
  }
  return null
}
