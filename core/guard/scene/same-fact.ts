import { compareFacts, type DurationUnit, type Fact } from '../../../polish/polish.ts'
import { fold } from '../text/words.ts'

/** Values compared as if they were about one thing; "unknown" where they cannot be compared. */
export function compareValues(one: Fact, other: Fact): ReturnType<typeof compareFacts> {
  if (one.kind === 'address' && other.kind === 'address' && isSameAddress(one.value, other.value)) return 'equal'
  if (one.kind === 'time' && other.kind === 'time' && one.value.bound !== other.value.bound) return 'unknown'
  const result = compareFacts({ ...one, subject: ['='] }, { ...other, subject: ['='] })
  return result === 'different' && (!isCommensurate(one, other) || isWithin(one, other)) ? 'unknown' : result
}

/** "95 zł" is no other price than "od 80 zł"; two thresholds are compared by their number. */
function isWithin(one: Fact, other: Fact): boolean {
  return isOver(one, other) || isOver(other, one)
}

function isOver(one: Fact, least: Fact): boolean {
  if (one.kind === 'amount' && least.kind === 'amount')
    return least.value.bound === 'at-least' && one.value.bound !== 'at-least' && one.value.minor >= least.value.minor
  if (one.kind === 'duration' && least.kind === 'duration')
    return (
      least.value.bound === 'at-least' &&
      one.value.bound !== 'at-least' &&
      one.value.unit === least.value.unit &&
      one.value.amount >= least.value.amount
    )
  return false
}

interface Address {
  readonly street: string
  readonly number: string | null
}

/** Endings of a street's name are all that declension changes: "na Szklarniową", "ul. Szklarniowa". */
const ENDING = 3

function isSameAddress(one: Address, other: Address): boolean {
  return one.number === other.number && isSameName(fold(one.street), fold(other.street))
}

function isSameName(one: string, other: string): boolean {
  const [a, b] = [one.split(/\s+/), other.split(/\s+/)]
  return a.length === b.length && a.every((word, at) => isSameWord(word, b[at] ?? ''))
}

function isSameWord(one: string, other: string): boolean {
  const stem = Math.max(2, Math.min(one.length, other.length) - ENDING)
  return Math.abs(one.length - other.length) <= ENDING && one.slice(0, stem) === other.slice(0, stem)
}

const DAYS: Readonly<Record<DurationUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  'working-day': 1.4,
  week: 7,
  month: 30,
  year: 365,
}
/** Minutes and weeks, days and decades measure different things, whatever words they share. */
const FARTHEST = 60

/** A price and a limit, a fee and a deposit are sums of different size. */
const FARTHEST_SUM = 25

function isCommensurate(one: Fact, other: Fact): boolean {
  if (one.kind === 'amount' && other.kind === 'amount') {
    const ratio = one.value.minor / other.value.minor
    return ratio <= FARTHEST_SUM && ratio >= 1 / FARTHEST_SUM
  }
  if (one.kind !== 'duration' || other.kind !== 'duration') return true
  const ratio = (one.value.amount * DAYS[one.value.unit]) / (other.value.amount * DAYS[other.value.unit])
  return ratio <= FARTHEST && ratio >= 1 / FARTHEST
}
