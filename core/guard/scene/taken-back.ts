import { analyse, type Polish, rememberBy, splitClauses } from '../../../polish/polish.ts'
import { type ContentWord, gather, likeness, readWords } from '../../knowledge/knowledge.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { fold, splitWords, type Word } from '../text/words.ts'
import type { Scene } from './scene.ts'
import { bagOf } from './subject.ts'

/** What a clause says of something: that it is so, is not so, was done, or is still to come. */
interface Saying extends Span {
  readonly text: string
  readonly predicates: readonly Predicate[]
  /** Nouns, adjectives and names: what it speaks of. */
  readonly names: readonly ContentWord[]
}

interface Predicate {
  readonly word: ContentWord
  readonly denied: boolean
  readonly tense: 'past' | 'future' | null
}

const PREDICATE = /^(?:fin|praet|adj|ppas|pred|bedzie)/
const VERB = /^(?:fin|praet|pred)/
/** Verbs that say little alone: more of the matter must be shared. */
const EMPTY_VERBS = new Set('miec moc mozna byc trzeba musiec nalezec dac robic zrobic zostac'.split(' '))
/** Ways for a parcel to leave. */
const LEAVES = new Set('wyjsc wyslac nadac pojechac opuscic wyruszyc'.split(' '))
/** Days, terms and numbers are what differs, not what is spoken of. */
const WHEN =
  /^(?:\d.*|poniedzial\w+|wtor\w+|srod\w+|czwart\w+|piat\w+|sobot\w+|niedziel\w+|termin\w*|styczni\w+|lut\w+|mar[cz]\w+|kwiet\w+|maj\w*|czerw\w+|lip\w+|sierp\w+|wrzes\w+|pazdzier\w+|listopad\w*|grud\w+)$/
/** On other days other things are true. */
const OTHER_CASE =
  /(?<!\p{L})(?:jeśli|jeżeli|gdy|chyba że|poza|oprócz|kolejn\p{L}+|następn\p{L}+|drug\p{L}+|inn\p{L}+)(?!\p{L})/iu

const YES = /^\W*(?:[^.!?]{0,60}[,.!\n]\s*)?(?:tak|oczywiście|jasne|pewnie|owszem|da się|można)(?=[\s,.!])/iu
const NO = /(?<!\p{L})(?:niestety|nie)(?!\p{L})/iu
/** So many names of what was asked must stand in the refusal. */
const NAMED = 2

/** "Tak" before, and now a clause that refuses what had been asked. */
function refusedAfterYes(now: Saying, scene: Scene): string | null {
  if (!NO.test(now.text)) return null
  const answer = scene.answers().find(({ text, asked }) => {
    const names = now.names.filter((word) => likeness(word, asked.there) >= SAME_FAMILY)
    return YES.test(text) && !NO.test(text) && names.length >= NAMED && names.length === now.names.length
  })
  return answer?.text ?? null
}

/** Places where the reply denies what the customer was told, affirms what was denied, or lets what was done be still to come. */
export function takenBack(scene: Scene): readonly { readonly place: Span; readonly before: string }[] {
  const answers = scene.answers().flatMap(({ text }) => sentencesOf(text))
  return scene.reading.sentences.flatMap(({ start, end, asks }) => {
    const text = scene.text.slice(start, end)
    if (asks || OTHER_CASE.test(text)) return []
    const told = answers.filter((before) => mayOppose(text, before, scene.reader.polish))
    if (told.length === 0 && !NO.test(text)) return []
    return opposedIn(text, told, scene).map(({ place, before }) => ({
      place: { start: start + place.start, end: start + place.end },
      before,
    }))
  })
}

function opposedIn(
  text: string,
  told: readonly string[],
  scene: Scene,
): readonly { readonly place: Span; readonly before: string }[] {
  const { polish } = scene.reader
  const earlier = told.flatMap((before) => sayingsIn(before, polish))
  const mayRefuse = scene.answers().some((answer) => YES.test(answer.text) && !NO.test(answer.text))
  if (earlier.length === 0 && !mayRefuse) return []
  return sayingsIn(text, polish).flatMap((now) => {
    const before = earlier.find((said) => areOpposed(now, said))?.text ?? refusedAfterYes(now, scene)
    return before === null ? [] : [{ place: now, before }]
  })
}

