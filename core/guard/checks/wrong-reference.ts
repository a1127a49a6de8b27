import type { Fact } from '../../../polish/polish.ts'
import { type Check, type Observation, observe } from '../check.ts'
import { isDerived } from '../scene/derived-amounts.ts'
import { editDistance } from '../scene/edit-distance.ts'
import type { Scene } from '../scene/scene.ts'

/** Two slips of the finger; more, and it is another number. */
const SLIPS = 2
const NUMBER = /(?<![\p{L}\p{N}])(?:\p{Lu}{1,5}[-/]?(?:\d{1,4}[-/])?\d{2,12}|\d{5,14})(?![\p{L}\p{N}])/gu

/** A number or sum that is almost this customer's, and is not. */
export const wrongReference: Check = {
  phrases: [],
  look: (scene) => [...numbers(scene), ...sums(scene)],
}

function numbers(scene: Scene): readonly Observation[] {
  const known = knownNumbers(scene)
  if (known.size === 0) return []
  return Array.from(scene.text.matchAll(NUMBER)).flatMap((match) => {
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

/** What the customer named and what their orders bear. */
function knownNumbers(scene: Scene): ReadonlySet<string> {
  const { orders, messages } = scene.input.conversation
  const said = messages.filter(({ from }) => from === 'customer').flatMap(({ text }) => text.match(NUMBER) ?? [])
  return new Set([...orders.map(({ number }) => number), ...said])
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

/** A sum whose digits were swapped or mistyped against the order's. */
function sums(scene: Scene): readonly Observation[] {
  const orders = scene.input.conversation.orders
    .flatMap(({ total, paid, lines }) => [total, paid, ...lines.map(({ price }) => price)])
    .filter((sum) => sum !== null)
  if (orders.length === 0) return []
  const known = [
    ...orders,
    ...scene
      .customerFacts()
      .concat(scene.articleFacts().map(({ fact }) => fact))
      .flatMap(({ kind, value }) => (kind === 'amount' ? [value.minor] : [])),
  ]
  return scene.facts().flatMap((fact) => {
    if (fact.kind !== 'amount' || known.includes(fact.value.minor) || isDerived(fact.value.minor, known, [])) return []
    const meant = orders.find((sum) => isMistyped(fact.value.minor, sum))
    return meant === undefined ? [] : [report(fact, fact.text, zloty(meant))]
  })
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
