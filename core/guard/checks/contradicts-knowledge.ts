import type { Fact, FactKind } from '../../../polish/polish.ts'
import { type Check, type Observation, observe } from '../check.ts'
import type { ArticleFact } from '../scene/article-facts.ts'
import { countedFrom } from '../scene/counted-from.ts'
import { isDerived } from '../scene/derived-amounts.ts'
import { freeBelowThreshold } from '../scene/free-thresholds.ts'
import { contentWords, type Matter, mattersOf, sharedMatter, sharedWords } from '../scene/matter.ts'
import { openingHour } from '../scene/opening-hour.ts'
import { contradictedStatements } from '../scene/opposite-statements.ts'
import { compareValues } from '../scene/same-fact.ts'
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
/** So many words in common leave no doubt that one thing is spoken of. */
const ENOUGH_WORDS = 2
/** Words after which a number was reckoned or measured for this customer. */
const RECKONED =
  /(?:czyli|razem|łącznie|w sumie|wychodzi|wyjdzie|co daje|zostało|zostały|zostaje|jeszcze|minęł[oay]|ponad|pozostał[eoay]|przy|powyżej|poniżej)\s+(?:\p{L}+\s+){0,2}$/iu
/** The same for sums, which are paid and paid back case by case. */
const RECKONED_SUM =
  /(?:dopłat[aęy]|dopłaci|oddamy|oddajemy|zwrócimy|zwracamy|zwrot|przelew|przelejemy|należność|zapłaci(?:ł|ła)?)\s+(?:\p{L}+\s+){0,2}$/iu

/** "Za dwa tygodnie" is a day, not a term. */
const FROM_NOW = /(?<!\p{L})(?:za|temu|sprzed)\s+$/iu

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
    const doors = openingHour(fact, scene)
    if (doors === 'agrees') return []
    const against = doors ?? bestMatch(fact, own(fact), scene)
    return against === null ? [] : [report(fact, against)]
  })
}

/** Said by the customer, standing in an order, or reckoned for this case. */
function isOwnMatter(fact: Fact, scene: Scene): boolean {
  const sentence = scene.reading.sentences.find(({ start, end }) => start <= fact.start && fact.start < end)
  const said = scene.text.slice(sentence?.start ?? 0, sentence?.end)
  if (sentence?.asks || RECKONED.test(scene.text.slice(sentence?.start ?? 0, fact.start))) return true
  if (fact.kind === 'duration' && isNoTerm(fact, scene)) return true
  if (isTime(fact) && (LAW.test(scene.text) || PROMISE.test(said))) return true
  if (scene.customerFacts().some((told) => compareValues(told, fact) === 'equal')) return true
  if (fact.kind !== 'amount') return false
  if (RECKONED_SUM.test(scene.text.slice(sentence?.start ?? 0, fact.start))) return true
  const known = [...scene.articleFacts().map((article) => article.fact), ...scene.customerFacts()]
  const sums = known.flatMap(({ kind, value }) => (kind === 'amount' ? [value.minor] : [])).concat(orderSums(scene))
  const percents = [...scene.facts(), ...scene.customerFacts()].flatMap(({ kind, value }) =>
    kind === 'percent' ? [value.percent] : [],
  )
  return orderSums(scene).includes(fact.value.minor) || isDerived(fact.value.minor, sums, percents)
}

/** A day reckoned from now, or a choice between several lengths. */
function isNoTerm({ start, text }: Fact, scene: Scene): boolean {
  return FROM_NOW.test(scene.text.slice(0, start)) || /(?<!\p{L})(?:lub|albo)(?!\p{L})/u.test(text)
}

function isTime({ kind }: Fact): boolean {
  return kind === 'duration' || kind === 'time' || kind === 'date'
}

function orderSums({ input }: Scene): readonly number[] {
  return input.conversation.orders
    .flatMap(({ total, paid, lines }) => [total, paid, ...lines.map(({ price }) => price)])
    .filter((sum) => sum !== null)
}

/** The article's fact on the same matter that differs, where nothing on that matter agrees. */
function bestMatch(fact: Fact, matter: Matter, scene: Scene): ArticleFact | null {
  const onMatter = scene.articleFacts().flatMap((candidate) => {
    const result = isSameSubject(fact, candidate, scene) ? compareValues(fact, candidate.fact) : 'unknown'
    return result === 'unknown' ? [] : [{ candidate, result, shared: sharedMatter(matter, scene.matterOf(candidate)) }]
  })
  const [best] = onMatter
    .filter(({ candidate, result, shared }) => {
      return result === 'different' && shared >= SAME_MATTER && isOnTopic(fact, matter, candidate, scene)
    })
    .sort((one, other) => other.shared - one.shared)
  if (best === undefined) return null
  const agreed = onMatter.some(
    ({ candidate, result, shared }) =>
      result === 'equal' &&
      (shared + 1 >= best.shared ||
        (candidate.article !== best.candidate.article &&
          (shared >= SAME_MATTER || isToldOf(candidate, best.candidate, scene)))),
  )
  return agreed ? null : best.candidate
}

/** One kind of fact, and time counted from one event as far as both say from which. */
function isSameSubject(fact: Fact, { fact: known, passage }: ArticleFact, scene: Scene): boolean {
  if (known.kind !== fact.kind) return false
  if (fact.kind !== 'duration') return true
  const [mine, theirs] = [countedFrom(scene.text, fact.end), countedFrom(passage.text, known.end)]
  return mine === null || theirs === null || mine === theirs
}

/** One word in common is enough only where it is all that is said, or what the article is about. */
function isOnTopic({ kind }: Fact, matter: Matter, candidate: ArticleFact, scene: Scene): boolean {
  const shared = sharedWords(matter.around, scene.matterOf(candidate).around)
  if (shared.length >= ENOUGH_WORDS) return true
  const { title, tags } = candidate.article
  const topic = contentWords(`${title}. ${tags.join('. ')}`, scene.reader.polish)
  if (shared.some((meant) => meant.some((lemma) => topic.includes(lemma)))) return true
  return kind !== 'size' && matter.around.length <= ENOUGH_WORDS
}

/** Another article speaks, with the reply's value, of what only this conversation and it speak of. */
function isToldOf(agreeing: ArticleFact, differing: ArticleFact, scene: Scene): boolean {
  const context = scene.contextWords()
  const against = new Set(scene.matterOf(differing).around.flat())
  const own = scene
    .matterOf(agreeing)
    .around.filter((meant) => meant.some((lemma) => context.has(lemma)) && !meant.some((one) => against.has(one)))
  return new Set(own.map(([lemma]) => lemma)).size >= ENOUGH_WORDS
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
