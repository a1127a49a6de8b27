import { boundOfCount } from './bounds.ts'
import type { Bound } from './fact.ts'
import { beginsNumeral, readNumeral, readNumeralRange } from './numerals.ts'
import { isGlued, type ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...'zl zlotych zlote zloty zlotowke zlotego zlotym pln zlociszy zeta zlotowek злотих зл'
    .split(' ')
    .map((word) => [word, 'PLN'] as const),
  ...'eur euro €'.split(' ').map((word) => [word, 'EUR'] as const),
  ...'usd dolarow dolary dolara dolar $'.split(' ').map((word) => [word, 'USD'] as const),
  ...'gbp funtow funty £'.split(' ').map((word) => [word, 'GBP'] as const),
  ...'uah hrywien грн гривень'.split(' ').map((word) => [word, 'UAH'] as const),
  ...'czk koron'.split(' ').map((word) => [word, 'CZK'] as const),
  ['chf', 'CHF'],
])
export const CURRENCY_WORDS: readonly string[] = [...CURRENCIES.keys()]

const GROSZE = /^(gr|grosz|grosze|groszy)$/

/** Reads money: "129,99 zł", "1 299 PLN", "3 tys. zł", "od 199 zł", "€20", "dwieście złotych", "5 zł 50 gr". */
export function readAmount(tokens: readonly Token[], at: number): ReadingOf<'amount'> | null {
  const leading = CURRENCIES.get(tokens[at]?.folded ?? '')
  if (leading !== undefined) return readLeadingCurrency(tokens, at, leading)
  const number = readNumeralRange(tokens, at)
  if (number === null) return null
  const noCents = isGlued(tokens[number.next], ',') && tokens[number.next + 1]?.text === '-' ? 2 : 0
  const currencyAt = number.next + noCents
  const currency = currencyOf(tokens[currencyAt])
  if (currency === undefined) return readGrosze(tokens, at)
  const cents = currency === 'PLN' ? centsAfter(tokens, currencyAt + 1) : null
  const bound: Bound = number.from === null ? boundOfCount(tokens, at) : 'range'
  const minor = Math.round(number.to * 100) + (cents?.value ?? 0)
  const from = number.from === null ? null : Math.round(number.from * 100)
  return { kind: 'amount', first: at, next: cents?.next ?? currencyAt + 1, value: { minor, from, currency, bound } }
}

/** Reads a share: "50%", "10–20 procent", "pół ceny", "o połowę taniej". */
export function readPercent(tokens: readonly Token[], at: number): ReadingOf<'percent'> | null {
  if (isHalfPrice(tokens, at)) {
    return { kind: 'percent', first: at, next: at + 2, value: { percent: 50, from: null, bound: 'exact' } }
  }
  const number = readNumeralRange(tokens, at)
  const sign = number === null ? undefined : tokens[number.next]
  if (
    number === null ||
    !(sign?.text === '%' || /^(proc|procent|procenta|procentach|percent)$/.test(sign?.folded ?? ''))
  )
    return null
  const bound: Bound = number.from === null ? boundOfCount(tokens, at) : 'range'
  return { kind: 'percent', first: at, next: number.next + 1, value: { percent: number.to, from: number.from, bound } }
}

function isHalfPrice(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.folded ?? ''
  const word = tokens[at]?.folded
  return (
    ((word === 'pol' || word === 'polowe' || word === 'polowa') && next === 'ceny') ||
    (word === 'polowe' && next === 'taniej')
  )
}

function currencyOf(token: Token | undefined): string | undefined {
  return token === undefined || token.newLine ? undefined : CURRENCIES.get(token.folded)
}

/** "€20", "PLN 1200": a sign stands close, a code one space away. */
function readLeadingCurrency(tokens: readonly Token[], at: number, currency: string): ReadingOf<'amount'> | null {
  const sign = tokens[at] as Token
  const isCode = /^[A-Z]{3}$/.test(sign.text)
  const number = sign.kind === 'sign' || isCode ? readNumeral(tokens, at + 1) : null
  if (number === null || !number.inDigits || tokens[at + 1]?.newLine || currencyOf(tokens[number.next]) !== undefined)
    return null
  return {
    kind: 'amount',
    first: at,
    next: number.next,
    value: { minor: Math.round(number.value * 100), from: null, currency, bound: boundOfCount(tokens, at) },
  }
}

/** "50 groszy"; "gr" alone could be grams and needs "zł" before it. */
function readGrosze(tokens: readonly Token[], at: number): ReadingOf<'amount'> | null {
  const number = readNumeral(tokens, at)
  const unit = number === null ? undefined : tokens[number.next]
  if (number === null || unit === undefined || unit.folded === 'gr' || !GROSZE.test(unit.folded)) return null
  return {
    kind: 'amount',
    first: at,
    next: number.next + 1,
    value: { minor: Math.round(number.value), from: null, currency: 'PLN', bound: boundOfCount(tokens, at) },
  }
}

function centsAfter(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const digits = tokens[at]
  if (digits?.kind === 'word' && !digits.newLine && beginsNumeral(digits.folded)) {
    const spoken = readNumeral(tokens, at)
    const isGrosze = spoken !== null && spoken.value < 100 && GROSZE.test(tokens[spoken.next]?.folded ?? '')
    return isGrosze ? { value: spoken.value, next: spoken.next + 1 } : null
  }
  if (digits?.kind !== 'number' || digits.text.length > 2 || digits.newLine) return null
  return GROSZE.test(tokens[at + 1]?.folded ?? '') ? { value: Number(digits.text), next: at + 2 } : null
}
