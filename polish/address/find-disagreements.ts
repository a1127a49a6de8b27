import { scan, type Token } from '../facts/scan.ts'
import { analyse } from '../morphology/analyse.ts'
import { inflect } from '../morphology/inflect.ts'
import type { Gender } from '../names/name-reading.ts'
import { readFirstName } from '../names/read-first-name.ts'
import type { Polish } from '../open-polish.ts'
import type { AddressUse } from './address-use.ts'
import { type AddressCorrection, type Addressee, correctAddress } from './correct-address.ts'
import { findAddressForms } from './find-address-forms.ts'

/** A place whose words do not agree with each other or with the one spoken to, and what should stand there. */
export interface Disagreement {
  /** `vocative` and `gender` as in AddressCorrection; `person`: "Pan możesz"; `number`: "otrzymał Państwo". */
  readonly fault: AddressCorrection['fault'] | 'person' | 'number'
  readonly start: number
  readonly end: number
  readonly suggestion: string
}

const NOBODY: Addressee = { firstName: null, gender: null }

/**
 * Every place where a text addressed to one person disagrees with itself: "Pani Anno, otrzymał Pan", "mógłby Pani", "Pan możesz",
 * "otrzymał Państwo". With an addressee also what disagrees with them. A text that speaks to a man and a woman ("Pan/Pani") is left alone.
 */
export function findDisagreements(
  text: string,
  polish: Polish,
  addressee: Addressee = NOBODY,
): readonly Disagreement[] {
  const uses = findAddressForms(text, polish)
  const tokens = scan(text)
  const known = addressee.gender ?? genderOfVocatives(uses, polish)
  const either = addressee.gender === null && addressee.firstName === null && speaksToEither(uses, tokens)
  const found = either
    ? []
    : uses.flatMap((use) => correctionOf(text, use, { ...addressee, gender: known }, polish) ?? [])
  const wrongPersons = tokens.flatMap((_, at) => readWrongPerson(text, tokens, at, polish) ?? [])
  const taken = (place: Disagreement): boolean => found.some(({ start, end }) => place.start < end && start < place.end)
  return [...found, ...wrongPersons.filter((place) => !taken(place))].toSorted((a, b) => a.start - b.start)
}

/** Where nothing says who is spoken to, the title beside a verb does. */
function correctionOf(text: string, use: AddressUse, addressee: Addressee, polish: Polish): AddressCorrection | null {
  const gender = addressee.gender ?? (addressee.firstName === null && use.role !== 'vocative' ? use.gender : null)
  return correctAddress(text, use, { ...addressee, gender }, polish)
}

/** The gender that the names spoken to have; null where there are none, or they differ. */
function genderOfVocatives(uses: readonly AddressUse[], polish: Polish): Gender | null {
  const genders = new Set(
    uses.flatMap(({ role, name }) => {
      if (role !== 'vocative' || name === null) return []
      const { gender, confidence } = readFirstName(name.text, polish)
      return gender !== null && confidence >= SURE ? gender : []
    }),
  )
  return genders.size === 1 ? ([...genders][0] ?? null) : null
}

const SURE = 0.9

/** "Pan/Pani", "Pan lub Pani", "zgłosił(a)": a form for whoever reads it. */
function speaksToEither(uses: readonly AddressUse[], tokens: readonly Token[]): boolean {
  const titles = new Set(uses.filter(({ role }) => role !== 'vocative').map(({ form }) => form))
  if (!titles.has('pan') || !titles.has('pani')) return false
  return tokens.some(
    ({ folded }, at) =>
      TITLE.test(folded) &&
      TITLE.test(tokens[at + 2]?.folded ?? '') &&
      /^(\/|lub|albo|i|czy|oraz|\()$/.test(tokens[at + 1]?.folded ?? ''),
  )
}

const TITLE = /^(pan|pani|pana|panu|pania)$/
const SUBJECT = /^(pan|pani|panstwo)$/

/** "Pan możesz", "Pani zrobiłaś", "otrzymał Państwo": the verb is put into the person and number of the title. */
function readWrongPerson(text: string, tokens: readonly Token[], at: number, polish: Polish): Disagreement | null {
  const title = tokens[at] as Token
  if (!SUBJECT.test(title.folded) || title.text === title.text.toLowerCase()) return null
  for (const beside of [at + 1, at - 1]) {
    const verb = tokens[beside]
    if (verb?.kind !== 'word' || (beside > at ? verb.newLine : title.newLine)) continue
    const plural = title.folded === 'panstwo'
    const reading = plural ? singularVerb(verb, polish) : secondPerson(verb, polish)
    if (reading === null) continue
    const form = inflect(reading.lemma, rightTag(reading.tag, title.folded), polish)
    if (form === null || form === verb.text.toLowerCase()) continue
    const [first, last] = beside > at ? [title, verb] : [verb, title]
    const words = text.slice(first.start, verb.start) + likeCapital(verb, form) + text.slice(verb.end, last.end)
    return { fault: plural ? 'number' : 'person', start: first.start, end: last.end, suggestion: words }
  }
  return null
}

/** A verb that can be nothing but "ty": "możesz", "zrobiłaś". An imperative after a title is an order to somebody else's ear. */
function secondPerson(verb: Token, polish: Polish): { readonly lemma: string; readonly tag: string } | null {
  const readings = analyse(verb.text, polish)
  const isOnly =
    readings.length > 0 && readings.every(({ tag }) => /^(fin|bedzie|praet|cond|winien):sg:.*sec/.test(tag))
  return isOnly ? (readings[0] ?? null) : null
}

/** A past or conditional form of one man, which Państwo never takes. */
function singularVerb(verb: Token, polish: Polish): { readonly lemma: string; readonly tag: string } | null {
  const readings = analyse(verb.text, polish)
  const isOnly = readings.length > 0 && readings.every(({ tag }) => /^(praet|cond|winien):sg:(m\d|f):ter/.test(tag))
  return isOnly ? (readings[0] ?? null) : null
}

function rightTag(tag: string, title: string): string {
  const person = tag.replace(':sec', ':ter')
  if (title === 'panstwo') return person.replace(/:sg:(m\d|f)/, ':pl:m1')
  return title === 'pani' ? person.replace(/:m\d(?=:)/, ':f') : person.replace(/:f(?=:)/, ':m1')
}

function likeCapital(model: Token, word: string): string {
  const isCapital = model.text.charAt(0) !== model.text.charAt(0).toLowerCase()
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
