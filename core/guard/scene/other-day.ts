import { type Fact, findFacts } from '../../../polish/polish.ts'
import { likeness } from '../../knowledge/knowledge.ts'
import type { Instant, Span } from '../../vocabulary/vocabulary.ts'
import { matchesOf } from '../text/matches.ts'
import { fold } from '../text/words.ts'
import { areOtherDays, type Days, daysMeant } from './days-meant.ts'
import type { Scene } from './scene.ts'
import { type Bag, bagOf, subjectsOf } from './subject.ts'

/** A last day for the customer, to be told the same each time; the firm's own may be put more narrowly. */
const WAITS = 'waits'

/** What customers are told a day for, by the words that tell of it. */
const EVENTS: readonly (readonly [event: string, words: RegExp])[] = [
  ['leaves', /(?<!\p{L})(?:wysl|wysyl|nada(?:m|l|j|n)|wyjd|wyszl|wyrusz)\p{L}*/gu],
  [
    'arrives',
    /(?<!\p{L})(?:dotr[zw]|dojad|dojed|dojd|przyjad|przyjed|przyjazd|przywi[eo]z|dowi[eo]z|dostarcz|dorecz|dostaw)\p{L}*/gu,
  ],
  ['ready', /(?<!\p{L})(?:gotow|odbior|odebra|odbierz|skoncz|zakoncz|naprawi)\p{L}*/gu],
  ['pays', /(?<!\p{L})(?:przelew|przele|pieniadz|pieniedz|srodk|nadplat|zwroc|zwrot)\p{L}*/gu],
  [WAITS, /(?<!\p{L})(?:czeka|poczeka|trzyma|przechow|odlozon|rezerwacj|zarezerw|wazn[aeyi])\p{L}*/gu],
  ['results', /(?<!\p{L})(?:wynik)\p{L}*/gu],
  ['starts', /(?<!\p{L})(?:zaczyna|zaczni|rozpoczyna|rozpoczni|rusza|startuj)\p{L}*/gu],
  ['visits', /(?<!\p{L})(?:technik|monter|serwisant|ekip|wizyt)\p{L}*/gu],
]
/** A change that is told openly is no contradiction. */
const CHANGED =
  /(?<!\p{L})(?:niestety|opóźni\p{L}+|przesun\p{L}+|przełoż\p{L}+|zmieni\p{L}+|zmian\p{L}*|jednak|wcześniej niż|później niż|zamiast)(?!\p{L})/iu
const UNTIL = /(?<!\p{L})(?:do|najpóźniej(?: do| w)?|nie później niż(?: w)?)\s+$/iu
/** So far from the day its event may stand. */
const REACH = 60
/** Words of days name no thing. */
const OF_DAYS =
  /^(?:poniedzial|wtor|srod|czwart|piat|sobot|niedziel|styczn|lut|marc|marz|kwie|maj|czerw|lip|sierp|wrze|pazdzier|listopad|grud|rano|poludn|wiecz|godzin|dzien|dni|tydzien|tygodn|miesiac|koniec|koncem|konca)/
/** Who comes with a thing is no other thing. */
const OUR_PEOPLE = /^(?:kierowc|kurier|ekip|monter|technik|serwisant|dostawc)/
/** Another word of the same family. */
const SAME_FAMILY = 0.85

interface Dated {
  readonly fact: Fact
  readonly event: string
  readonly days: Days
}

/** Days that the reply names for what was told to happen on another one: "przyjedzie w czwartek", and now "w piątek". */
export function otherDays(scene: Scene): readonly { readonly place: Span; readonly before: string }[] {
  if (tellsChange(scene.text)) return []
  const now = datedIn(scene.text, scene.facts(), scene.input.at, scene)
  if (now.length === 0) return []
  return scene.answers().flatMap(({ text, at, asked }) => {
    const told = datedIn(text, findFacts(text, scene.reader.polish), at, scene, eventAsked(asked))
    return now.flatMap(({ fact, event, days }) => {
      const before = told.filter((other) => other.event === event)
      const differ = (other: Dated): boolean =>
        event === WAITS ? days.to !== other.days.to : areOtherDays(days, other.days)
      if (before.length === 0 || !before.every(differ)) return []
      const known = [bagOf(text, scene.reader.polish), asked]
      if (namesAnother(fact, known, scene)) return []
      return [{ place: fact, before: (before[0] as Dated).fact.text }]
    })
  })
}

/** What a bare "jutro po 15" answers: the one event that was asked about. */
function eventAsked({ words }: Bag): string | null {
  const said = words.map(({ folded }) => folded).join(' ')
  const [event, ...others] = EVENTS.filter(([, form]) => said.search(form) >= 0)
  return others.length === 0 ? (event?.[0] ?? null) : null
}

function datedIn(
  text: string,
  facts: readonly Fact[],
  written: Instant,
  scene: Scene,
  asked: string | null = null,
): readonly Dated[] {
  const { timeZone } = scene.playbook.targets.businessHours
  return facts.flatMap((fact) => {
    const days = daysMeant(fact, written, timeZone, UNTIL.test(text.slice(0, fact.start)))
    const event = days === null ? null : (eventAt(fact, text) ?? asked)
    // "Zarezerwowałabym na wtorek" and "wycena ważna do 27 września": only last days are held against each other.
    if (event === WAITS && !UNTIL.test(text.slice(0, fact.start))) return []
    return days === null || event === null ? [] : [{ fact, event, days }]
  })
}

/** The event whose word stands nearest in the sentence. */
function eventAt({ start, end }: Span, text: string): string | null {
  const from = Math.max(text.lastIndexOf('. ', start) + 1, start - REACH, 0)
  const until = text.slice(end).search(/[.!?](?:\s|$)/)
  const to = Math.min(until < 0 ? text.length : end + until, end + REACH)
  const folded = fold(text.slice(from, to))
  const found = EVENTS.flatMap(([event, words]) =>
    matchesOf(words, folded).map(({ index, 0: word }) => {
      const place = from + index
      return { event, far: place < start ? start - place - word.length : place - end }
    }),
  )
  return found.toSorted((one, other) => one.far - other.far)[0]?.event ?? null
}

/** Beside the day stand only things that were not spoken of then: they may well come on a day of their own. */
export function namesAnother(fact: Fact, known: readonly Bag[], scene: Scene): boolean {
  const { polish } = scene.reader
  const { near } = subjectsOf(scene.text, polish)(fact)
  const { start, end } = scene.sentenceAround(fact)
  const here = bagOf(scene.text.slice(start, end), polish).there
  const things = near.words
    .filter((word) => likeness(word, here) === 1)
    .filter(
      ({ names, telling, folded }) =>
        names &&
        telling === 1 &&
        !OF_DAYS.test(folded) &&
        !OUR_PEOPLE.test(folded) &&
        !EVENTS.some(([, words]) => folded.search(words) >= 0),
    )
  return things.length > 0 && !things.some((thing) => known.some(({ there }) => likeness(thing, there) >= SAME_FAMILY))
}

/** True when the text says that something has come otherwise than it was told. */
export function tellsChange(text: string): boolean {
  return CHANGED.test(text)
}
