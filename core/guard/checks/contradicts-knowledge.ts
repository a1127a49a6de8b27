import { analyse, type Fact, type FactKind } from '../../../polish/polish.ts'
import { likeness, verdictOn } from '../../knowledge/knowledge.ts'
import { type Check, type Observation, observe } from '../check.ts'
import { type ArticleFact, subjectOfArticleFact, titleBagOf } from '../scene/article-facts.ts'
import { contradictedCharges } from '../scene/charges.ts'
import { countedFrom } from '../scene/counted-from.ts'
import { freeBelowThreshold } from '../scene/free-thresholds.ts'
import { laidDownIn } from '../scene/laid-down-in.ts'
import { likeInArticle } from '../scene/like-in-article.ts'
import { outsideRestriction } from '../scene/only-then.ts'
import { openingHour } from '../scene/opening-hour.ts'
import { contradictedStatements } from '../scene/opposite-statements.ts'
import { otherWeekdays } from '../scene/other-weekday.ts'
import { isOwnMatter, isPlace } from '../scene/own-matter.ts'
import { contradictedPermissions } from '../scene/permissions.ts'
import { quotesArticle } from '../scene/quotes-article.ts'
import { isOrdering, lateForToday } from '../scene/same-day.ts'
import { compareValues } from '../scene/same-fact.ts'
import type { Scene } from '../scene/scene.ts'
import { type Bag, bagOf, likeSubjects, type Subject, staysOn, subjectsOf } from '../scene/subject.ts'
import { wholeForPart } from '../scene/whole-refund.ts'
import { once } from '../text/once.ts'

/** Kinds that articles lay down. Dates and times of day mostly belong to one case; they count where the article names one too. */
const LAID_DOWN: ReadonlySet<FactKind> = new Set([
  'duration',
  'amount',
  'percent',
  'quantity',
  'size',
  'hours',
  'phone',
  'address',
  'date',
  'time',
])
/** So alike two subjects must be to be one, where no article holds the reply's value. */
const SAME_SUBJECT = 0.5
/** A single word like "limit" names many things: the rest must fit better. */
const THIN = 0.7
/** Things counted once in all the articles. */
const SAME_COUNTED = 0.4
/** A firm has few addresses and telephones: fewer words tell which one is meant. */
const SAME_PLACE = 0.3
/** So like a question and an article's fact must be for the fact to be what was asked for. */
const ASKED_FOR = 0.6
/** So much of the reply's clause must keep to the matter. */
const STAYS = 0.5
/** "A za granicą?" names too little to say what was asked for. */
const NAMED = 2
/** Where one does, the differing fact must fit by so much better. */
const FITS_BETTER = 0.17
/** Among many articles a value that stands in one of them is seldom made up. */
const FITS_MUCH_BETTER = 0.25
/** A fact that differs from the article in force: the article's value stands beside it as the correction. */
export const contradictsKnowledge: Check = {
  phrases: [],
  look: (scene) => {
    if (scene.articles().length === 0) return []
    const facts = [
      ...differingFacts(scene),
      ...freeBelowThreshold(scene),
      ...lateForToday(scene),
      ...wholeForPart(scene),
    ]
    const others = [
      ...contradictedCharges(scene),
      ...contradictedStatements(scene),
      ...contradictedPermissions(scene),
      ...outsideRestriction(scene),
      ...otherWeekdays(scene),
    ]
    const found = [...facts, ...others.filter((other) => !facts.some((fact) => overlap(fact, other)))]
    return found.filter(({ span }) => span === null || !quotesArticle(span, scene))
  },
}

function overlap({ span: one }: Observation, { span: other }: Observation): boolean {
  return one !== null && other !== null && one.start < other.end && other.start < one.end
}

function differingFacts(scene: Scene): readonly Observation[] {
  const own = once(() => subjectsOf(scene.text, scene.reader.polish))
  return scene.facts().flatMap((fact) => {
    if (!LAID_DOWN.has(fact.kind)) return []
    // The hours of doors first: reckoning finds an hour for every other one.
    const doors = openingHour(fact, scene)
    if (doors === 'agrees' || (doors === null && isOwnMatter(fact, scene))) return []
    const against = doors ?? bestMatch(fact, own()(fact), scene)
    return against === null ? [] : [report(fact, against)]
  })
}

/** The article's fact on the same thing that differs, unless one that agrees fits the reply's words as well. */
function bestMatch(fact: Fact, subject: Subject, scene: Scene): ArticleFact | null {
  const { polish } = scene.reader
  const promised = promisedIn(fact, scene)
  // The only length of time in the reply to "how long?" answers that, whatever its words.
  const question = { near: scene.askedBag(), around: scene.askedBag() }
  const isOnlyOne = isAsked(scene) && scene.facts().filter(({ kind }) => kind === fact.kind).length === 1
  const compared = [...scene.articleFacts(), ...writtenAlike(fact, scene)].flatMap((candidate) => {
    const result = isSameEvent(fact, candidate, scene) ? compareValues(fact, candidate.fact) : 'unknown'
    if (result === 'unknown' || (result === 'different' && isOtherRole(fact, candidate, scene))) return []
    const known = subjectOfArticleFact(candidate, polish)
    const title = titleBagOf(candidate.article, polish)
    const answered =
      isOnlyOne && staysOn(subject, scene.askedBag(), known, title) >= STAYS
        ? likeSubjects(question, scene.askedBag(), known, title)
        : 0
    const isPromised =
      promised.words.length > 0 && !promised.words.some((word) => likeness(word, known.around.there) > 0)
    if (isPromised && answered < ASKED_FOR) return []
    const own = likeInArticle(subject, known, candidate.article, scene)
    const like = answered >= ASKED_FOR ? Math.max(own, answered * scene.standing(candidate.article)) : own
    return [{ candidate, result, like, own, isThin: known.near.words.length === 1 }]
  })
  const best = (wanted: string) =>
    compared.filter(({ result }) => result === wanted).sort((one, other) => other.like - one.like)[0]
  const differing = best('different')
  const agreeing = best('equal')
  const least = isPlace(fact)
    ? SAME_PLACE
    : isOnlyCount(fact, differing?.candidate.fact, scene)
      ? SAME_COUNTED
      : SAME_SUBJECT
  if (differing === undefined || differing.like < least) return null
  if (agreeing === undefined && differing.isThin && differing.like < THIN) return null
  const fitting = compared.filter(({ result, like }) => result === 'different' && like >= least)
  const source = () =>
    laidDownIn(
      differing.candidate,
      fitting.map(({ candidate }) => candidate),
      polish,
    )
  if (agreeing === undefined) return source()
  // Among many articles some thing of that one name has another value.
  if (differing.isThin && scene.isSearched) return null
  // Where an article holds the reply's value, its words alone tell whether another fact fits them better.
  const ahead = aheadBy(differing.candidate, agreeing.candidate, scene)
  return differing.own >= least && differing.own - agreeing.own >= ahead ? source() : null
}

