import { analyse } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { readDate } from './dates.ts'
import type { FactKind } from './fact.ts'
import { readPerson } from './people.ts'
import { readFacts } from './read-facts.ts'
import { isCapital, type Reading } from './reading.ts'
import { scan, type Token } from './scan.ts'
import { readTown } from './towns.ts'

export type EntityType =
  | 'order-number'
  | 'parcel-number'
  | 'phone'
  | 'email'
  | 'postcode'
  | 'iban'
  | 'nip'
  | 'pesel'
  | 'amount'
  | 'date'
  | 'person'
  | 'city'
  | 'street'

/** One thing that a customer's message names, as it is written there. */
export interface Entity {
  readonly type: EntityType
  readonly value: string
  readonly start: number
  readonly end: number
}

const TYPES: { readonly [K in FactKind]?: EntityType } = {
  'order-number': 'order-number',
  'parcel-number': 'parcel-number',
  phone: 'phone',
  email: 'email',
  postcode: 'postcode',
  iban: 'iban',
  nip: 'nip',
  pesel: 'pesel',
  amount: 'amount',
  date: 'date',
  address: 'street',
}

/** The entities of a message, in order, none overlapping: an amount has digits and a currency, a date has day and month. */
export function findEntities(text: string, polish: Polish): readonly Entity[] {
  const tokens = scan(text)
  const facts = new Map(readFacts(text).map((reading) => [reading.first, reading]))
  const entities: Entity[] = []
  const add = (type: EntityType, first: number, next: number): void => {
    const start = (tokens[first] as Token).start
    const end = (tokens[next - 1] as Token).end
    entities.push({ type, value: text.slice(start, end), start, end })
  }
  for (let at = 0; at < tokens.length; ) {
    const fact = facts.get(at)
    const type = fact === undefined ? undefined : entityTypeOf(fact, tokens)
    if (fact?.kind === 'date-range') {
      for (const [first, next] of daysOf(fact, tokens)) add('date', first, next)
      at = fact.next
      continue
    }
    if (fact !== undefined && (type !== undefined || fact.kind !== 'date')) {
      if (type !== undefined) add(type, fact.first, fact.next)
      at = fact.next
      continue
    }
    const named = readName(tokens, at, polish)
    if (named !== null) add(named.type, at, named.next)
    at = named?.next ?? at + 1
  }
  return entities
}

/** The days of a range that stand there whole: "3 do 7 maja" has one. */
function daysOf({ first, next }: Reading, tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const days: (readonly [number, number])[] = []
  for (let at = first; at < next; ) {
    const day = (tokens[at] as Token).kind === 'sign' ? null : readDate(tokens, at)
    if (day?.value.type === 'day') days.push([at, day.next])
    at = day?.next ?? at + 1
  }
  return days
}

function entityTypeOf(fact: Reading, tokens: readonly Token[]): EntityType | undefined {
  if (fact.kind === 'date' && fact.value.type !== 'day') return undefined
  if (fact.kind === 'amount' && !tokens.slice(fact.first, fact.next).some(({ kind }) => kind === 'number'))
    return undefined
  return TYPES[fact.kind]
}

function readName(
  tokens: readonly Token[],
  at: number,
  polish: Polish,
): { readonly type: EntityType; readonly next: number } | null {
  const town = readTown(tokens, at, polish)
  if (town !== null && (town > at + 1 || LEADS_TOWN.test(tokens[at - 1]?.folded ?? '')))
    return { type: 'city', next: town }
  const person = readPerson(tokens, at, polish)
  if (person !== null) return { type: 'person', next: person.next }
  if (town !== null) return { type: 'city', next: town }
  return isStreetAlone(tokens, at, polish) ? { type: 'street', next: at + 1 } : null
}

/** Before a word that is a first name and a town ("Jarosław", "Kazimierz Dolny") these mean the town. */
const LEADS_TOWN = /^(w|we|pod|spod|kolo|okolice|okolicach)$/

/** "na Piłsudskiego w Gliwicach": a street named without its prefix and number, told by what stands on both sides. */
function isStreetAlone(tokens: readonly Token[], at: number, polish: Polish): boolean {
  const token = tokens[at] as Token
  if (
    !isCapital(token) ||
    !/^(na|przy)$/.test(tokens[at - 1]?.folded ?? '') ||
    !/(ego|iej|ej|icza)$/.test(token.folded)
  )
    return false
  const readings = analyse(token.text, polish)
  // "na Kupującego", "na Sprzedającego" are no patrons of streets.
  if (
    readings.length > 0 &&
    !readings.some(({ lemma, tag }) => lemma !== lemma.toLowerCase() || tag.startsWith('adj:sg:loc:f'))
  )
    return false
  const next = tokens[at + 1]
  return next === undefined || next.kind === 'sign' || /^(w|we|i|czy|jest|byl|byla|sa|za|jutro|dzis)$/.test(next.folded)
}
