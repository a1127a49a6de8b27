import { type Fact, findFacts } from '../../../polish/polish.ts'
import { type Check, type Observation, observe } from '../check.ts'
import { askedAgain } from '../scene/asked-again.ts'
import type { Scene } from '../scene/scene.ts'
import { type Asked, askedSlots, gives, SLOT_PHRASES, type Slot } from '../scene/slots.ts'

const NAMES: Readonly<Record<Slot, readonly [pl: string, en: string]>> = {
  order: ['numer zamówienia', 'the order number'],
  parcel: ['numer przesyłki', 'the parcel number'],
  phone: ['numer telefonu', 'the telephone number'],
  email: ['adres e-mail', 'the e-mail address'],
  address: ['adres', 'the address'],
  amount: ['kwotę', 'the amount'],
  photo: ['zdjęcia', 'photos'],
  description: ['opis sprawy', 'what happened'],
  date: ['termin', 'the date or time'],
}

/** How far back a customer may be expected to have been read. */
const MESSAGES_BACK = 30

/** Asks for what the customer has already given. */
export const repeatedAsk: Check = {
  phrases: SLOT_PHRASES,
  look: (scene) => {
    const known = repeatedAsks(scene).map((asked) => report(asked, scene))
    const others = askedAgain(scene).map((sentence) => observeSentence(sentence, scene))
    const covered = new Set(known.map(({ span }) => span?.start))
    return [...known, ...others.filter(({ span }) => !covered.has(span?.start))]
  },
}

function repeatedAsks(scene: Scene): readonly Asked[] {
  const asked = askedSlots(scene.reading)
  if (asked.length === 0) return []
  const told = scene.input.conversation.messages.filter(({ from }) => from === 'customer').slice(-MESSAGES_BACK)
  const bySentence = new Map<number, Asked>()
  for (const one of asked) {
    if (one.slot === 'description' && told.every(({ text }) => ONLY_PERSON.test(text))) continue
    const given = told.some(({ text }) => gives(one.slot, text, kindsIn(findFacts(text, scene.reader.polish))))
    if (given && !bySentence.has(one.sentence)) bySentence.set(one.sentence, one)
  }
  return [...bySentence.values()]
}

/** "Chcę rozmawiać z człowiekiem": who asks for a person has not said what about. */
const ONLY_PERSON =
  /^[^.!?\n]{0,60}(?<!\p{L})(?:człowiek\p{L}*|czlowiek\p{L}*|konsultant\p{L}*|kimś żywym|ktoś żywy|ktos zywy|osob[ąaęe]|agent\p{L}*|human|person)(?!\p{L})[^.!?\n]{0,30}[.!?]*$/iu

function observeSentence(sentence: number, scene: Scene): Observation {
  return observe(
    scene.sentenceAt(sentence),
    0.8,
    'Klient już to podał – wystarczy przeczytać rozmowę wyżej.',
    'The customer has given this already; it stands above in the conversation.',
  )
}

function kindsIn(facts: readonly Fact[]): ReadonlySet<Fact['kind']> {
  return new Set(facts.map(({ kind }) => kind))
}

function report({ slot, sentence }: Asked, scene: Scene): ReturnType<typeof observe> {
  const [pl, en] = NAMES[slot]
  return observe(
    scene.sentenceAt(sentence),
    slot === 'date' || slot === 'description' ? 0.6 : 0.85,
    `Klient już to podał (${pl}) – wystarczy przeczytać rozmowę wyżej.`,
    `The customer has given this already (${en}); it stands above in the conversation.`,
  )
}
