import { hoursInWords, type Playbook, type Procedure } from '../playbook/playbook.ts'
import type { Instant, Locale } from '../vocabulary/vocabulary.ts'
import { type Day, dayAt, dayInWords, dayOn } from './days.ts'
import type { ProcedureState } from './record.ts'

/** What a text may name beside the procedure's own slots, and a decision may ask about. */
export const PROCEDURE_FIELDS = [
  'order.number',
  'order.state',
  'order.carrier',
  'order.parcel',
  'order.total',
  'order.placed',
  'order.shipped',
  'order.expected',
  'order.delivered',
  'complaint.number',
  'complaint.due',
  'firm.name',
  'firm.hours',
] as const

const FIELD = /\{\{([^{}]*)\}\}/g

/** The fields that a text names, each once. */
export function fieldsOfText(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(FIELD), ([, name = '']) => name.trim()))]
}

/** True for what may be told to a customer: a known field, or a slot whose form was checked. Free text of the customer's never is. */
export function isToldField(name: string, { steps }: Procedure): boolean {
  if (PROCEDURE_FIELDS.some((known) => known === name)) return true
  return steps.some((step) => step.kind === 'ask' && step.slot === name && step.as !== 'text' && step.as !== 'photo')
}

export interface FieldSources {
  readonly procedure: Procedure
  readonly state: Pick<ProcedureState, 'values' | 'learnt' | 'language'>
  readonly playbook: Playbook
  readonly today: Day
}

/** The text with its fields filled, in one pass: what a value holds is never read as a field. null where one has no value. */
export function fillText(text: string, sources: FieldSources): string | null {
  let whole = true
  const filled = text.replace(FIELD, (_, name: string) => {
    const value = isToldField(name.trim(), sources.procedure) ? inWords(name.trim(), sources) : null
    if (value === null) whole = false
    return value ?? ''
  })
  // A day in words ends in a full stop of its own.
  return whole ? filled.replaceAll(' r..', ' r.') : null
}

/** The field's value as a decision compares it: a state's code, a day as `2026-11-23`; null = not known. */
export function rawValue(name: string, { state, playbook }: FieldSources): string | null {
  const { order, complaint } = state.learnt
  const dayOrNull = (at: Instant | null | undefined) =>
    at == null ? null : dayOn(dayAt(at, playbook.targets.businessHours.timeZone))
  switch (name) {
    case 'order.number':
      return order?.number ?? null
    case 'order.state':
      return order?.status ?? null
    case 'order.carrier':
      return order?.carrier ?? null
    case 'order.parcel':
      return order?.tracking ?? null
    case 'order.total':
      return order?.total == null ? null : String(order.total)
    case 'order.placed':
      return dayOrNull(order?.placedAt)
    case 'order.shipped':
      return dayOrNull(order?.shippedAt)
    case 'order.expected':
      return dayOrNull(order?.expectedAt)
    case 'order.delivered':
      return dayOrNull(order?.deliveredAt)
    case 'complaint.number':
      return complaint?.number ?? null
    case 'complaint.due':
      return complaint?.due ?? null
    case 'firm.name':
      return playbook.firm.name
    case 'firm.hours':
      return hoursInWords(playbook.targets.businessHours)[state.language]
    default:
      return state.values[name]?.value ?? null
  }
}

const ORDER_STATES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  new: { pl: 'przyjęte', en: 'placed' },
  paid: { pl: 'opłacone', en: 'paid' },
  packed: { pl: 'spakowane', en: 'packed' },
  shipped: { pl: 'wysłane', en: 'shipped' },
  delivered: { pl: 'doręczone', en: 'delivered' },
  cancelled: { pl: 'anulowane', en: 'cancelled' },
  returned: { pl: 'zwrócone', en: 'returned' },
}

function inWords(name: string, sources: FieldSources): string | null {
  const { language } = sources.state
  const raw = rawValue(name, sources)
  if (raw === null) return null
  if (name === 'order.state') return ORDER_STATES[raw]?.[language] ?? raw
  if (name === 'order.total') return `${(Number(raw) / 100).toFixed(2).replace('.', language === 'pl' ? ',' : '.')} zł`
  if (/^\d{4}-\d{2}-\d{2}$/.test(raw)) return dayInWords(raw, language)
  const choice = sources.procedure.steps.flatMap((step) =>
    step.kind === 'ask' && step.slot === name ? step.choices.filter(({ value }) => value === raw) : [],
  )[0]
  return choice?.label[language] || choice?.label.pl || raw
}