/** Taking clauses apart is dear: only sentences are that share a word and differ by a "nie" or in time. */
function mayOppose(now: string, before: string, polish: Polish): boolean {
  const leaves = LEAVING.test(now) && LEAVING.test(before)
  if (NO.test(now) === NO.test(before) && !leaves && !PAST.test(before)) return false
  const { there } = bagOf(before, polish)
  return bagOf(now, polish).words.some((word) => word.names && likeness(word, there) >= SAME_FAMILY)
}

const LEAVING = /wys[łlyz]|nada[mlł]|wyjd|wysz|pojech|pojed|wyrusz|opuś/iu
const PAST = /\p{L}(?:ł|ła|ło|ły|li|łam|łem|liśmy|łyśmy)(?!\p{L})/iu

function sentencesOf(text: string): readonly string[] {
  return splitWords(text).sentences.flatMap(({ start, end, asks }) => {
    const sentence = text.slice(start, end)
    return asks || OTHER_CASE.test(sentence) ? [] : [sentence]
  })
}

function areOpposed(now: Saying, before: Saying): boolean {
  const shared = now.names.filter((word) => likeness(word, gather(before.names)) >= SAME_FAMILY).length
  // "Na USG nie, na rezonans tak": each names something that the other does not.
  if (shared < now.names.length && shared < before.names.length) return false
  return now.predicates.some((one) =>
    before.predicates.some((other) => {
      const lemma = one.word.lemmas.find((name) => other.word.lemmas.includes(name))
      const leaves = [one, other].every(({ word }) => word.lemmas.some((name) => LEAVES.has(name)))
      const same = lemma !== undefined || likeness(one.word, gather([other.word])) >= SAME_DOING
      if (same && one.denied !== other.denied) return shared >= (lemma !== undefined && EMPTY_VERBS.has(lemma) ? 2 : 1)
      return (same || leaves) && !one.denied && one.tense === 'future' && other.tense === 'past' && shared >= 1
    }),
  )
}

/** Another word of the family, or the word itself. */
const SAME_FAMILY = 0.85
/** Another word for the same doing: "przyjmować", "przyjąć". */
const SAME_DOING = 0.6

/** An answer is held against every later one. */
const KEPT_CHARACTERS = 12_000

const sayingsIn: (text: string, polish: Polish) => readonly Saying[] = rememberBy(readSayings, KEPT_CHARACTERS)

function readSayings(text: string, polish: Polish): readonly Saying[] {
  const { words } = splitWords(text)
  return splitClauses(text, polish).map(({ start, end }) => {
    const own = words.filter((word) => word.start >= start && word.end <= end)
    const predicates = own.flatMap((word, at) => predicateOf(word, own, at, polish))
    const says = new Set(predicates.flatMap(({ word }) => word.lemmas))
    const names = bagOf(text.slice(start, end), polish).words.filter(
      ({ names: isName, telling, folded, lemmas }) =>
        isName && telling === 1 && !WHEN.test(folded) && !lemmas.some((lemma) => says.has(lemma)),
    )
    return { start, end, text: text.slice(start, text[end] === '?' ? end + 1 : end), predicates, names }
  })
}

function predicateOf(word: Word, own: readonly Word[], at: number, polish: Polish): readonly Predicate[] {
  const readings = analyse(word.form, polish)
  const [read] = readWords(word.form, polish)
  const verb = readings.find(({ tag }) => VERB.test(tag))
  if (!readings.some(({ tag }) => PREDICATE.test(tag))) return []
  const content = read ?? (verb === undefined ? undefined : bare(fold(verb.lemma)))
  if (content === undefined) return []
  const before = own.slice(Math.max(0, at - 2), at).map(({ folded }) => folded)
  const denied =
    before.at(-1) === 'nie' || (before.includes('nie') && /^(?:jest|sa|bedzie|beda|sie)$/.test(before.at(-1) ?? ''))
  const tense =
    verb === undefined ? null : verb.tag.startsWith('praet') ? 'past' : /^fin.*:perf/.test(verb.tag) ? 'future' : null
  return [{ word: content, denied, tense }]
}

/** A verb too common to be a content word. */
function bare(lemma: string): ContentWord {
  return {
    folded: lemma,
    lemmas: [lemma],
    stems: [],
    concepts: [],
    kinds: [],
    kindsAbove: [],
    telling: 0,
    rarity: 0,
    names: false,
    proper: false,
    vector: null,
    terms: [],
    sought: [],
  }
}
