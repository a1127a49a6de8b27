import { conceptOf } from './concepts.ts'
import type {
  AmountValue,
  Bound,
  DateValue,
  DurationValue,
  Fact,
  FactKind,
  FactValues,
  HoursValue,
  SizeValue,
} from './fact.ts'

export type Comparison = 'equal' | 'different' | 'unknown'

/** Kinds that name one thing whatever stands around them: their subject is themselves. */
const SELF_EVIDENT: ReadonlySet<FactKind> = new Set(['iban', 'pesel', 'nip', 'regon'])

/** Subjects match when they share this part of the shorter one's concepts. Below it the facts may be about different things. */
const SHARED_SUBJECT = 0.34

/** Whether two texts state the same: unknown when the facts are of different kinds or about different things. */
export function compareFacts(a: Fact, b: Fact): Comparison {
  if (a.kind !== b.kind) return 'unknown'
  if (!SELF_EVIDENT.has(a.kind) && !sharesSubject(a.subject, b.subject)) return 'unknown'
  return compareValues(a, b)
}

function sharesSubject(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a.map(conceptOf))
  const right = new Set(b.map(conceptOf))
  const shared = [...left].filter((concept) => right.has(concept)).length
  return shared > 0 && shared / Math.min(left.size, right.size) >= SHARED_SUBJECT
}

type Compare<K extends FactKind> = (a: FactValues[K], b: FactValues[K]) => Comparison

const COMPARE: { readonly [K in FactKind]?: Compare<K> } = {
  date: compareDates,
  'date-range': (a, b) => worst(compareDates(a.from, b.from), compareDates(a.to, b.to)),
  period: (a, b) => (a.unit === b.unit && a.offset === b.offset ? same(a.part === b.part) : 'unknown'),
  duration: compareDurations,
  time: (a, b) => same(a.minutes === b.minutes),
  hours: compareHours,
  amount: compareAmounts,
  percent: (a, b) => same(a.percent === b.percent && a.from === b.from),
  quantity: (a, b) => (a.unit === b.unit ? same(a.amount === b.amount && a.from === b.from) : 'unknown'),
  size: compareSizes,
  'parcel-number': (a, b) => same(a.number === b.number),
  address: (a, b) =>
    same(plain(a.street) === plain(b.street) && (a.number === b.number || a.number === null || b.number === null)),
  // Another page of the same matter is no contradiction.
  url: (a, b) => (plain(a) === plain(b) ? 'equal' : 'unknown'),
}

function compareValues(a: Fact, b: Fact): Comparison {
  if (areOpposed(a.value, b.value)) return 'different'
  const compare = COMPARE[a.kind] as ((left: Fact['value'], right: Fact['value']) => Comparison) | undefined
  return compare === undefined ? same(a.value === b.value) : compare(a.value, b.value)
}

/** "do 14 dni" and "co najmniej 14 dni" have a number in common and nothing else. A time of day may open one thing and close another. */
function areOpposed(a: Fact['value'], b: Fact['value']): boolean {
  const [one, other] = [boundOf(a), boundOf(b)]
  return (one === 'at-most' && other === 'at-least') || (one === 'at-least' && other === 'at-most')
}

const boundOf = (value: Fact['value']): Bound | null =>
  typeof value === 'object' && 'bound' in value && !('minutes' in value) ? value.bound : null

function same(equal: boolean): Comparison {
  return equal ? 'equal' : 'different'
}

/** Both parts must agree; one that differs decides. */
function worst(one: Comparison, other: Comparison): Comparison {
  if (one === 'different' || other === 'different') return 'different'
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'equal'
}

/** A year left out agrees with any. */
function compareDates(a: DateValue, b: DateValue): Comparison {
  if (a.type === 'day' && b.type === 'day') {
    if (a.month !== b.month || a.day !== b.day) return 'different'
    return same(a.year === null || b.year === null || a.year === b.year)
  }
  if (a.type === 'month' && b.type === 'month')
    return same(a.month === b.month && (a.part === b.part || a.part === 'whole' || b.part === 'whole'))
  if ((a.type === 'month' && b.type === 'day') || (a.type === 'day' && b.type === 'month'))
    return a.month === b.month ? 'unknown' : 'different'
  // "W sobotę" and "w niedzielę" may both be true of one matter; "jutro" depends on the day it was said.
  return a.type === 'weekday' && b.type === 'weekday' && a.weekday === b.weekday ? 'equal' : 'unknown'
}

const MINUTES = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10_080 } as const
const MONTHS = { month: 1, year: 12 } as const

/** Two weeks are 14 days and a year is 12 months; 30 days and a month, or days and working days of unlike number, are told apart only where no reading makes them equal. */
function compareDurations(a: DurationValue, b: DurationValue): Comparison {
  const left = scaleOf(a)
  const right = scaleOf(b)
  if (left.scale !== right.scale) return compareAcrossScales(a, b)
  if (a.from !== null && b.from !== null)
    return same(a.amount * left.factor === b.amount * right.factor && a.from * left.factor === b.from * right.factor)
  const range = a.from === null ? b : a
  const single = a.from === null ? a : b
  if (range.from === null) return same(a.amount * left.factor === b.amount * right.factor)
  // "3 dni" against "2–3 dni": the outer end agrees, anything else within the range is a promise the source does not make.
  return same(single.amount * scaleOf(single).factor === range.amount * scaleOf(range).factor)
}

function scaleOf({ unit }: DurationValue): { readonly scale: string; readonly factor: number } {
  if (unit === 'working-day') return { scale: 'working', factor: 1 }
  if (unit === 'month' || unit === 'year') return { scale: 'months', factor: MONTHS[unit] }
  return { scale: 'minutes', factor: MINUTES[unit] }
}

/** Between calendar days, working days and months only gross differences are certain. */
function compareAcrossScales(a: DurationValue, b: DurationValue): Comparison {
  const days = (value: DurationValue): readonly [number, number] => {
    const { scale, factor } = scaleOf(value)
    const amount = value.amount * factor
    if (scale === 'minutes') return [amount / 1440, amount / 1440]
    return scale === 'working' ? [amount, amount * 2 + 2] : [amount * 28, amount * 31]
  }
  const [low, high] = days(a)
  const [otherLow, otherHigh] = days(b)
  if (high < otherLow || otherHigh < low) return 'different'
  const sameNumber = a.amount === b.amount && a.from === b.from
  // "14 dni" for "14 dni roboczych" is the commonest slip of all: the same number, another clock.
  return sameNumber && (a.unit === 'working-day') !== (b.unit === 'working-day') ? 'different' : 'unknown'
}

function compareHours(a: HoursValue, b: HoursValue): Comparison {
  const disjoint = a.days.length > 0 && b.days.length > 0 && !a.days.some((day) => b.days.includes(day))
  return disjoint ? 'unknown' : same(a.from === b.from && a.to === b.to)
}

function compareAmounts(a: AmountValue, b: AmountValue): Comparison {
  if (a.currency !== b.currency) return 'unknown'
  return same(a.minor === b.minor && a.from === b.from)
}

function compareSizes(a: SizeValue, b: SizeValue): Comparison {
  if (a.unit !== b.unit || a.amounts.length !== b.amounts.length) return 'unknown'
  return same(a.label === b.label && a.amounts.every((amount, index) => amount === b.amounts[index]))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/^https?:\/\/(www\.)?|^www\./, '')
}
