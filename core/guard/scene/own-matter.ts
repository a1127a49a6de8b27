import type { Fact, FactOf } from '../../../polish/polish.ts'
import { isReckoned, orderSums } from './reckoned.ts'
import { compareValues } from './same-fact.ts'
import type { Scene } from './scene.ts'

/** Words after which a number was measured for this customer … */
const MEASURED = /(?:zostało|zostały|zostaje|jeszcze|minęł[oay]|ponad|pozostał[eoay])\s+(?:\p{L}+\s+){0,2}$/iu
/** … "przy 260 zł": the sum of this order … */
const OF_THIS_SUM = /(?:przy|powyżej|poniżej)\s+(?:\p{L}+\s+){0,2}$/iu
/** … or reckoned, where there is another number to reckon from. */
const RECKONED = /(?:czyli|więc|zatem|razem|łącznie|w sumie|wychodzi|wyjdzie|co daje)\s+(?:\p{L}+\s+){0,2}$/iu
/** The same for sums, which are paid and paid back case by case. */
const RECKONED_SUM =
  /(?:dopłat[aęy]|dopłaci|oddam|zwrócę|oddamy|oddajemy|zwrócimy|zwracamy|zwrot|przelew|przelejemy|należność|zapłaci(?:ł|ła)?)\s+(?:\p{L}+\s+){0,2}$/iu

/** "Są 2 sztuki", "zostały jeszcze trzy": what lies on the shelf today. */
const IN_STOCK =
  /(?<!\p{L})(?:są|mamy|mam|jest|został[aoy]?|zostało|czekają|leżą)\s+(?:jeszcze |tylko |dokładnie |już )?$/iu

/** "Za dwa tygodnie" is a day, not a term. */
const FROM_NOW = /(?<!\p{L})(?:za|temu|sprzed)\s+$/iu

/** What law gives stands beside what the firm gives: both are true. */
const LAW = /ustaw|prawo|prawa|prawem|przepis|kodeks|odstąpi|odstępuj/iu
/** A promise in this one case: nobody's article lays it down. */
const PROMISE =
  /(?:odezw|oddzwon|zadzwon|odpisz|napisz|potwierdz|sprawdz|przygotuj|załatw|wyśl|dosl|dośl|podjed|przyjad|oddam|zwrócę)\p{L}*|(?:dziś|dzisiaj|jutro|pojutrze|wczoraj)(?!\p{L})|dam znać/iu

/** A fact of this one case, which no article lays down: said by the customer, standing in an order, lying on the shelf, promised, or reckoned. */
export function isOwnMatter(fact: Fact, scene: Scene): boolean {
  const sentence = scene.reading.sentences.find(({ start, end }) => start <= fact.start && fact.start < end)
  const said = scene.text.slice(sentence?.start ?? 0, sentence?.end)
  const before = scene.text.slice(sentence?.start ?? 0, fact.start)
  if (sentence?.asks || (fact.kind !== 'percent' && !isPlace(fact) && isWorkedOut(before, fact, scene))) return true
  if (fact.kind === 'duration' && isNoTerm(fact, scene)) return true
  if (fact.kind === 'quantity' && IN_STOCK.test(before)) return true
  if (fact.kind === 'hours' && isVisit(fact, said, scene)) return true
  if (isTime(fact) && (LAW.test(scene.text) || PROMISE.test(said))) return true
  if (scene.customerFacts().some((told) => compareValues(told, fact) === 'equal')) return true
  if (fact.kind === 'amount' && (RECKONED_SUM.test(before) || orderSums(scene).includes(fact.value.minor))) return true
  return isReckoned(fact, scene)
}

function isWorkedOut(before: string, fact: Fact, { text, customerText }: Scene): boolean {
  if (MEASURED.test(before) || (fact.kind === 'amount' && OF_THIS_SUM.test(before))) return true
  return RECKONED.test(before) && /\d/.test(text.replace(fact.text, '') + customerText())
}

/** A firm has few of these. */
export function isPlace({ kind }: Fact): boolean {
  return kind === 'address' || kind === 'phone'
}

/** A day reckoned from now, or a choice between several lengths. */
function isNoTerm({ start, text }: Fact, scene: Scene): boolean {
  return FROM_NOW.test(scene.text.slice(0, start)) || /(?<!\p{L})(?:lub|albo)(?!\p{L})/u.test(text)
}

/** "Kurier przyjedzie między 9 a 11": a visit within the hours that the article gives. */
function isVisit({ value }: FactOf<'hours'>, said: string, scene: Scene): boolean {
  return (
    COMES.test(said) &&
    scene
      .articleFacts()
      .some(({ fact }) => fact.kind === 'hours' && fact.value.from <= value.from && value.to <= fact.value.to)
  )
}

const COMES =
  /(?<!\p{L})(?:przyje(?:dzie|dziemy|dzi\p{L}*)|dojedzie|dojedziemy|będzie|będą|dotrze|dostarczy\p{L}*|dowiezie|dowieziemy|zjawi|zadzwoni\p{L}*|przyjdzie|wróci|odbierze\p{L}*)(?!\p{L})/iu

function isTime({ kind }: Fact): boolean {
  return kind === 'duration' || kind === 'time' || kind === 'date'
}
