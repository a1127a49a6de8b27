import type { Token } from './scan.ts'

/** What a number is said to be by the nearest noun before it. */
export type NumberNoun = 'order' | 'parcel' | 'invoice' | 'phone' | 'nip' | 'regon' | 'pesel' | 'account' | 'other'

/** Folded stems of what numbers belong to; of several that fit the longest counts ("kontakt", not "kont"). */
const STEMS: Readonly<Record<NumberNoun, string>> = {
  order: 'zamow zlecen order замов purchase',
  parcel:
    'przesyl paczk paczc paczek tracking sledz parcel shipment waybill nadani przewoz kurier посилк inpost fedex przekierow pocztex kontener',
  invoice: 'faktur invoice paragon',
  phone: 'telefon zadzwon dzwon oddzwon phone kontakt whatsapp infolini телефон komork',
  nip: '',
  regon: 'regon',
  pesel: 'pesel',
  account: 'iban kont rachun account',
  other:
    'umow klien reklamac seryjn serial imei model polis kart rezerwac zgloszen ticket claim recept legitymac bilet contract customer szkod abonen wnios katalog indeks artyku symbol paszport licencj klucz licznik haslo voucher login referenc договор клієнт',
}

/** Words that count only whole: "tel" is not "telewizor", "list" not "listopad". */
const WHOLE: Readonly<Record<NumberNoun, string>> = {
  order: 'zam',
  parcel: 'list listu awb dpd dhl gls ups',
  invoice: 'fv fvat',
  phone: 'tel kom sms numery',
  nip: 'nip nipu nipem vat tax',
  regon: '',
  pesel: '',
  account: '',
  other: 'sn ref vin ram ramy kod kodu ean pin blik bon bonu rma krs sprawa sprawy sprawie sprawe dowod dowodu',
}
const WHOLE_WORDS = new Map<string, NumberNoun>(rows(WHOLE))
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
  const whole = WHOLE_WORDS.get(folded)
  if (whole !== undefined) return whole
  return BY_LETTER.get(folded.charAt(0))?.find(([stem]) => folded.startsWith(stem))?.[1] ?? null
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

function rows(table: Readonly<Record<NumberNoun, string>>): readonly (readonly [string, NumberNoun])[] {
  return Object.entries(table).flatMap(([noun, words]) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, noun as NumberNoun] as const),
  )
}

function groupByFirstLetter(): ReadonlyMap<string, readonly (readonly [string, NumberNoun])[]> {
  const groups = new Map<string, (readonly [string, NumberNoun])[]>()
  for (const row of rows(STEMS).toSorted(([a], [b]) => b.length - a.length)) {
    const letter = row[0].charAt(0)
    groups.set(letter, [...(groups.get(letter) ?? []), row])
  }
  return groups
}
