import { type Fact, type FactKind, findFacts } from '../../../polish/polish.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { type Check, type Observation, observe } from '../check.ts'
import { chargesIn } from '../scene/charges.ts'
import { countedFrom } from '../scene/counted-from.ts'
import { editDistance } from '../scene/edit-distance.ts'
import { namesAnother, otherDays, tellsChange } from '../scene/other-day.ts'
import { opposedPermission } from '../scene/permissions.ts'
import { isReckoned } from '../scene/reckoned.ts'
import { compareValues } from '../scene/same-fact.ts'
import type { Scene } from '../scene/scene.ts'
import { type Bag, bagOf, likeSubjects, type Subject, sharesSubject, subjectsOf } from '../scene/subject.ts'
import { takenBack } from '../scene/taken-back.ts'
import { corrected, LASTING } from '../scene/told.ts'
import type { ToldFact } from '../scene/told-before.ts'
import { once } from '../text/once.ts'

/** So alike two subjects must be to be one. */
const SAME_SUBJECT = 0.5

/** So alike two questions must be to be one. */
const SAME_QUESTION = 0.75

/** Hours and days hold for one thing only, which more words must name. */
const OF_A_PLACE: ReadonlySet<FactKind> = new Set(['time', 'hours', 'date', 'address', 'phone'])
const SAME_PLACE = 0.58

/** A fact, a charge or a yes that differs from what this customer was told before, in this conversation. */
export const inconsistentAnswer: Check = {
  phrases: [corrected],
  look: (scene) => {
    if (scene.answers().length === 0 || scene.found(corrected).length > 0) return []
    const found = [
      ...differingFacts(scene),
      ...differingCharges(scene),
      ...takenBack(scene),
      ...differingPermissions(scene),
      ...(asksToChange(scene) ? [] : otherDays(scene)),
    ]
    return found.slice(0, 1).map(({ place, before }) => report(place, scene.text.slice(place.start, place.end), before))
  },
}

interface Difference {
  readonly place: Span
  readonly before: string
}

function differingFacts(scene: Scene): readonly Difference[] {
  // Before anything is reckoned: most of what is stated is of a kind that was not told.
  const kinds = new Set(scene.toldFacts().map(({ fact }) => fact.kind))
  const own = once(() => subjectsOf(scene.text, scene.reader.polish))
  return scene
    .facts()
    .filter(({ kind }) => kinds.has(kind))
    .filter(
      (fact) =>
        LASTING.has(fact.kind) || (OF_A_PLACE.has(fact.kind) && !asksToChange(scene) && !tellsChange(scene.text)),
    )
    .filter((fact) => !isBare(fact) && !isKnown(fact, scene))
    .flatMap((fact) => {
      const subject = once(() => own()(fact))
      const other = scene.toldFacts().find((told) => isOtherWord(fact, subject, told, scene))
      return other === undefined ? [] : [{ place: fact, before: other.fact.text }]
    })
}

/** The customer wants another day or hour: then it may well be another. */
function asksToChange(scene: Scene): boolean {
  return scene.turn().readings.some(({ text }) => CHANGE.test(text))
}

const CHANGE =
  /(?<!\p{L})(?:nie dam rady|nie mogę|nie moge|nie pasuje|(?<!(?:dzwoni|uprzedzi|da znać|napisze)\p{L}* )(?:później|pozniej|wcześniej|wczesniej)|inn(?:y|a|ego|ej) (?:termin|dzień|dzien|godzin\p{L})|przełoż\p{L}+|przeloz\p{L}+|zmieni\p{L}+|jednak|wolę|wole|wolał\p{L}+)(?!\p{L})/iu

/** "Po godzinie rezerwacji" may speak of the clock. */
function isBare({ kind, value, text }: Fact): boolean {
  return kind === 'duration' && value.bound === 'after' && value.amount === 1 && !/\d|\s/.test(text)
}

/** Told before, named by the customer, or reckoned from what was. */
function isKnown(fact: Fact, scene: Scene): boolean {
  const named = [...scene.toldFacts().map((told) => told.fact), ...scene.customerFacts()]
  if (named.some((known) => compareValues(known, fact) === 'equal')) return true
  return (
    fact.kind === 'amount' && !scene.toldFacts().some((told) => isMistyped(fact, told.fact)) && isReckoned(fact, scene)
  )
}

