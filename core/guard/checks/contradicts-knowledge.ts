import { compareFacts, type DurationUnit, type Fact, type FactKind } from '../../../polish/polish.ts'
import { type Check, type Observation, observe } from '../check.ts'
import type { ArticleFact } from '../scene/article-facts.ts'
import { isDerived } from '../scene/derived-amounts.ts'
import { freeBelowThreshold } from '../scene/free-thresholds.ts'
import { type Matter, mattersOf, sharedMatter } from '../scene/matter.ts'
import { contradictedStatements } from '../scene/opposite-statements.ts'
import type { Scene } from '../scene/scene.ts'

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
/** One content word shared in the clause itself (counted twice there, once in the sentence). */
const SAME_MATTER = 3
/** Words after which a number was reckoned or measured for this customer. */
const RECKONED =
  /(?:czyli|razem|łącznie|w sumie|wychodzi|wyjdzie|co daje|zostało|zostały|zostaje|jeszcze|minęł[oay]|ponad|pozostał[eoay]|przy|powyżej|poniżej)\s+(?:\p{L}+\s+){0,2}$/iu
/** The same for sums, which are paid and paid back case by case. */
const RECKONED_SUM =
  /(?:dopłat[aęy]|dopłaci|oddamy|oddajemy|zwrócimy|zwracamy|zwrot|przelew|przelejemy|należność|zapłaci(?:ł|ła)?)\s+(?:\p{L}+\s+){0,2}$/iu

/** What law gives stands beside what the firm gives: both are true. */
const LAW = /ustaw|prawo|prawa|prawem|przepis|kodeks|odstąpi|odstępuj/iu
/** A promise in this one case: nobody's article lays it down. */
const PROMISE =
  /(?:odezw|oddzwon|zadzwon|odpisz|napisz|potwierdz|sprawdz|przygotuj|załatw|wyśl|dosl|dośl|podjed|przyjad|oddam|zwrócę)\p{L}*|(?:dziś|dzisiaj|jutro|pojutrze|wczoraj)(?!\p{L})|dam znać/iu

/** A fact that differs from the article in force: the article's value stands beside it as the correction. */
export const contradictsKnowledge: Check = {
  phrases: [],
  look: (scene) => {
    if (scene.articles().length === 0) return []
    const facts = [...differingFacts(scene), ...freeBelowThreshold(scene)]
    const statements = contradictedStatements(scene).filter(
      ({ span }) =>
        !facts.some(
          (fact) => fact.span !== null && span !== null && fact.span.start < span.end && span.start < fact.span.end,
        ),
    )
    return [...facts, ...statements]
  },
}

function differingFacts(scene: Scene): readonly Observation[] {
  const stated = scene.facts().filter((fact) => LAID_DOWN.has(fact.kind) && !isOwnMatter(fact, scene))
  if (stated.length === 0) return []
  const own = mattersOf(scene.text, scene.reader.polish)
  return stated.flatMap((fact) => {
    const against = bestMatch(fact, own(fact), scene)
    return against === null ? [] : [report(fact, against)]
  })
}

/** Said by the customer, standing in an order, or reckoned for this case. */
function isOwnMatter(fact: Fact, scene: Scene): boolean {
  const sentence = scene.reading.sentences.find(({ start, end }) => start <= fact.start && fact.start < end)
  const said = scene.text.slice(sentence?.start ?? 0, sentence?.end)
  if (sentence?.asks || RECKONED.test(scene.text.slice(sentence?.start ?? 0, fact.start))) return true
  if (isTime(fact) && (LAW.test(scene.text) || PROMISE.test(said))) return true
  if (scene.customerFacts().some((told) => sameValue(told, fact) === 'equal')) return true
  if (fact.kind !== 'amount') return false
  if (RECKONED_SUM.test(scene.text.slice(sentence?.start ?? 0, fact.start))) return true
  const known = [...scene.articleFacts().map((article) => article.fact), ...scene.customerFacts()]
  const sums = known.flatMap(({ kind, value }) => (kind === 'amount' ? [value.minor] : [])).concat(orderSums(scene))
  const percents = [...scene.facts(), ...scene.customerFacts()].flatMap(({ kind, value }) =>
    kind === 'percent' ? [value.percent] : [],
  )
  return orderSums(scene).includes(fact.value.minor) || isDerived(fact.value.minor, sums, percents)
}

function isTime({ kind }: Fact): boolean {
  return kind === 'duration' || kind === 'time' || kind === 'date'
}

function orderSums({ input }: Scene): readonly number[] {
  return input.conversation.orders
    .flatMap(({ total, paid, lines }) => [total, paid, ...lines.map(({ price }) => price)])
    .filter((sum) => sum !== null)
}

/** Values compared as if they were about one thing. */
function sameValue(one: Fact, other: Fact): ReturnType<typeof compareFacts> {
  return compareFacts({ ...one, subject: ['='] }, { ...other, subject: ['='] })
}

const DAYS: Readonly<Record<DurationUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  'working-day': 1.4,
  week: 7,
  month: 30,
  year: 365,
}
/** Minutes and weeks, days and decades measure different things, whatever words they share. */
const FARTHEST = 60

function isCommensurate(one: Fact, other: Fact): boolean {
  if (one.kind !== 'duration' || other.kind !== 'duration') return true
  const ratio = (one.value.amount * DAYS[one.value.unit]) / (other.value.amount * DAYS[other.value.unit])
  return ratio <= FARTHEST && ratio >= 1 / FARTHEST
}

/** The article's fact on the same matter that differs, where none agrees at least as well. */
function bestMatch(fact: Fact, matter: Matter, scene: Scene): ArticleFact | null {
  let best: ArticleFact | null = null
  let most = SAME_MATTER - 1
  let agreed = 0
  for (const candidate of scene.articleFacts()) {
    if (candidate.fact.kind !== fact.kind) continue
    const result = sameValue(fact, candidate.fact)
    if (result === 'unknown' || (result === 'different' && !isCommensurate(fact, candidate.fact))) continue
    const shared = sharedMatter(matter, scene.matterOf(candidate))
    if (result === 'equal') agreed = Math.max(agreed, shared + 1)
    else if (shared > most) [best, most] = [candidate, shared]
  }
  return agreed >= most ? null : best
}

function report(fact: Fact, { article, fact: right }: ArticleFact): Observation {
  return observe(
    fact,
    0.88,
    `W odpowiedzi stoi „${fact.text}”, a w artykule „${article.title}”: „${right.text}”.`,
    `The reply says “${fact.text}”, the article “${article.title}” says “${right.text}”.`,
    { suggestion: right.text, source: article.id },
  )
}
