import { analyse, type Gender, type Polish, readFirstName } from '../../../polish/polish.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { matchesOf } from '../text/matches.ts'

/** A place where the author turns to the customer by title or name: "Panie Marku", "Szanowna Pani", "Hej Aniu". */
export interface AddressForm extends Span {
  readonly title: 'Panie' | 'Pani' | null
  readonly titleGender: Gender | null
  /** null: the title stands alone. */
  readonly name: (Span & { readonly text: string }) | null
  /** What the name says; null where it is no first name that anybody knows. */
  readonly reading: {
    readonly nominative: string
    readonly vocative: string
    readonly gender: Gender | null
    readonly confidence: number
  } | null
}

const GREETING =
  'dzień dobry|dobry wieczór|witam serdecznie|witam|witaj|cześć|czesc|hejka|hej|siema|elo|szanowny|szanowna|drogi|droga|miły|miła|hello|hi|dear'
const NAME = String.raw`\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?`
/** Somebody is spoken to between a beginning and a comma, a full stop or the end of the line. */
const AFTER = String.raw`(?=\s*(?:[,!.;:–—\n]|$))`
const BEFORE = String.raw`(?<=^\s*|[\n.!?,]\s*|(?:${GREETING})[,!]?\s+)`
const TITLED = new RegExp(`${BEFORE}(Panie|Pani)(?:\\s+(${NAME}))?(?:\\s+${NAME})?${AFTER}`, 'giu')
const BARE = new RegExp(String.raw`(?<=(?:^|[\n.!?]\s*)(?:${GREETING})[,!]?\s+)(${NAME})${AFTER}`, 'giu')
const CAPITAL = /^\p{Lu}\p{Ll}/u

/** Every form of address, in the order of the text. */
export function findAddressForms(text: string, polish: Polish): readonly AddressForm[] {
  const titled = matchesOf(TITLED, text).flatMap((match) => titledForm(match, polish))
  const bare = matchesOf(BARE, text).flatMap((match) => bareForm(match, polish))
  return [...titled, ...bare].sort((a, b) => a.start - b.start)
}

function titledForm(match: RegExpExecArray, polish: Polish): readonly AddressForm[] {
  const [whole, written = '', text] = match
  if (!CAPITAL.test(written) || (text !== undefined && !CAPITAL.test(text))) return []
  const title = written.toLowerCase() === 'panie' ? 'Panie' : 'Pani'
  const titleGender = title === 'Panie' ? 'masculine' : 'feminine'
  const start = match.index
  if (text === undefined) return [{ start, end: start + written.length, title, titleGender, name: null, reading: null }]
  if (isOffice(text, polish))
    return [{ start, end: start + whole.length, title, titleGender, name: null, reading: null }]
  const at = start + whole.indexOf(text, written.length)
  const name = { start: at, end: at + text.length, text }
  return [{ start, end: name.end, title, titleGender, name, reading: readName(text, polish) }]
}

function bareForm(match: RegExpExecArray, polish: Polish): readonly AddressForm[] {
  const [, text = ''] = match
  const reading = CAPITAL.test(text) ? readName(text, polish) : null
  if (reading === null || /^pan/i.test(text) || isSentenceWord(text, polish)) return []
  const name = { start: match.index, end: match.index + text.length, text }
  return [{ start: name.start, end: name.end, title: null, titleGender: null, name, reading }]
}

/** "Można", "Tak", "Wysyłam": a sentence begins, nobody is spoken to; a word that is a name as well stays one. */
function isSentenceWord(text: string, polish: Polish): boolean {
  const readings = analyse(text, polish)
  return readings.some(({ tag }) => NO_NOUN.test(tag)) && !readings.some(({ lemma }) => CAPITAL.test(lemma))
}

const NO_NOUN = /^(?:pred|fin|praet|impt|imps|inf|adv|conj|comp|part|prep|interj)/

/** Surnames and nicknames are left alone: below this nobody can say whose name it is. */
const KNOWN = 0.75

function readName(text: string, polish: Polish): AddressForm['reading'] {
  const { nominative, vocative, confidence } = readFirstName(text, polish)
  if (nominative === null || vocative === null || confidence < KNOWN) return null
  // The gender is the bearer's, which the nominative tells better than a vocative that may belong to a place or thing.
  return { nominative, vocative, gender: readFirstName(nominative, polish).gender, confidence }
}

/** "Panie Doktorze", "Pani Magister": a common noun, no name. */
function isOffice(text: string, polish: Polish): boolean {
  const readings = analyse(text.toLowerCase(), polish)
  return (
    readings.some(({ lemma, tag }) => lemma === lemma.toLowerCase() && /^subst:sg:.*(?:voc|nom)/.test(tag)) &&
    !analyse(text, polish).some(({ lemma }) => CAPITAL.test(lemma))
  )
}
