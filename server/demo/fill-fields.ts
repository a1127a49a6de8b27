import type { Order } from '../../core/conversation/conversation.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import type { DemoCustomer } from './people.ts'

export interface FieldValues {
  readonly customer: DemoCustomer
  readonly order: Order
  /** Moment of the line being filled. */
  readonly at: Instant
}

const DAY_MS = 86_400_000

/**
 * Fills `{imie}` `{nazwisko}` `{wolacz}` `{nr}` `{towar}` `{kwota}` `{paczka}` `{miasto}` `{ulica}` `{email}`, dates `{dzis}` `{dzis+3}` `{dzis-2}`
 * and `{zamówił|zamówiła}` by the customer's gender. @throws {Error} for a field that does not exist.
 */
export function fillFields(text: string, values: FieldValues): string {
  // What stands in double braces is a macro's own field that somebody forgot to fill, and stays so.
  return text.replace(/\{\{[^{}]*\}\}|\{([^{}]+)\}/g, (whole, field?: string) =>
    field === undefined ? whole : valueOf(field, values),
  )
}

function valueOf(field: string, { customer, order, at }: FieldValues): string {
  const [masculine, feminine] = field.split('|')
  if (feminine !== undefined) return customer.gender === 'm' ? (masculine ?? '') : feminine
  const date = /^dzis([+-]\d+)?$/.exec(field)
  if (date !== null) return dayInWords(at + Number(date[1] ?? 0) * DAY_MS)
  const line = order.lines[0]
  const known: Readonly<Record<string, string>> = {
    imie: customer.firstName,
    nazwisko: customer.surname,
    wolacz: `${customer.gender === 'm' ? 'Panie' : 'Pani'} ${customer.vocative}`,
    nr: order.number,
    towar: line?.name ?? '',
    kwota: new Intl.NumberFormat('pl-PL', { style: 'currency', currency: 'PLN' }).format((order.total ?? 0) / 100),
    paczka: order.tracking ?? '',
    miasto: customer.city,
    ulica: customer.street,
    email: customer.email,
  }
  const value = known[field]
  if (value === undefined) throw new Error(`unknown field {${field}}`)
  return value
}

function dayInWords(at: number): string {
  return new Intl.DateTimeFormat('pl-PL', { day: 'numeric', month: 'long', timeZone: 'Europe/Warsaw' }).format(at)
}
