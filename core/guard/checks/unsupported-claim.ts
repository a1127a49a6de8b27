import { compareFacts, type Fact, type FactKind } from '../../../polish/polish.ts'
import { type Check, observe } from '../check.ts'
import { isReckoned, orderSums } from '../scene/reckoned.ts'
import type { Scene } from '../scene/scene.ts'
import { unfoundedClauses } from '../scene/unfounded.ts'
import { matchesOf } from '../text/matches.ts'
import { contradictsKnowledge } from './contradicts-knowledge.ts'
import { tooGeneral } from './too-general.ts'

/** Facts that an assistant can only have from somewhere. Dates may be reckoned from terms; numbers of orders have their own check. */
const NEEDS_SOURCE: ReadonlySet<FactKind> = new Set([
  'amount',
  'percent',
  'duration',
  'hours',
  'time',
  'size',
  'quantity',
  'phone',
  'address',
])
/** A new clause after a supported one may add what nobody said: such adjectives carry a figure. */
const FIGURE = /(?<!\p{L})\d+-(?:letni|dniowy|miesięczn|godzinn|osobow|krotn)\p{L}*/giu

/** The assistant states what no article, order or message of the customer holds. A plain inference is supported. */
export const unsupportedClaim: Check = {
  phrases: [],
  look: (scene) => {
    if (scene.input.from !== 'assistant' || scene.articles().length === 0) return []
    const facts = scene.facts().filter((fact) => NEEDS_SOURCE.has(fact.kind) && !isSupported(fact, scene))
    const figures = matchesOf(FIGURE, scene.text)
      .filter((match) => !scene.isKnownWording(match[0]))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    const [first] = [...facts, ...figures, ...unfoundedClauses(scene)].sort((a, b) => a.start - b.start)
    if (
      first === undefined ||
      tooGeneral.look(scene).length > 0 ||
      contradictsKnowledge
        .look(scene)
        .some(({ span }) => span !== null && span.start <= first.start && first.start < span.end)
    )
      return []
    const place = scene.clauseAt(first)
    return [
      observe(
        place,
        0.76,
        `Tego nie ma w żadnym artykule: „${scene.text.slice(first.start, first.end)}”.`,
        `No article says this: “${scene.text.slice(first.start, first.end)}”.`,
      ),
    ]
  },
}

function isSupported(fact: Fact, scene: Scene): boolean {
  const known = [...scene.articleFacts().map((article) => article.fact), ...scene.customerFacts()]
  if (
    known.some(
      (other) =>
        other.kind === fact.kind && compareFacts({ ...fact, subject: ['='] }, { ...other, subject: ['='] }) === 'equal',
    )
  )
    return true
  const numbers: readonly string[] = fact.text.match(/\d+/g) ?? []
  if (numbers.length > 0 && numbers.every((number) => holdsNumber(number, scene))) return true
  if (isReckoned(fact, scene)) return true
  if (fact.kind === 'amount') return orderSums(scene).includes(fact.value.minor)
  return (
    scene.input.conversation.orders.length > 0 ||
    scene.input.conversation.messages.some(
      ({ from, text }) => (from === 'agent' || from === 'assistant') && text.includes(fact.text),
    )
  )
}

function holdsNumber(number: string, scene: Scene): boolean {
  const whole = new RegExp(`(?<!\\d)${number}(?!\\d)`)
  const said = scene.input.conversation.messages.some(({ from, text }) => from === 'customer' && whole.test(text))
  return said || scene.articles().some(({ text }) => whole.test(text))
}