function isOtherWord(fact: Fact, subject: () => Subject, { text, fact: told, asked }: ToldFact, scene: Scene): boolean {
  if (told.kind !== fact.kind) return false
  const [now, then] = [countedFrom(scene.text, fact.end), countedFrom(text, told.end)]
  if (now !== null && then !== null && now !== then) return false
  if (isMistyped(fact, told) && !scene.articleFacts().some(({ fact: known }) => compareValues(known, fact) === 'equal'))
    return true
  if (compareValues(fact, told) !== 'different' && !areOtherDays(fact, told)) return false
  if (isAskedAgain(fact, text, asked, scene)) return true
  if (fact.kind === 'date' && namesAnother(fact, [bagOf(text, scene.reader.polish), asked], scene)) return false
  if (now !== then) return false
  const before = subjectsOf(text, scene.reader.polish)(told)
  if (OF_A_PLACE.has(fact.kind) && fact.kind !== 'date')
    return likeSubjects(subject(), scene.askedBag(), before, asked) >= SAME_PLACE
  return isOneSubject(subject(), scene.askedBag(), before, asked)
}

/** One question, asked twice and answered each time by a single fact of the kind: that is what it asked for. */
function isAskedAgain({ kind }: Fact, before: string, askedBefore: Bag, scene: Scene): boolean {
  const isOnlyOne = [scene.facts(), findFacts(before, scene.reader.polish)].every(
    (facts) => facts.filter((fact) => fact.kind === kind).length === 1,
  )
  const [now, then] = [
    { near: scene.askedBag(), around: scene.askedBag() },
    { near: askedBefore, around: askedBefore },
  ]
  return isOnlyOne && likeSubjects(now, scene.askedBag(), then, askedBefore) >= SAME_QUESTION
}

/** "We wtorki" and "w czwartki". */
function areOtherDays(one: Fact, other: Fact): boolean {
  if (one.kind !== 'date' || other.kind !== 'date') return false
  return one.value.type === 'weekday' && other.value.type === 'weekday' && one.value.weekday !== other.value.weekday
}

/** Alike on both sides, or everything that was spoken of before stands in the sentence again. */
function isOneSubject(now: Subject, asked: Bag, before: Subject, askedBefore: Bag): boolean {
  return likeSubjects(now, asked, before, askedBefore) >= SAME_SUBJECT || sharesSubject(before, now)
}

/** Sums whose digits differ in one place: one of them was mistyped. */
function isMistyped(one: Fact, other: Fact): boolean {
  return one.kind === 'amount' && other.kind === 'amount' && isOneDigitOff(one.value.minor, other.value.minor)
}

function isOneDigitOff(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)]
  return a.length === b.length && a.length > 4 && editDistance(a, b, 1) === 1
}

/** Free before and charged now, or the other way round. */
function differingCharges(scene: Scene): readonly Difference[] {
  const { polish } = scene.reader
  const told = scene
    .answers()
    .flatMap((answer) => chargesIn(answer.text, polish).map((charge) => ({ ...answer, charge })))
    .filter(({ charge }) => !charge.conditional)
  if (told.length === 0) return []
  const own = subjectsOf(scene.text, polish)
  const sums = scene.facts().filter(({ kind, start }) => kind === 'amount' && !isAsked(start, scene))
  const now = [
    ...chargesIn(scene.text, polish).filter(({ conditional, start }) => !conditional && !isAsked(start, scene)),
    ...sums.map((fact) => ({ start: fact.start, end: fact.end, free: false, subject: own(fact) })),
  ]
  return told.flatMap(({ text, asked, charge: before }) => {
    const other = now.find(
      ({ free, subject }) => free !== before.free && isOneSubject(subject, scene.askedBag(), before.subject, asked),
    )
    return other === undefined
      ? []
      : [{ place: scene.sentenceAround(other), before: text.slice(before.start, before.end) }]
  })
}

/** "Starego nie trzeba odsyłać" before, "stary proszę odesłać" now. */
function differingPermissions(scene: Scene): readonly Difference[] {
  const { polish } = scene.reader
  return scene.answers().flatMap(({ text, asked }) => {
    const place = opposedPermission(scene.body(), scene.askedBag(), text, asked, polish)
    if (place === null || isAsked(place.start, scene)) return []
    return [{ place: scene.sentenceAround(place), before: text }]
  })
}

function isAsked(at: number, { reading }: Scene): boolean {
  return reading.sentences.some(({ start, end, asks }) => asks && start <= at && at < end)
}

function report(place: Span, now: string, before: string): Observation {
  return observe(
    place,
    0.78,
    `Wcześniej klient usłyszał co innego: było „${before}”, teraz jest „${now}”.`,
    `The customer was told otherwise before: it was “${before}”, now it is “${now}”.`,
    { suggestion: null },
  )
}
