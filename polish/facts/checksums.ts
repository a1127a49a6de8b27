import { isDayOfMonth } from './calendar.ts'

/** Weights of the first ten digits. @source Rozporządzenie MSWiA w sprawie numeru PESEL, zał. 1 (Dz.U. 2017 poz. 2482) */
const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3] as const
/** @source Ordynacja o numerze NIP: suma kontrolna modulo 11 (Ministerstwo Finansów) */
const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7] as const
/** @source Rozporządzenie RM w sprawie rejestru REGON, § 4 (Dz.U. 2015 poz. 2009) */
const REGON_WEIGHTS = [8, 9, 2, 3, 4, 5, 6, 7] as const
const LONG_REGON_WEIGHTS = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8] as const
/** @source UPU S10-12, check digit */
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7] as const
const ID_CARD_WEIGHTS = [7, 3, 1, 9, 7, 3, 1, 7, 3] as const

/** True for eleven digits that hold a real day of birth and the right check digit. Reads no clock: a day to come is not refused. */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const month = Number(digits.slice(2, 4))
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)] ?? 1900
  const year = century + Number(digits.slice(0, 2))
  if (!isDayOfMonth(Number(digits.slice(4, 6)), month % 20, year)) return false
  return (10 - (weighted(digits, PESEL_WEIGHTS) % 10)) % 10 === Number(digits[10])
}

/** True for ten digits with the right check digit, of which the first three are not zeros. */
export function isNip(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || digits.startsWith('000')) return false
  return weighted(digits, NIP_WEIGHTS) % 11 === Number(digits[9])
}

/** True for nine or fourteen digits with the right check digit. */
export function isRegon(digits: string): boolean {
  if (!/^(\d{9}|\d{14})$/.test(digits) || /^0+$/.test(digits)) return false
  const short = (weighted(digits, REGON_WEIGHTS) % 11) % 10 === Number(digits[8])
  return short && (digits.length === 9 || (weighted(digits, LONG_REGON_WEIGHTS) % 11) % 10 === Number(digits[13]))
}

/** True for 13–19 digits that pass the Luhn check and begin as a card does. */
export function isPaymentCard(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** True for a Polish identity card: three letters, six digits, the first of them the check digit. */
export function isIdCard(code: string): boolean {
  if (!/^[A-Z]{3}\d{6}$/.test(code)) return false
  const sum = ID_CARD_WEIGHTS.reduce(
    (total, weight, index) => (index === 3 ? total : total + weight * valueOf(code[index] ?? '0')),
    0,
  )
  return sum % 10 === Number(code[3])
}

/** True for a Polish passport: two letters, seven digits, the first of them the check digit. */
export function isPassport(code: string): boolean {
  if (!/^[A-Z]{2}\d{7}$/.test(code)) return false
  const weights = [7, 3, 0, 1, 7, 3, 1, 7, 3]
  const sum = weights.reduce((total, weight, index) => total + weight * valueOf(code[index] ?? '0'), 0)
  return sum % 10 === Number(code[2])
}

/** True for the eight digits and check digit of an international postal item (RR123456785PL). */
export function isPostalItem(code: string): boolean {
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(code)) return false
  const rest = 11 - (weighted(code.slice(2), S10_WEIGHTS) % 11)
  return (rest === 10 ? 0 : rest === 11 ? 5 : rest) === Number(code[10])
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
}

/** Digits are themselves, A is 10 … Z is 35. */
function valueOf(character: string): number {
  return Number.parseInt(character, 36)
}
