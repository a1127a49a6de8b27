import type { Fact } from '../../../polish/polish.ts'
import { type Check, type Observation, observe } from '../check.ts'
import { editDistance } from '../scene/edit-distance.ts'
import { isReckoned, orderSums } from '../scene/reckoned.ts'
import type { Scene } from '../scene/scene.ts'
import { matchesOf } from '../text/matches.ts'

/** Two slips of the finger; more, and it is another number. */
const SLIPS = 2
const NUMBER = /(?<![\p{L}\p{N}])(?:\p{Lu}{1,5}[-/]?(?:\d{1,4}[-/])?\d{2,12}|\d{5,24})(?![\p{L}\p{N}])/gu
/** Stands in every such number; most texts have none. */
const DIGITS = /\d\d/

/** A number or sum that is almost this customer's, and is not. */
export const wrongReference: Check = {
  phrases: [],
  look: (scene) => {
    const mistyped = numbers(scene)
    return [...mistyped, ...(mistyped.length > 0 ? [] : otherOrder(scene)), ...sums(scene)]
  },
}

/** Most texts hold no two digits together, and so no number. */
function numbersIn(text: string, form: RegExp): readonly RegExpExecArray[] {
  return DIGITS.test(text) ? matchesOf(form, text) : []
}

function numbers(scene: Scene): readonly Observation[] {
  const named = numbersIn(scene.text, NUMBER)
  if (named.length === 0) return []
  const known = knownNumbers(scene)
  return named.flatMap((match) => {
    const [written] = match
    if (
      known.has(written) ||
      scene.isKnownWording(written) ||
      scene.facts().some((fact) => overlaps(fact, match) && !isReference(fact))
    )
      return []
    const meant = [...known].find(
      (number) => shapeOf(number) === shapeOf(written) && editDistance(number, written, SLIPS) <= SLIPS,
    )
    return meant === undefined
      ? []
      : [report({ start: match.index, end: match.index + written.length }, written, meant)]
  })
}

/** The customer named one order, and the reply speaks of another that nobody has named. */
function otherOrder(scene: Scene): readonly Observation[] {
  const named = numbersIn(scene.text, ORDER)
  if (named.length === 0) return []
  const { messages, orders } = scene.input.conversation
  const asked = [
    ...new Set(messages.flatMap(({ from, text }) => (from === 'customer' ? (text.match(ORDER) ?? []) : []))),
  ]
  const [meant] = asked
  if (meant === undefined || asked.length > 1 || scene.text.includes(meant)) return []
  return named.flatMap((match) => {
    const [written] = match
    const isKnown = scene.isKnownWording(written) || orders.some(({ number }) => number === written)
    if (isKnown || shapeOf(written) !== shapeOf(meant) || NEW.test(scene.text.slice(0, match.index))) return []
    return [report({ start: match.index, end: match.index + written.length }, written, meant)]
  })
}

/** Letters that tell whose number it is, and digits. */
const ORDER = /(?<![\p{L}\p{N}])\p{Lu}{1,5}[-/]\d{3,12}(?![\p{L}\p{N}])/gu
/** "Nowe zamówienie ma numer …", "zgłoszenie pod numerem …": a number just given. */
const NEW =
  /(?<!\p{L})(?:now\p{L}+|drugi\p{L}*|zamienn\p{L}+|zastępcz\p{L}+|zgłoszeni\p{L}+|reklamacj\p{L}+|wymian\p{L}+|korekt\p{L}+|zwrot\p{L}*|kod\p{L}*|faktur\p{L}+|model\p{L}*|part\p{L}+|utworzy\p{L}+|założy\p{L}+)(?!\p{L})[^.!?]{0,40}$/iu

/** What the customer named and what their orders bear. */
function knownNumbers(scene: Scene): ReadonlySet<string> {
  const { orders, messages } = scene.input.conversation
  const said = messages
    .filter(({ from }) => from === 'customer')
    .flatMap(({ text }) => (DIGITS.test(text) ? (text.match(NUMBER) ?? []) : []))
  const theirs = orders.flatMap(({ number, tracking }) => (tracking === null ? [number] : [number, tracking]))
  return new Set([...theirs, ...said])
}