/** The articles count these things once, and as the reply does: "najwyżej 8 osób", "nie więcej niż 12". */
function isOnlyCount({ kind, value }: Fact, known: Fact | undefined, scene: Scene): boolean {
  if (kind !== 'quantity' || known?.kind !== 'quantity' || known.value.bound !== value.bound) return false
  const alike = scene.articleFacts().filter(({ fact }) => fact.kind === 'quantity' && fact.value.unit === value.unit)
  return alike.length === 1 && value.unit !== 'raz'
}

/** How much better the differing fact must fit; what its owner confirmed goes before what nobody looked at. */
function aheadBy({ isConfirmed }: ArticleFact, agreeing: ArticleFact, { isSearched }: Scene): number {
  if (isConfirmed === agreeing.isConfirmed) return isSearched ? FITS_MUCH_BETTER : FITS_BETTER
  return isConfirmed ? 0 : Number.POSITIVE_INFINITY
}

function isAsked(scene: Scene): boolean {
  if (scene.askedBag().words.filter(({ telling }) => telling === 1).length < NAMED) return false
  return scene.turn().readings.some(({ sentences }) => sentences.some(({ asks }) => asks))
}

/** A threshold is no price: "od 199 zł" and "11,90 zł"; the last hour for orders is not that of delivery; how often is not how long: "co dwa miesiące" and "21 dni". */
function isOtherRole(one: Fact, { fact: other, passage }: ArticleFact, { text }: Scene): boolean {
  const isThreshold = ({ kind, value }: Fact): boolean => kind === 'amount' && value.bound === 'at-least'
  const isOrder = one.kind === 'time' && isOrdering(one, text) !== isOrdering(other, passage.text)
  return isOrder || isThreshold(one) !== isThreshold(other) || isEvery(one, text) !== isEvery(other, passage.text)
}

function isEvery({ kind, start }: Fact, text: string): boolean {
  return kind === 'duration' && /(?<!\p{L})co\s$/iu.test(text.slice(Math.max(0, start - EVERY), start))
}

const EVERY = 4

/** First person, perfective: "wymienimy", "odeślę". What somebody promises for this case is held only against what is said of the same doing. */
const PROMISES = /^fin:(?:sg|pl):pri:perf/

function promisedIn(fact: Fact, scene: Scene): Bag {
  const { start, end } = scene.clauseAt(fact)
  const { polish } = scene.reader
  const verbs = scene.reading.words.filter(
    (word) => word.start >= start && word.end <= end && isPromise(analyse(word.form, polish)),
  )
  return bagOf(verbs.map(({ form }) => form).join(' '), polish)
}

/** "Potrącamy" may be read either way: it tells of a rule. */
function isPromise(readings: ReturnType<typeof analyse>): boolean {
  const finite = readings.filter(({ tag }) => tag.startsWith('fin'))
  return finite.length > 0 && finite.every(({ tag }) => PROMISES.test(tag))
}

/** Places where an article writes the very same, whether or not it was read as a fact there. */
function writtenAlike(fact: Fact, scene: Scene): readonly ArticleFact[] {
  const known = scene.articleFacts()
  const passages = new Map(known.map(({ passage, article }) => [passage, article]))
  return [...passages].flatMap(([passage, article]) => {
    const start = passage.text.indexOf(fact.text)
    const isRead = known.some((other) => other.passage === passage && other.fact.start === start)
    const there = { ...fact, start, end: start + fact.text.length }
    if (start < 0 || isRead || verdictOn(article, passage.text, there) === 'struck') return []
    return [{ article, passage, fact: there, isConfirmed: false }]
  })
}

/** One kind of fact, and time counted from one event as far as both say from which. */
function isSameEvent(fact: Fact, { fact: known, passage }: ArticleFact, scene: Scene): boolean {
  if (known.kind !== fact.kind) return false
  if (fact.kind !== 'duration') return true
  const [mine, theirs] = [countedFrom(scene.text, fact.end), countedFrom(passage.text, known.end)]
  return mine === null || theirs === null || mine === theirs
}

function report(fact: Fact, { article, fact: right }: ArticleFact): Observation {
  return observe(
    fact,
    0.88,
    `W odpowiedzi stoi „${fact.text}”, a w artykule „${article.title}”: „${right.text}”.`,
    `The reply says “${fact.text}”, the article “${article.title}” says “${right.text}”.`,
    { suggestion: /\D/.test(right.text) ? right.text : null, source: article.id },
  )
}
