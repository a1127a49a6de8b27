import type { FactKind } from '../../../polish/polish.ts'
import { type PhraseList, phrases } from '../text/phrases.ts'
import type { Reading } from '../text/reading.ts'

/** What a firm asks its customers for. */
export type Slot = 'order' | 'parcel' | 'phone' | 'email' | 'address' | 'amount' | 'photo' | 'description' | 'date'

const ASK =
  '=prosze|=prosimy|=poprosze|=poprosimy|=podaj|=podajcie|=podac|=podanie|=podeslij|=przeslij|=wyslij|=doslij|=napisz|=przypomniec|=potrzebuje|=potrzebujemy|=przeslac|=przeslanie|=wyslac|=doslac|=podeslac|=napisac|=wskazac|=opisac|=jaki|=jaka|=jakie|=ktory|=ktore'

const ask = (thing: string): PhraseList => phrases(`${ASK} ..6 ${thing}`)

/** Wordings that ask for a slot, within one sentence. */
const ASKED: Readonly<Record<Slot, PhraseList>> = {
  order: phrases(
    `${ASK} ..5 =numer|=numeru|=nr ..1 =zamowienia|=zamowien|=rezerwacji|=umowy, =o =jakie|=ktore zamowienie ..1 =chodzi, =jakiego|=ktorego zamowienia ..3 dotyczyc, =order =number`,
  ),
  parcel: ask('=numer|=numeru|=nr ..1 =przesylki|=paczki|=listu|=przewozowy|=sledzenia'),
  phone: phrases(
    `${ASK} ..6 =numer|=numeru|=nr ..1 =telefonu|=kontaktowy|=telefon, =pod|=na ..1 =jaki|=ktory ..1 =numer|=telefon ..4 dzwonic|zadzwonic|oddzwonic`,
  ),
  email: ask('=adres|=adresu ..1 =mailowy|=email|=mail|=elektroniczny|=maila'),
  address: phrases(
    `${ASK} ..5 =adres|=adresu|=adresem ..1 !mailowy|email|mail|elektroniczny|maila|strony, =na =jaki =adres|=ulice`,
  ),
  amount: ask('=kwote|=kwoty|=kwota|=sume|=sumy|=wartosc'),
  photo: ask('=zdjecie|=zdjecia|=zdjec|=fotografie|=foto|=fotki'),
  description: phrases(`
    ${ASK} ..5 =opis|=opisac|=opisu|=opisanie ..2 =problemu|=problem|=sprawy|=sprawe|=usterki|=sytuacji|=wady, =opis problemu, =w =czym ..2 =problem, =czego ..2 =brakuje, =co ..2 =sie ..2 =stalo, =czego ..2 =dotyczy, =o co ..2 =chodzi, =jaka ..1 =sprawa|=usterka, =z =czym ..2 =problem
  `),
  date: ask('=date|=daty|=termin|=godzine|=godziny|=dzien'),
}

export const SLOT_PHRASES: readonly PhraseList[] = Object.values(ASKED)

const FACTS: Readonly<Record<Slot, readonly FactKind[]>> = {
  order: ['order-number', 'invoice-number'],
  parcel: ['parcel-number'],
  phone: ['phone'],
  email: ['email'],
  address: ['address', 'postcode'],
  amount: ['amount'],
  photo: [],
  description: [],
  date: ['date', 'date-range', 'time', 'hours'],
}

/** A place where something is asked for. */
export interface Asked {
  readonly slot: Slot
  readonly sentence: number
  readonly start: number
}

/** What the text asks for, in its order. */
export function askedSlots(reading: Reading): readonly Asked[] {
  const slots = Object.keys(ASKED) as Slot[]
  return slots
    .flatMap((slot) => reading.found(ASKED[slot]).map(({ sentence, start }): Asked => ({ slot, sentence, start })))
    .sort((a, b) => a.start - b.start)
}

/** What a customer's text gives: a fact of the kind, or for photos and descriptions the words. */
export function gives(slot: Slot, text: string, kinds: ReadonlySet<FactKind>): boolean {
  if (slot === 'photo')
    return (
      /zdj[eę]ci|\bfot[oek]/i.test(text) &&
      /załącz|zalacz|przesył|wysył|wysłał|wyslal|dołącz|\bmam\b|dow[oó]d/i.test(text)
    )
  if (slot === 'description') return text.trim().split(/\s+/).length >= DESCRIBES
  if (slot === 'address' && STREET.test(text)) return true
  return FACTS[slot].some((kind) => kinds.has(kind))
}

/** "Mieszkam przy Rybnej 3": a street without its "ul.". */
const STREET = /(?<!\p{L})(?:przy|mieszkam na|adres:?)\s+\p{Lu}\p{L}{2,}\s+\d{1,3}\p{L}?(?![\d:,])/u

/** A shorter message names the matter at best. */
const DESCRIBES = 5