function isReference({ kind }: Fact): boolean {
  return (
    kind === 'order-number' ||
    kind === 'parcel-number' ||
    kind === 'invoice-number' ||
    kind === 'size' ||
    kind === 'quantity'
  )
}

function overlaps(fact: Fact, { index, 0: text }: RegExpExecArray): boolean {
  return fact.start < index + text.length && index < fact.end
}

/** "ZAM-1023" and "ZAM-1032" have one shape; "ZAM-1023" and "REK-10" have not. */
function shapeOf(number: string): string {
  return number.replace(/\d/g, '0')
}

/** Words that tell the customer what is paid or paid back on their own order. */
const OWN_SUM =
  /(?<!\p{L})(?:odda(?:my|m|jemy|ję)|zwróc(?:imy|ę)|zwraca(?:my|m)|zwrot\p{L}*|przelej\p{L}+|przelew\p{L}*|zostaj[eą]|został[oay]|pozostał\p{L}+|do (?:zapłaty|dopłaty)|dopłac\p{L}+|dopłat\p{L}+|należnoś\p{L}+|rat[aęy]|zamknęliśmy|opiewa|wynosi|wyniosł\p{L}+|zapłac\p{L}+|kosztował\p{L}+)(?!\p{L})/iu
/** Given for a trouble, not owed. */
const GESTURE =
  /rekompens|przeprosin|z ceny|rabat|zniżk|bon(?!\p{L})|w zamian|stracon|pocieszen|gratis|prezent|odszkodow/iu

/** A sum of the customer's own order that is neither the order's nor follows from it. */
function sums(scene: Scene): readonly Observation[] {
  const orders = orderSums(scene)
  if (orders.length === 0 || !scene.facts().some(({ kind }) => kind === 'amount')) return []
  const known = new Set([...orders, ...amountsKnown(scene)])
  return scene.facts().flatMap((fact) => {
    if (fact.kind !== 'amount' || known.has(fact.value.minor)) return []
    const mistyped = orders.find((sum) => isMistyped(fact.value.minor, sum))
    if (mistyped !== undefined && !isReckoned(fact, scene)) return [report(fact, fact.text, zloty(mistyped))]
    const { start, end } = scene.sentenceAround(fact)
    const said = scene.text.slice(start, end)
    const isOwn = OWN_SUM.test(said) && !GESTURE.test(said) && speaksOfOrder(scene)
    return isOwn && !isReckoned(fact, scene) ? [unexplained(fact, orders)] : []
  })
}

function unexplained(fact: Fact, orders: readonly number[]): Observation {
  const sums = [...new Set(orders)].map(zloty).join(', ')
  return observe(
    fact,
    0.78,
    `„${fact.text}” nie wynika z kwot zamówienia klienta: ${sums}.`,
    `“${fact.text}” does not follow from the sums of the customer's order: ${sums}.`,
  )
}

function amountsKnown(scene: Scene): readonly number[] {
  const known = [...scene.customerFacts(), ...scene.articleFacts().map(({ fact }) => fact)]
  return known.flatMap(({ kind, value }) => (kind === 'amount' ? [value.minor] : []))
}

/** One order, named in the reply or by the customer. */
function speaksOfOrder({ text, input, customerText }: Scene): boolean {
  const { orders } = input.conversation
  return orders.length === 1 && orders.some(({ number }) => text.includes(number) || customerText().includes(number))
}

function isMistyped(written: number, meant: number): boolean {
  const [a, b] = [String(written), String(meant)]
  return a.length === b.length && a.length > 3 && editDistance(a, b, 1) === 1
}

function zloty(sum: number): string {
  return `${(sum / 100).toFixed(2).replace('.', ',')} zł`
}

function report(place: { readonly start: number; readonly end: number }, written: string, meant: string): Observation {
  return observe(
    place,
    0.88,
    `„${written}” różni się od tego, co jest w sprawie klienta: ${meant}.`,
    `“${written}” differs from what belongs to this customer: ${meant}.`,
    { suggestion: meant },
  )
}
