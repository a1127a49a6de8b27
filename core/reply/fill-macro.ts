import { foldDiacritics, type Polish, readFirstName } from '../../polish/polish.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { Macro } from '../playbook/playbook.ts'

/** What a field of a macro stands for. */
export type MacroField = 'address' | 'name' | 'customer' | 'firm' | 'consultant' | 'order' | 'parcel' | 'case'

/** Under which names people write the fields, without diacritics; the first two are shown, in Polish and in English. */
export const MACRO_FIELDS: Readonly<Record<MacroField, readonly string[]>> = {
  address: ['zwrot', 'address', 'zwrot do klienta'],
  name: ['imię', 'name', 'imie', 'imie klienta', 'first name'],
  customer: ['klient', 'customer', 'imie i nazwisko'],
  firm: ['firma', 'firm', 'sklep'],
  consultant: ['konsultant', 'consultant', 'konsultantka', 'podpis'],
  order: ['zamówienie', 'order', 'zamowienie', 'numer zamowienia', 'nr zamowienia'],
  parcel: ['przesyłka', 'parcel', 'przesylka', 'numer przesylki', 'nr przesylki'],
  case: ['strona sprawy', 'case page', 'link do sprawy', 'stan sprawy'],
}

/** As the guard's check for unfilled fields reads them. */
const FIELD = /\{\{\s*([\p{L}_][\p{L}\p{N}_ .-]{0,40}?)\s*\}\}/gu
/** A name read with less certainty is left to the person: no name offends less than a wrong one. */
const SURE_OF_NAME = 0.8

export interface MacroScene {
  readonly conversation: Pick<Conversation, 'customer' | 'orders'>
  readonly firm: string
  /** The displayed name of who will send it. */
  readonly consultant: string
  /** Address of the page on which the customer sees where the matter stands; null where there is none. */
  readonly casePage: string | null
}

export interface FilledMacro {
  readonly text: string
  /** Fields that stand in the text as they were, in its order: nobody but a person can fill them. */
  readonly unfilled: readonly string[]
}

/** The macro's text with every field filled of which this conversation tells for certain what it is. */
export function fillMacro({ text }: Macro, scene: MacroScene, polish: Polish): FilledMacro {
  const unfilled: string[] = []
  const filled = text.replaceAll(FIELD, (whole, name: string) => {
    const field = fieldNamed(name)
    const value = field === null ? null : valueOf(field, scene, polish)
    if (value === null) unfilled.push(name)
    return value ?? whole
  })
  return { text: filled, unfilled }
}

/** Every field that the text names, once, in its order; `null`: not one of ours, so always filled by hand. */
export function fieldsOf({ text }: Macro): readonly { readonly name: string; readonly field: MacroField | null }[] {
  const names = new Set(Array.from(text.matchAll(FIELD), ([, name = '']) => name))
  return [...names].map((name) => ({ name, field: fieldNamed(name) }))
}

function fieldNamed(name: string): MacroField | null {
  const plain = foldDiacritics(name.toLowerCase().replace(/[_.-]+/g, ' '))
  const found = Object.entries(MACRO_FIELDS).find(([, names]) => names.some((known) => foldDiacritics(known) === plain))
  return found === undefined ? null : (found[0] as MacroField)
}

function valueOf(
  field: MacroField,
  { conversation, firm, consultant, casePage }: MacroScene,
  polish: Polish,
): string | null {
  const { customer, orders } = conversation
  switch (field) {
    case 'address':
      return addressOf(customer.name, polish)
    case 'name':
      return firstName(customer.name, polish)?.vocative ?? null
    case 'customer':
      return customer.name?.trim() || null
    case 'firm':
      return firm || null
    case 'consultant':
      return consultant || null
    case 'order':
      return onlyOne(orders.map(({ number }) => number))
    case 'parcel':
      return onlyOne(orders.flatMap(({ tracking }) => tracking ?? []))
    case 'case':
      return casePage
  }
}

/** "Pani Anno", "Panie Marku". */
function addressOf(name: string | null, polish: Polish): string | null {
  const read = firstName(name, polish)
  return read && `${read.gender === 'feminine' ? 'Pani' : 'Panie'} ${read.vocative}`
}

function firstName(name: string | null, polish: Polish) {
  const { vocative, gender, confidence } = readFirstName(name?.trim().split(/\s+/)[0] ?? '', polish)
  return vocative === null || gender === null || confidence < SURE_OF_NAME ? null : { vocative, gender }
}

/** Of several nobody can tell which one is meant. */
function onlyOne(values: readonly string[]): string | null {
  return values.length === 1 ? (values[0] ?? null) : null
}
