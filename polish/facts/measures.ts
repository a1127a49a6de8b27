import { boundOfCount } from './bounds.ts'
import type { Bound } from './fact.ts'
import { beginsNumeral, readNumeral, readNumeralRange } from './numerals.ts'
import type { ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

/** Unit → [base unit, how many of the base it holds]. */
const UNITS: ReadonlyMap<string, readonly [string, number]> = new Map(
  (
    [
      ['mm milimetrow milimetry', 'mm', 1],
      ['cm centymetrow centymetry centymetra', 'mm', 10],
      ['m metr metry metrow metra', 'mm', 1000],
      ['km kilometr kilometry kilometrow', 'mm', 1_000_000],
      ['cal cale cali', 'mm', 25.4],
      ['mg miligramow', 'g', 0.001],
      ['g gram gramy gramow', 'g', 1],
      ['dag deko', 'g', 10],
      ['kg kilo kilogram kilogramy kilogramow', 'g', 1000],
      ['ton tony tona', 'g', 1_000_000],
      ['ml mililitrow', 'ml', 1],
      ['l litr litry litrow litra', 'ml', 1000],
      ['kb', 'kB', 1],
      ['mb', 'kB', 1000],
      ['gb giga gigabajtow', 'kB', 1_000_000],
      ['tb', 'kB', 1_000_000_000],
      ['v wolt woltow', 'V', 1],
      ['w wat watow', 'W', 1],
      ['kw', 'W', 1000],
      ['mah', 'mAh', 1],
      ['hz', 'Hz', 1],
      ['mbps', 'Mb/s', 1],
    ] as const
  ).flatMap(([forms, base, factor]) => forms.split(' ').map((form) => [form, [base, factor] as const] as const)),
)

/** Nouns that count goods → lemma. */
const COUNTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sztuka: 'sztuka sztuki sztuk sztuke sztukach szt',
    opakowanie: 'opakowanie opakowania opakowan op opak',
    para: 'para pary par pare',
    egzemplarz: 'egzemplarz egzemplarze egzemplarzy egz',
    komplet: 'komplet komplety kompletow kpl',
    zestaw: 'zestaw zestawy zestawow',
    karton: 'karton kartony kartonow',
    paczka: 'paczka paczki paczek paczke',
    przesyłka: 'przesylka przesylki przesylek przesylke',
    butelka: 'butelka butelki butelek butelke',
    rata: 'rata raty rat ratach',
    punkt: 'punkt punkty punktow pkt',
    raz: 'raz razy',
    osoba: 'osoba osoby osob osobe',
    produkt: 'produkt produkty produktow',
    próba: 'proba proby prob',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
)

const LETTER_SIZE = /^(XXS|XS|S|M|L|XL|XXL|XXXL)$/
const X_SIZES = ['xs', 'xl', 'xxs', 'xxl', 'xxxl', 'xxxs']
const SIZE_NOUNS = 'rozmiar rozmiaru rozmiarze rozmiary rozm roz size'.split(' ')
export const SIZE_WORDS: ReadonlySet<string> = new Set([...SIZE_NOUNS, ...X_SIZES, 'eu', 'uk', 'us'])

/** Reads a count of goods: "2 sztuki", "3 op.", "dwie pary". */
export function readQuantity(tokens: readonly Token[], at: number): ReadingOf<'quantity'> | null {
  const number = readNumeralRange(tokens, at)
  const noun = number === null ? undefined : tokens[number.next]
  const unit = noun === undefined || noun.newLine ? undefined : COUNTED.get(noun.folded)
  if (number === null || unit === undefined) return null
  const bound: Bound = number.from === null ? boundOfCount(tokens, at) : 'range'
  return {
    kind: 'quantity',
    first: at,
    next: number.next + 1,
    value: { amount: number.to, from: number.from, unit, bound },
  }
}

/** Reads a measure or a size: "40×60 cm", "1,5 l", "24 cale", "rozmiar 42", "rozm. M", "XL". */
export function readSize(tokens: readonly Token[], at: number): ReadingOf<'size'> | null {
  const token = tokens[at]
  return token?.kind === 'word' && !beginsNumeral(token.folded) ? readLabelledSize(tokens, at) : readMeasure(tokens, at)
}

function readLabelledSize(tokens: readonly Token[], at: number): ReadingOf<'size'> | null {
  const word = tokens[at] as Token
  if (/^X{1,3}[SL]$/.test(word.text)) {
    return { kind: 'size', first: at, next: at + 1, value: { unit: 'size', amounts: [], label: word.text } }
  }
  if (/^(EU|UK|US)$/.test(word.text)) return readRegionalSize(tokens, at)
  if (!SIZE_NOUNS.includes(word.folded)) return null
  const valueAt = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === ':' ? at + 2 : at + 1
  const value = tokens[valueAt]
  if (value === undefined || value.newLine) return null
  if (LETTER_SIZE.test(value.text.toUpperCase()) && value.kind === 'word') {
    return {
      kind: 'size',
      first: at,
      next: valueAt + 1,
      value: { unit: 'size', amounts: [], label: value.text.toUpperCase() },
    }
  }
  const number = value.kind === 'number' && value.text.length <= 3 ? readNumeral(tokens, valueAt) : null
  if (number === null) return null
  const unit = UNITS.get(tokens[number.next]?.folded ?? '')
  if (unit !== undefined) return null
  return { kind: 'size', first: at, next: number.next, value: { unit: 'size', amounts: [number.value], label: null } }
}

/** "EU 43", "UK 8,5" */
function readRegionalSize(tokens: readonly Token[], at: number): ReadingOf<'size'> | null {
  const number = tokens[at + 1]?.kind === 'number' && !tokens[at + 1]?.newLine ? readNumeral(tokens, at + 1) : null
  if (number === null || number.value > 60 || UNITS.has(tokens[number.next]?.folded ?? '')) return null
  const value = { unit: 'size', amounts: [number.value], label: (tokens[at] as Token).text }
  return { kind: 'size', first: at, next: number.next, value }
}

function readMeasure(tokens: readonly Token[], at: number): ReadingOf<'size'> | null {
  const amounts: number[] = []
  let next = at
  while (amounts.length < 3) {
    const number = readNumeral(tokens, next)
    if (number === null) return null
    amounts.push(number.value)
    next = number.next
    const joint = tokens[next]
    if (
      joint === undefined ||
      !(joint.folded === 'x' || joint.text === '×' || joint.text === '*') ||
      tokens[next + 1]?.kind !== 'number'
    )
      break
    next++
  }
  const token = tokens[next]
  const unit = token === undefined || token.newLine ? undefined : UNITS.get(token.folded)
  if (unit === undefined || (amounts.length === 1 && isPreposition(tokens, next))) return null
  const [base, factor] = unit
  const rounded = amounts.map((amount) => Math.round(amount * factor * 1000) / 1000)
  return { kind: 'size', first: at, next: next + 1, value: { unit: base, amounts: rounded, label: null } }
}

/** "zamówienie 20931 w Krakowie": a lower-case "w" is watts only where it touches the number. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at] as Token
  return unit.folded === 'w' && !unit.glued && unit.text === 'w'
}
