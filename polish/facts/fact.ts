/** What kind of thing a text states in a form that can be compared. */
export interface FactValues {
  readonly date: DateValue
  readonly 'date-range': DateRangeValue
  readonly period: PeriodValue
  readonly duration: DurationValue
  readonly time: TimeValue
  readonly hours: HoursValue
  readonly amount: AmountValue
  readonly percent: PercentValue
  readonly quantity: QuantityValue
  readonly size: SizeValue
  readonly 'order-number': string
  readonly 'parcel-number': ParcelValue
  readonly 'invoice-number': string
  readonly phone: string
  readonly email: string
  readonly url: string
  readonly postcode: string
  readonly address: AddressValue
  readonly iban: string
  readonly nip: string
  readonly regon: string
  readonly pesel: string
}

export type FactKind = keyof FactValues

/** A fact of one kind: its place in the text (UTF-16 offsets), its normalised value, and what it is a fact about. */
export interface FactOf<K extends FactKind> {
  readonly kind: K
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: FactValues[K]
  /** Lemmas of the content words around it, in the order of the text, each once. */
  readonly subject: readonly string[]
}

export type Fact = { [K in FactKind]: FactOf<K> }[FactKind]

/** How a number is meant: "14 dni", "do 14 dni", "co najmniej 14 dni", "2–3 dni", "około 3 dni", "za 3 dni". */
export type Bound = 'exact' | 'at-most' | 'at-least' | 'range' | 'about' | 'after'

export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year'

export interface DurationValue {
  /** Upper end of a range; otherwise the one number said. */
  readonly amount: number
  /** Lower end of a range; null where there is none. */
  readonly from: number | null
  readonly unit: DurationUnit
  readonly bound: Bound
}

/** A calendar day. `relative` days count from the day of writing; `weekday` is 1 (Monday) to 7, as in ISO 8601. */
export type DateValue =
  | { readonly type: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | {
      readonly type: 'month'
      readonly year: number | null
      readonly month: number
      readonly part: 'whole' | 'beginning' | 'middle' | 'end'
    }
  | { readonly type: 'relative'; readonly days: number }
  /** `week` stands there where it is said: "w najbliższy piątek" coming, "w przyszły piątek" next, "w zeszły piątek" last. */
  | { readonly type: 'weekday'; readonly weekday: number; readonly week?: 'coming' | 'next' | 'last' }

/** From one day to another, both among it: "od 3 do 7 maja", "od jutra do piątku". */
export interface DateRangeValue {
  readonly from: DateValue
  readonly to: DateValue
}

/** A week, month … counted from the one of writing (0 this, 1 next, −1 last), or a part of it: "do końca miesiąca", "w przyszłym tygodniu". */
export interface PeriodValue {
  readonly unit: 'week' | 'weekend' | 'month' | 'quarter' | 'year'
  readonly offset: number
  readonly part: 'whole' | 'beginning' | 'middle' | 'end'
}

/** Minutes after midnight, 0–1440. */
export interface TimeValue {
  readonly minutes: number
  readonly bound: Bound
}

/**
 * Opening hours. `days` holds ISO weekdays (1 Monday … 7 Sunday), empty where the text names none; minutes after midnight.
 * Closed all day: `from` and `to` are both 0.
 */
export interface HoursValue {
  readonly days: readonly number[]
  readonly from: number
  readonly to: number
}

/** Money in the smallest unit of its currency (grosze, cents). */
export interface AmountValue {
  readonly minor: number
  /** Lower end of a range, in the same unit; null where there is none. */
  readonly from: number | null
  /** ISO 4217. */
  readonly currency: string
  readonly bound: Bound
}

/** In percent points: 50 for "50%" and for "pół ceny". */
export interface PercentValue {
  readonly percent: number
  readonly from: number | null
  readonly bound: Bound
}

export interface QuantityValue {
  readonly amount: number
  readonly from: number | null
  /** Lemma of the counted thing: "sztuka", "opakowanie". */
  readonly unit: string
  readonly bound: Bound
}

/** A measure in its base unit (mm, g, ml, V, W, GB …) or a clothes/shoe size, where `unit` is "size" and `label` says which. */
export interface SizeValue {
  readonly unit: string
  /** One number for each dimension said: "40×60 cm" has two. Empty for lettered sizes. */
  readonly amounts: readonly number[]
  readonly label: string | null
}

export interface ParcelValue {
  readonly number: string
  /** null: the number's form fits several carriers. */
  readonly carrier: Carrier | null
}

export type Carrier = 'InPost' | 'DPD' | 'DHL' | 'GLS' | 'UPS' | 'Poczta Polska' | 'FedEx' | 'Orlen Paczka'

/** A street with its number where one is given. `street` is the name without its prefix, as written. */
export interface AddressValue {
  readonly street: string
  readonly number: string | null
}
