import { isIdCard, isPassport, isPaymentCard, isPesel } from '../facts/checksums.ts'
import { nounBefore } from '../facts/context.ts'
import { beginsRun, readDigitRun } from '../facts/digit-runs.ts'
import type { Token } from '../facts/scan.ts'
import type { PersonalDatumKind } from './personal-datum.ts'

/** A personal number among tokens. */
export interface PersonalReading {
  readonly kind: PersonalDatumKind
  readonly first: number
  readonly next: number
  readonly valid: boolean
}

/** Reads a payment card, an identity card or a passport; and a PESEL, NIP or account named as such whose check digit is wrong. */
export function readDocument(tokens: readonly Token[], at: number): PersonalReading | null {
  const token = tokens[at] as Token
  if (!beginsRun(tokens, at)) return null
  if (token.kind === 'word') return readLetteredDocument(tokens, at)
  if (token.kind !== 'number') return null
  return readCard(tokens, at) ?? readMistyped(tokens, at)
}

/** Sixteen digits in fours, or in one piece, that pass the Luhn check; fifteen for American Express. */
function readCard(tokens: readonly Token[], at: number): PersonalReading | null {
  for (const length of [16, 15]) {
    const run = readDigitRun(tokens, at, length)
    if (run !== null && isPaymentCard(run.digits)) return { kind: 'card', first: at, next: run.next, valid: true }
    const named = run !== null && length === 16 && /^(kart|card)/.test(wordBefore(tokens, at))
    if (run !== null && named) return { kind: 'card', first: at, next: run.next, valid: false }
  }
  return null
}

/** "DOWÓD ABS 123456", "paszport EA1234567": letters in capitals, then digits. */
function readLetteredDocument(tokens: readonly Token[], at: number): PersonalReading | null {
  const letters = tokens[at] as Token
  const digits = tokens[at + 1]
  if (!/^[A-Z]{2,3}$/.test(letters.text) || digits?.kind !== 'number' || digits.newLine) return null
  if (tokens[at + 2]?.glued && tokens[at + 2]?.kind !== 'sign') return null
  const code = letters.text + digits.text
  const word = wordBefore(tokens, at)
  if (/^[A-Z]{3}\d{6}$/.test(code)) {
    const named = /^(dow|id$|legitym)/.test(word)
    return isIdCard(code) || named ? { kind: 'id-card', first: at, next: at + 2, valid: isIdCard(code) } : null
  }
  if (!/^[A-Z]{2}\d{7}$/.test(code)) return null
  const named = /^(paszport|passport)/.test(word)
  return named ? { kind: 'passport', first: at, next: at + 2, valid: isPassport(code) } : null
}

/** A number that the text calls a PESEL, a NIP, an account or a card, with a wrong check digit: mistyped, yet somebody's. */
function readMistyped(tokens: readonly Token[], at: number): PersonalReading | null {
  const noun = nounBefore(tokens, at)
  const kind = noun === 'pesel' || noun === 'nip' || noun === 'regon' ? noun : noun === 'account' ? 'iban' : null
  if (kind === null) return null
  const run = readDigitRun(tokens, at, { pesel: 11, nip: 10, regon: 9, iban: 26 }[kind])
  if (run === null || isPesel(run.digits)) return null
  return { kind, first: at, next: run.next, valid: false }
}

/** The nearest word before a token that is no "nr", "seria", "numer". */
function wordBefore(tokens: readonly Token[], at: number): string {
  for (let index = at - 1; index >= 0 && index > at - 7; index--) {
    const token = tokens[index] as Token
    if (
      token.kind === 'word' &&
      !/^(nr|numer\w*|seri\w*|osobist\w*|i|to|moj|moja|mojej|mojego|platnicz\w*|kredytow\w*|debetow\w*)$/.test(
        token.folded,
      )
    )
      return token.folded
  }
  return ''
}
