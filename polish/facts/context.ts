import type { Token } from './scan.ts'

/** What a number is said to be by the nearest noun before it. */
export type NumberNoun = 'order' | 'parcel' | 'invoice' | 'phone' | 'nip' | 'regon' | 'pesel' | 'account' | 'other'

/** Folded stems, longest first within a letter where one begins another. */
const STEMS: readonly (readonly [string, NumberNoun])[] = [
  ['zamow', 'order'],
  ['zlecen', 'order'],
  ['order', 'order'],
  ['замов', 'order'],
  ['purchase', 'order'],
  ['przesyl', 'parcel'],
  ['paczk', 'parcel'],
  ['paczc', 'parcel'],
  ['paczek', 'parcel'],
  ['list', 'parcel'],
  ['tracking', 'parcel'],
  ['sledz', 'parcel'],
  ['parcel', 'parcel'],
  ['shipment', 'parcel'],
  ['waybill', 'parcel'],
  ['nadani', 'parcel'],
  ['przewoz', 'parcel'],
  ['kurier', 'parcel'],
  ['посилк', 'parcel'],
  ['inpost', 'parcel'],
  ['dpd', 'parcel'],
  ['dhl', 'parcel'],
  ['gls', 'parcel'],
  ['ups', 'parcel'],
  ['fedex', 'parcel'],
  ['przekierow', 'parcel'],
  ['pocztex', 'parcel'],
  ['faktur', 'invoice'],
  ['invoice', 'invoice'],
  ['paragon', 'invoice'],
  ['rachunk', 'account'],
  ['fv', 'invoice'],
  ['fvat', 'invoice'],
  ['telefon', 'phone'],
  ['tel', 'phone'],
  ['kom', 'phone'],
  ['zadzwon', 'phone'],
  ['dzwon', 'phone'],
  ['oddzwon', 'phone'],
  ['phone', 'phone'],
  ['kontakt', 'phone'],
  ['sms', 'phone'],
  ['whatsapp', 'phone'],
  ['infolini', 'phone'],
  ['телефон', 'phone'],
  ['nip', 'nip'],
  ['vat', 'nip'],
  ['tax', 'nip'],
  ['regon', 'regon'],
  ['pesel', 'pesel'],
  ['iban', 'account'],
  ['kont', 'account'],
  ['rachun', 'account'],
  ['account', 'account'],
  ['umow', 'other'],
  ['klien', 'other'],
  ['reklamac', 'other'],
  ['seryjn', 'other'],
  ['serial', 'other'],
  ['sn', 'other'],
  ['imei', 'other'],
  ['model', 'other'],
  ['polis', 'other'],
  ['kart', 'other'],
  ['rezerwac', 'other'],
  ['zgloszen', 'other'],
  ['ticket', 'other'],
  ['ref', 'other'],
  ['ram', 'other'],
  ['claim', 'other'],
  ['vin', 'other'],
  ['kod', 'other'],
  ['ean', 'other'],
  ['recept', 'other'],
  ['legitymac', 'other'],
  ['bilet', 'other'],
  ['contract', 'other'],
  ['customer', 'other'],
  ['szkod', 'other'],
  ['abonen', 'other'],
  ['wnios', 'other'],
  ['katalog', 'other'],
  ['indeks', 'other'],
  ['artyku', 'other'],
  ['symbol', 'other'],
  ['krs', 'other'],
  ['paszport', 'other'],
  ['licencj', 'other'],
  ['rma', 'other'],
  ['klucz', 'other'],
  ['licznik', 'other'],
  ['haslo', 'other'],
  ['pin', 'other'],
  ['blik', 'other'],
  ['voucher', 'other'],
  ['bon', 'other'],
  ['login', 'other'],
  ['договор', 'other'],
  ['клієнт', 'other'],
]
/** Short stems must be the whole word: "tel" is not "telewizor", "list" not "listopad". */
const WHOLE = new Set([
  'tel',
  'kom',
  'list',
  'fv',
  'fvat',
  'sn',
  'ref',
  'vat',
  'tax',
  'nip',
  'vin',
  'kod',
  'ean',
  'pin',
  'blik',
  'bon',
  'rma',
  'krs',
  'sms',
  'ups',
  'gls',
  'dhl',
  'dpd',
])
const WHOLE_FORMS: ReadonlyMap<string, NumberNoun> = new Map([
  ['sprawa', 'other'],
  ['sprawy', 'other'],
  ['sprawie', 'other'],
  ['sprawe', 'other'],
  ['listu', 'parcel'],
  ['kodu', 'other'],
  ['nipu', 'nip'],
  ['nipem', 'nip'],
  ['bonu', 'other'],
  ['awb', 'parcel'],
  ['ramy', 'other'],
  ['numery', 'phone'],
  ['konto', 'account'],
  ['konta', 'account'],
  ['kontem', 'account'],
  ['fakture', 'invoice'],
  ['zam', 'order'],
  ['komorka', 'phone'],
  ['komorkowy', 'phone'],
  ['telefonu', 'phone'],
  ['dowod', 'other'],
  ['dowodu', 'other'],
  ['kontener', 'parcel'],
  ['reference', 'other'],
  ['referencyjny', 'other'],
])
const BY_LETTER = groupByFirstLetter()

const ABBREVIATIONS = /^(nr|zam|tel|kom|ul|al|os|pl|id|no|faks|dot|p|ok|fakt|kl)$/
const LOOK_BACK = 9

/** The nearest noun before a token, in its sentence, that says what the number is; null where none does. */
export function nounBefore(tokens: readonly Token[], at: number): NumberNoun | null {
  for (let index = at - 1; index >= 0 && index >= at - LOOK_BACK; index--) {
    const token = tokens[index] as Token
    if (token.kind === 'word') {
      const noun = nounOf(token.folded)
      if (noun !== null) return noun
    }
    if (endsSentence(tokens, index)) return null
  }
  return null
}

/** The noun a word gives to a number beside it. */
export function nounOf(folded: string): NumberNoun | null {
  const whole = WHOLE_FORMS.get(folded)
  if (whole !== undefined) return whole
  const stems = BY_LETTER.get(folded[0] ?? '')
  if (stems === undefined) return null
  const hit = stems.find(([stem]) => (WHOLE.has(stem) ? folded === stem : folded.startsWith(stem)))
  return hit?.[1] ?? null
}

/** True when a full stop, question or exclamation mark stands here and the next word begins anew. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined) return true
  if (next?.newLine && index > 0 && token.text !== ':') return true
  if (token.kind !== 'sign' || !'.?!…'.includes(token.text)) return false
  if (next?.glued && token.text === '.') return false
  return !(token.text === '.' && ABBREVIATIONS.test(tokens[index - 1]?.folded ?? ''))
}

function groupByFirstLetter(): ReadonlyMap<string, readonly (readonly [string, NumberNoun])[]> {
  const groups = new Map<string, (readonly [string, NumberNoun])[]>()
  for (const row of STEMS) {
    const letter = row[0][0] as string
    const group = groups.get(letter)
    if (group === undefined) groups.set(letter, [row])
    else group.push(row)
  }
  return groups
}
