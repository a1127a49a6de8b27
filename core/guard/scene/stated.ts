import { type Fact, findFacts, type Polish } from '../../../polish/polish.ts'
import { likeness } from '../../knowledge/knowledge.ts'
import { maskQuoted } from '../text/own-words.ts'
import { splitWords } from '../text/words.ts'
import { countedFrom } from './counted-from.ts'
import { compareValues } from './same-fact.ts'
import { type Bag, bagOf, likeSubjects, type Subject, subjectsOf } from './subject.ts'
import { LASTING } from './told.ts'

/** A fact that a text gives out as true for everybody: a price, a term, a percentage, a number of things. */
export interface Stated {
  readonly fact: Fact
  /** The sentence that states it. */
  readonly sentence: string
  /** The event that a length of time is counted from. */
  readonly from: string | null
  readonly subject: Subject
  /** What had been asked, or what the article is called. */
  readonly asked: Bag
}

/** What is said of one case: done for this customer, reckoned from their order, promised, or still running. */
const OF_ONE_CASE =
  /(?<!\p{L})(?:Pan(?:a|i|em|ią)?|Państwa|Twoj\p{L}+|Twój) (?:\p{L}+ )?(?:zamówieni|zwrot|paczk|przesyłk|zgłoszeni|przelew|wpłat|faktur|reklamacj|kont|rezerwacj)|(?:numer|nr) \p{L}*\d|(?<!\p{L})[A-Z]{1,4}-?\d{3,}|(?:odezw|odpowie(?:m|my)?(?!dz)|odłoż|zarezerw|zdąż|oddzwon|odpisz|potwierdz|sprawdz|załatw|dośl|przekaż)\p{L}*|(?<!\p{L})(?:dam|damy) znać|(?<!\p{L})(?:dziś|dzisiaj|jutro|pojutrze|wczoraj)(?!\p{L})|(?:zostało|zostały|pozostał\p{L}|minęł\p{L}|naliczyliśmy|naliczył\p{L}+|zwróciliśmy|zwrócił\p{L}+|przelaliśmy|wysłaliśmy|nadaliśmy|zlecił\p{L}+|opłacił\p{L}+|zapłacił\p{L}+|wpłacił\p{L}+|zamówił\p{L}+|kupił\p{L}+|dopłat\p{L} wyniesie|razem|łącznie|w sumie)(?!\p{L})/iu

/** The lasting facts of a text that speak of everybody; `asked`: the question before it, or the article's title. */
export function statedIn(text: string, asked: string, polish: Polish): readonly Stated[] {
  const own = maskQuoted(text)
  const facts = findFacts(own, polish).filter(({ kind }) => LASTING.has(kind))
  if (facts.length === 0) return []
  const { sentences } = splitWords(own)
  const question = bagOf(maskQuoted(asked), polish)
  const named = findFacts(asked, polish).filter(({ kind }) => kind === 'amount')
  return facts.flatMap((fact) => {
    const place = sentences.find(({ start, end }) => start <= fact.start && fact.start < end)
    const sentence = own.slice(place?.start ?? 0, place?.end ?? own.length).trim()
    if (place?.asks || OF_ONE_CASE.test(sentence)) return []
    if (named.some((known) => compareValues(known, fact) === 'equal')) return []
    const from = countedFrom(own, fact.end)
    const subject = subjectsOf(from === null ? own : withoutStart(own, fact.end), polish)(fact)
    return [{ fact, sentence, from, subject, asked: question }]
  })
}

/** "… od odbioru paczki": what a time is counted from is not what it is about. */
const START = /^[*”"]*\s+(?:od|po)\s+(?:\p{L}+\s+){0,2}?(?:\p{L}+(?:ni|ci|or|aw|up|wy|at)\p{L}*)(?:\s+\p{L}+)?/u

function withoutStart(text: string, end: number): string {
  return text.slice(0, end) + text.slice(end).replace(START, (counted) => ' '.repeat(counted.length))
}

/** 0–1: how surely two statements answer one question; 0 where their facts cannot be compared. */
export function likeStated(one: Stated, other: Stated): number {
  if (one.fact.kind !== other.fact.kind) return 0
  if (one.from !== null && other.from !== null && one.from !== other.from) return 0
  if (compareValues(one.fact, other.fact) === 'unknown') return 0
  if (one.fact.kind === 'amount' && isThreshold(one) !== isThreshold(other)) return 0
  if (namesElse(one, other) && namesElse(other, one)) return 0
  return likeSubjects(one.subject, one.asked, other.subject, other.asked)
}

/** "Od 200 zł za darmo" is a sum from which something costs nothing, not its price. */
const FREE_FROM =
  /(?<!\p{L})(?:darmow\p{L}+|za darmo|gratis|bezpłatn\p{L}+|nic nie kosztuje|nie płaci\p{L}*|próg|progu)(?!\p{L})/iu

function isThreshold({ sentence }: Stated): boolean {
  return FREE_FROM.test(sentence)
}

/** Whether two statements of one matter give the same value. */
export function agree(one: Stated, other: Stated): boolean {
  return compareValues(one.fact, other.fact) !== 'different'
}

/** True when the one names a thing beside its fact that the other speaks of nowhere. */
function namesElse(one: Stated, other: Stated): boolean {
  const there = [other.subject.near, other.subject.around, other.asked]
  return one.subject.near.words.some(
    (word) => word.names && word.telling === 1 && there.every(({ there: bag }) => likeness(word, bag) < NAMED),
  )
}

/** The word itself, one of its family or another name of the same; what is merely of one kind is another thing. */
const NAMED = 0.6
