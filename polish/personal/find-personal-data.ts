import { readPerson } from '../facts/people.ts'
import { readFacts } from '../facts/read-facts.ts'
import type { Reading } from '../facts/reading.ts'
import { scan, type Token } from '../facts/scan.ts'
import { readTown } from '../facts/towns.ts'
import type { Polish } from '../open-polish.ts'
import type { PersonalDatum } from './personal-datum.ts'
import { type PersonalReading, readDocument } from './read-documents.ts'

/** Every personal datum of the text, in order, none overlapping another. */
export function findPersonalData(text: string, polish: Polish): readonly PersonalDatum[] {
  const tokens = scan(text)
  const facts = new Map(readFacts(text).map((reading) => [reading.first, reading]))
  const found: PersonalDatum[] = []
  for (let at = 0; at < tokens.length; ) {
    const fact = facts.get(at)
    const reading =
      (fact === undefined ? null : fromFact(fact, tokens, polish)) ??
      readDocument(tokens, at) ??
      (fact === undefined ? readName(tokens, at, polish) : null)
    if (reading === null) {
      at = fact === undefined ? at + 1 : fact.next
      continue
    }
    const start = (tokens[reading.first] as Token).start
    const end = (tokens[reading.next - 1] as Token).end
    found.push({ kind: reading.kind, start, end, text: text.slice(start, end), valid: reading.valid })
    at = Math.max(reading.next, fact?.next ?? 0)
  }
  return found
}

function fromFact(fact: Reading, tokens: readonly Token[], polish: Polish): PersonalReading | null {
  switch (fact.kind) {
    case 'pesel':
    case 'nip':
    case 'regon':
    case 'iban':
    case 'phone':
    case 'email':
      return { kind: fact.kind, first: fact.first, next: fact.next, valid: true }
    case 'address':
      return {
        kind: 'address',
        first: fact.first,
        next: withPlace(tokens, fact.next, polish),
        valid: fact.value.number !== null,
      }
    case 'postcode':
      return { kind: 'address', first: fact.first, next: withTown(tokens, fact.next, polish), valid: false }
    default:
      return null
  }
}

/** Index after ", 05-800 Pruszków" that continues a street. */
function withPlace(tokens: readonly Token[], at: number, polish: Polish): number {
  const from = tokens[at]?.text === ',' ? at + 1 : at
  const isPostcode =
    tokens[from]?.text.length === 2 && tokens[from + 1]?.text === '-' && /^\d{3}$/.test(tokens[from + 2]?.text ?? '')
  const place = withTown(tokens, isPostcode ? from + 3 : from, polish)
  return isPostcode || place > from ? place : at
}

function withTown(tokens: readonly Token[], at: number, polish: Polish): number {
  return at < tokens.length ? (readTown(tokens, at, polish) ?? at) : at
}

function readName(tokens: readonly Token[], at: number, polish: Polish): PersonalReading | null {
  const person = readPerson(tokens, at, polish)
  return person === null ? null : { kind: 'name', first: person.first, next: person.next, valid: person.whole }
}
