import { compareFacts, type Fact, findFacts } from '../../../polish/polish.ts'
import type { Message } from '../../conversation/conversation.ts'
import { type Check, type Observation, observe } from '../check.ts'
import { countedFrom } from '../scene/counted-from.ts'
import { isDerived } from '../scene/derived-amounts.ts'
import { editDistance } from '../scene/edit-distance.ts'
import { type Matter, mattersOf, sharedMatter } from '../scene/matter.ts'
import type { Scene } from '../scene/scene.ts'
import { corrected, LASTING, SAME_MATTER } from '../scene/told.ts'

const ANSWERS_BACK = 12
const FREE = /(?<!\p{L})(?:gratis|za darmo|bezpłatn\p{L}+|darmow\p{L}+)(?!\p{L})/iu
const CHARGE = /(?<!\p{L})(?:dolicz\p{L}+|dopłat\p{L}+|opłat[aęy]|kosztuje|zapłaci|płatn\p{L}+)(?!\p{L})/iu

/** A fact that differs from what this customer was told before, in this conversation. */
export const inconsistentAnswer: Check = {
  phrases: [corrected],
  look: (scene) => {
    const told = scene.input.conversation.messages
      .filter(({ from, internal }) => !internal && (from === 'agent' || from === 'assistant'))
      .slice(-ANSWERS_BACK)
    if (told.length === 0 || scene.found(corrected).length > 0) return []
    const before = told.flatMap((message) => factsOf(message, scene))
    const own = mattersOf(scene.text, scene.reader.polish)
    const differing = scene.facts().flatMap((fact) => differs(fact, own(fact), before, scene))
    return differing.length > 0 ? differing.slice(0, 1) : chargedAfterFree(told, scene)
  },
}

interface Told {
  readonly fact: Fact
  readonly matter: Matter
  /** The event that a length of time is counted from. */
  readonly from: string | null
}

function factsOf({ text }: Message, { reader }: Scene): readonly Told[] {
  const matter = mattersOf(text, reader.polish)
  return findFacts(text, reader.polish).map((fact) => ({
    fact,
    matter: matter(fact),
    from: countedFrom(text, fact.end),
  }))
}

function differs(fact: Fact, matter: Matter, before: readonly Told[], scene: Scene): readonly Observation[] {
  if (
    !LASTING.has(fact.kind) ||
    before.some((told) => isSame(told.fact, fact)) ||
    scene.customerFacts().some((said) => isSame(said, fact))
  )
    return []
  if (fact.kind === 'amount' && isReckoned(fact.value.minor, before, scene)) return []
  const from = countedFrom(scene.text, fact.end)
  const other = before.find(
    (told) =>
      told.fact.kind === fact.kind &&
      from === told.from &&
      (isMistyped(fact, told.fact) ||
        (sharedMatter(matter, told.matter) >= SAME_MATTER && valuesOf(fact, told.fact) === 'different')),
  )
  return other === undefined ? [] : [report(fact, fact.text, other.fact.text)]
}

function valuesOf(one: Fact, other: Fact): ReturnType<typeof compareFacts> {
  return compareFacts({ ...one, subject: ['='] }, { ...other, subject: ['='] })
}

function isSame(one: Fact, other: Fact): boolean {
  return one.kind === other.kind && valuesOf(one, other) === 'equal'
}

function isReckoned(sum: number, before: readonly Told[], scene: Scene): boolean {
  const orders = scene.input.conversation.orders.flatMap(({ total, paid, lines }) => [
    total,
    paid,
    ...lines.map(({ price }) => price),
  ])
  const said = [...before.map(({ fact }) => fact), ...scene.customerFacts()].flatMap(({ kind, value }) =>
    kind === 'amount' ? [value.minor] : [],
  )
  const known = [...said, ...orders.filter((one) => one !== null)]
  return (
    known.includes(sum) ||
    isDerived(
      sum,
      known.filter((one) => !isOneDigitOff(sum, one)),
      [],
    )
  )
}

/** Sums whose digits differ in one place: one of them was mistyped. */
function isMistyped(one: Fact, other: Fact): boolean {
  return one.kind === 'amount' && other.kind === 'amount' && isOneDigitOff(one.value.minor, other.value.minor)
}

function isOneDigitOff(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)]
  return a.length === b.length && a.length > 4 && editDistance(a, b, 1) === 1
}

/** "Za darmo" before, a charge for the same thing now. */
function chargedAfterFree(told: readonly Message[], scene: Scene): readonly Observation[] {
  const { polish } = scene.reader
  const own = mattersOf(scene.text, polish)
  return scene.reading.sentences
    .filter((sentence) => {
      const text = scene.text.slice(sentence.start, sentence.end)
      if (
        sentence.asks ||
        !CHARGE.test(text) ||
        FREE.test(text) ||
        !scene.facts().some(({ kind, start }) => kind === 'amount' && start >= sentence.start && start < sentence.end)
      )
        return false
      const about = {
        ...own({ start: sentence.end, end: sentence.end }),
        near: own({ start: sentence.start, end: sentence.start }).around,
      }
      return told.some((message) => {
        const free = FREE.exec(message.text)
        return (
          free !== null &&
          sharedMatter(
            about,
            mattersOf(message.text, polish)({ start: free.index, end: free.index + free[0].length }),
          ) > 0
        )
      })
    })
    .slice(0, 1)
    .map((sentence) => report(sentence, scene.text.slice(sentence.start, sentence.end), 'bezpłatnie'))
}

function report(place: { readonly start: number; readonly end: number }, now: string, before: string): Observation {
  return observe(
    place,
    0.78,
    `Wcześniej klient usłyszał co innego: było „${before}”, teraz jest „${now}”.`,
    `The customer was told otherwise before: it was “${before}”, now it is “${now}”.`,
    { suggestion: null },
  )
}
