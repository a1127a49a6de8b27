import type { Fact } from '../../../polish/polish.ts'
import { matchesOf } from '../text/matches.ts'
import { fold } from '../text/words.ts'
import type { Scene } from './scene.ts'

const CLOSE = 1
/** Hours of a clock and parts of codes are no counts. */
const NUMBER = /(?<![\p{L}\d.,:/-])\d{1,4}(?:,\d{1,2})?(?![\d/:]|-\p{L})/gu
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:dwa|dwie|dwoch|dwoje|oba|obie|obydwa|para|pare)(?!\p{L})/u, 2],
  [/(?<!\p{L})(?:trzy|trzech|troje|trzecie)(?!\p{L})/u, 3],
  [/(?<!\p{L})(?:cztery|czterech|czworo)(?!\p{L})/u, 4],
  [/(?<!\p{L})(?:piec|pieciu)(?!\p{L})/u, 5],
  [/(?<!\p{L})(?:szesc|szesciu|pol ?roku)(?!\p{L})/u, 6],
  [/(?<!\p{L})(?:dziesiec|dziesieciu)(?!\p{L})/u, 10],
  [/(?<!\p{L})(?:rok|roku|rocznie|roczny|roczna|rocznej)(?!\p{L})/u, 12],
]

/** True when a sum, a time or a measure follows by plain arithmetic from what articles, orders, the customer or the reply itself name. */
export function isReckoned(fact: Fact, scene: Scene): boolean {
  if (fact.kind === 'amount' && fact.value.bound === 'at-least') return false
  if (fact.kind === 'amount') return isReckonedSum(fact, fact.value.minor, sumsBeside(fact, scene), scene)
  if (fact.kind === 'time') return isReckonedTime(fact.value.minutes, scene)
  if (fact.kind === 'duration') return isTimeBetween(fact, scene)
  if (fact.kind === 'size') {
    const [amount] = fact.value.amounts
    const counts = countsIn(scene)
    return factsAround(scene).some(
      (other) =>
        other.kind === 'size' &&
        fact.kind === 'size' &&
        other.value.unit === fact.value.unit &&
        (counts.some((count) => (other.value.amounts[0] ?? 0) * count === amount) ||
          scene.customerFacts().some((told) => isDifference(fact, other, told))),
    )
  }
  return false
}

/** "Dalej 30 km", where the customer lives 80 km off and the article speaks of 50. */
function isDifference(fact: Fact, one: Fact, other: Fact): boolean {
  if (fact.kind !== 'size' || one.kind !== 'size' || other.kind !== 'size') return false
  return Math.abs((one.value.amounts[0] ?? 0) - (other.value.amounts[0] ?? 0)) === fact.value.amounts[0]
}

/** Sums in grosze: those of this case, and those that only articles name. */
interface Sums {
  readonly own: readonly number[]
  readonly listed: readonly number[]
}

function sumsBeside(fact: Fact, scene: Scene): Sums {
  const said = scene.facts().filter(({ start }) => start !== fact.start)
  const told = [...said, ...scene.customerFacts(), ...scene.toldFacts().map((before) => before.fact)]
  const listed = scene.articleFacts().map((known) => known.fact)
  return {
    own: [...new Set([...sumsOf(told), ...orderSums(scene), ...bareSums(scene)])],
    listed: [...new Set(sumsOf(listed))],
  }
}

function sumsOf(facts: readonly Fact[]): readonly number[] {
  return facts.flatMap(({ kind, value }) => (kind === 'amount' ? [value.minor] : []))
}

/** Two list prices are added up only where the sentence says that it reckons. */
const RECKONS =
  /(?<!\p{L})(?:czyli|więc|zatem|razem|łącznie|w sumie|wyjdzie|wychodzi|wyniesie|daje to|co daje|więcej|mniej|drożej|taniej|różnic\p{L}+|oszczędz\p{L}+|zostaj?e|zostanie|po odliczeniu|plus|minus)(?!\p{L})/iu

function isReckonedSum(fact: Fact, sum: number, { own, listed }: Sums, scene: Scene): boolean {
  const near = (value: number): boolean => Math.abs(value - sum) <= CLOSE
  const counts = countsIn(scene)
  const { start, end } = scene.sentenceAround(fact)
  const free = RECKONS.test(scene.text.slice(start, end))
  const sums = [...own, ...listed]
  const times = (one: number): readonly number[] => counts.flatMap((count) => [one * count, one / count])
  const several = sums.flatMap((one) => [one, ...times(one)])
  const second = free ? sums : own
  // Only what the reply itself names may be meant twice.
  const doubles = new Set(sumsOf(scene.facts().filter(({ start }) => start !== fact.start)))
  const percents = partsOf(
    free ? [...scene.facts(), ...factsAround(scene)] : [...scene.facts(), ...scene.customerFacts()],
  )
  return (
    sums.some((one) => times(one).some(near)) ||
    several.some((one) =>
      percents.some((part) => near(one * part) || near(one * (1 - part)) || near(one * (1 + part))),
    ) ||
    several.some((one) =>
      second.some((other) => (one !== other || doubles.has(one)) && (near(one + other) || near(Math.abs(one - other)))),
    )
  )
}

