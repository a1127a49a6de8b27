import { ValidationErrorsIBAN, validateIBAN } from 'ibantools'
import { isNip, isPesel, isRegon } from './checksums.ts'
import { nounBefore } from './context.ts'
import { beginsRun, type DigitRun, readDigitRun } from './digit-runs.ts'
import { followsOneSpace, type ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

/** Reads a bank account with the right check digits: 26 digits, or an IBAN of any country. */
export function readIban(tokens: readonly Token[], at: number): ReadingOf<'iban'> | null {
  const token = tokens[at] as Token
  if (!beginsRun(tokens, at)) return null
  if (token.kind === 'word') return /^[A-Z]{2}$/i.test(token.text) ? readCountryIban(tokens, at) : null
  const run = readDigitRun(tokens, at, 26)
  if (run === null || !isIban(`PL${run.digits}`)) return null
  return { kind: 'iban', first: at, next: run.next, value: `PL${run.digits}` }
}

/** "PL96 0434 …", "DE89 3704 …": groups of letters and digits after the country. */
function readCountryIban(tokens: readonly Token[], at: number): ReadingOf<'iban'> | null {
  let code = (tokens[at] as Token).text.toUpperCase()
  let next = at + 1
  if (tokens[next]?.kind !== 'number' || !(tokens[next]?.glued || followsOneSpace(tokens[next], tokens[at])))
    return null
  let best: ReadingOf<'iban'> | null = null
  while (next - at < 20 && code.length < 34) {
    const token = tokens[next]
    if (token === undefined || token.kind === 'sign' || !(token.glued || followsOneSpace(token, tokens[next - 1])))
      break
    code += token.text.toUpperCase()
    next++
    if (code.length >= 15 && isIban(code)) best = { kind: 'iban', first: at, next, value: code }
  }
  return best
}

/** Reads a PESEL with the right check digit, unless a noun before it says it is another number. */
export function readPesel(tokens: readonly Token[], at: number): ReadingOf<'pesel'> | null {
  const run = beginsRun(tokens, at) ? readDigitRun(tokens, at, 11) : null
  if (run === null || !isPesel(run.digits)) return null
  const noun = nounBefore(tokens, at)
  const named = noun === 'pesel'
  if (!named && (run.groups.length > 1 || (noun !== null && noun !== 'phone' && noun !== 'nip' && noun !== 'other')))
    return null
  return { kind: 'pesel', first: at, next: run.next, value: run.digits }
}

/** Reads a NIP with the right check digit where a word or the way it is written says so. */
export function readNip(tokens: readonly Token[], at: number): ReadingOf<'nip'> | null {
  const run = mayFollowPrefix(tokens, at) ? readDigitRun(tokens, at, 10) : null
  if (run === null || !isNip(run.digits)) return null
  const named = nounBefore(tokens, at) === 'nip' || tokens[at - 1]?.text === 'PL'
  return named || isWrittenAsNip(run) ? { kind: 'nip', first: at, next: run.next, value: run.digits } : null
}

/** Reads a REGON with the right check digit after its name. */
export function readRegon(tokens: readonly Token[], at: number): ReadingOf<'regon'> | null {
  const run = beginsRun(tokens, at) ? (readDigitRun(tokens, at, 14) ?? readDigitRun(tokens, at, 9)) : null
  if (run === null || nounBefore(tokens, at) !== 'regon' || !isRegon(run.digits)) return null
  return { kind: 'regon', first: at, next: run.next, value: run.digits }
}

/** "587-447-31-76" or "587-44-73-176" */
function isWrittenAsNip(run: DigitRun): boolean {
  const groups = run.groups.join('-')
  return groups === '3-3-2-2' || groups === '3-2-2-3'
}

function mayFollowPrefix(tokens: readonly Token[], at: number): boolean {
  return beginsRun(tokens, at) || (tokens[at - 1]?.text.toUpperCase() === 'PL' && beginsRun(tokens, at - 1))
}

/**
 * Right length, form and ISO 13616 check digits. The bank's own inner check digit is not asked for: a number that only the bank
 * would refuse is still somebody's account number to find and to mask.
 */
function isIban(code: string): boolean {
  return validateIBAN(code).errorCodes.every((error) => error === ValidationErrorsIBAN.WrongAccountBankBranchChecksum)
}