function partsOf(facts: readonly Fact[]): readonly number[] {
  return facts.flatMap(({ kind, value }) => (kind === 'percent' ? [value.percent / 100] : []))
}

/** Hours that follow from an hour and a length of time: "godzinę przed początkiem, więc od 18:00". */
function isReckonedTime(minutes: number, scene: Scene): boolean {
  const known = [...scene.facts().filter(({ kind }) => kind === 'duration'), ...factsAround(scene)]
  const lengths = known
    .flatMap(({ kind, value }) => lengthOf(kind, value))
    .concat(AN_HOUR_OFF.test(scene.text) ? [60] : [])
  const hours = known
    .flatMap(({ kind, value }) => (kind === 'time' ? [value.minutes] : kind === 'hours' ? [value.from, value.to] : []))
    .concat(hoursSaid(scene))
  return hours.some((hour) => hour === minutes || lengths.some((length) => Math.abs(hour - minutes) === length))
}

/** "Zostało 22,5 godziny": from one named hour to another, or to the other on the next day. */
function isTimeBetween({ kind, value }: Fact, scene: Scene): boolean {
  const [length] = lengthOf(kind, value)
  if (length === undefined) return false
  const hours = [...scene.facts(), ...scene.customerFacts()]
    .flatMap((fact) => (fact.kind === 'time' ? [fact.value.minutes] : []))
    .concat(hoursSaid(scene))
  return hours.some((one) => hours.some((other) => (one - other + DAY) % DAY === length))
}

const DAY = 24 * 60

const AN_HOUR_OFF = /(?<!\p{L})(?:godzin[ęy]|wcześniej|później|przed|po)(?!\p{L})/iu

/** "o 19", "na 9:30": hours as the customer writes them. */
function hoursSaid(scene: Scene): readonly number[] {
  return Array.from(
    scene.customerText().matchAll(/(?<=(?:^|\s)(?:o|od|do|na|przed|po|jest)\s)\d{1,2}(?![\d:.,]\d)/giu),
    ([hour]) => Number(hour) * 60,
  )
}

function lengthOf(kind: Fact['kind'], value: Fact['value']): readonly number[] {
  if (kind !== 'duration' || typeof value !== 'object' || !('amount' in value)) return []
  return value.unit === 'hour' ? [value.amount * 60] : value.unit === 'minute' ? [value.amount] : []
}

/** What articles, the customer and earlier replies state. */
function factsAround(scene: Scene): readonly Fact[] {
  return [
    ...scene.articleFacts().map(({ fact }) => fact),
    ...scene.customerFacts(),
    ...scene.toldFacts().map(({ fact }) => fact),
  ]
}

const keptCounts = new WeakMap<Scene, readonly number[]>()

/** How many of something, as the customer and the reply say it; the numbers of sums are none. */
function countsIn(scene: Scene): readonly number[] {
  const before = keptCounts.get(scene)
  if (before !== undefined) return before
  const counts = readCounts(scene)
  keptCounts.set(scene, counts)
  return counts
}

function readCounts(scene: Scene): readonly number[] {
  const sums = scene.facts().filter(({ kind }) => kind === 'amount')
  const own = matchesOf(NUMBER, scene.text)
    .filter(({ index }) => !sums.some(({ start, end }) => start <= index && index < end))
    .map(([written]) => written)
  const told = scene.customerText()
  const written = [...own, ...(told.match(NUMBER) ?? [])].map((digits) => Number(digits.replace(',', '.')))
  const folded = fold(`${scene.text}\n${told}`)
  const spelt = WORDS.filter(([word]) => word.test(folded)).map(([, count]) => count)
  return [...new Set([...written, ...spelt])].filter((count) => count > 0 && count !== 1)
}

/** Sums of the conversation's orders, in grosze. */
export function orderSums({ input }: Scene): readonly number[] {
  return input.conversation.orders
    .flatMap(({ total, paid, lines }) => [total, paid, ...lines.map(({ price }) => price)])
    .filter((sum) => sum !== null)
}

/** "za 520": customers leave the currency out. */
function bareSums(scene: Scene): readonly number[] {
  return (scene.customerText().match(/(?<![\d.,])\d{2,6}(?![\d.,])/g) ?? []).map((digits) => Number(digits) * 100)
}
