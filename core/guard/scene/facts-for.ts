import { analyse, type Fact, type FactKind } from '../../../polish/polish.ts'
import { likeness } from '../../knowledge/knowledge.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { matchesOf } from '../text/matches.ts'
import { ANY_NUMBER, HOW_MANY, HOW_MUCH, opening, SUMS, TIMES, WHEN } from './question-forms.ts'
import { OF_WHICH, SAME_FAMILY, type Unit } from './reply-units.ts'
import type { Scene } from './scene.ts'
import { bagOf } from './subject.ts'

/** The reply's facts but for those in clauses that speak of other questions alone, and days that only tell which thing is meant. */
export function factsFor(
  question: string,
  all: readonly string[],
  wanted: ReadonlySet<FactKind>,
  scene: Scene,
): readonly Fact[] {
  const { polish } = scene.reader
  const isDay = WHICH_DAY.test(opening(question))
  const facts = scene
    .facts()
    .filter(({ kind, start }) => wanted.has(kind) && !OF_WHICH.test(scene.text.slice(0, start)))
    .filter(
      ({ kind, text, start }) =>
        !isWish(text) && !(isDay && kind === 'duration' && LASTS.test(scene.text.slice(0, start))),
    )
  const others = bagOf(all.filter((other) => other !== question).join('\n'), polish).there
  const own = bagOf(question, polish).words.filter((word) => word.telling === 1 && likeness(word, others) < SAME_FAMILY)
  if (!own.some(({ names }) => names)) return facts
  const ends = matchesOf(CLAUSE_END, scene.text).map(({ index }) => index)
  return facts.filter((fact) => {
    const start = clauseStart(fact, ends, scene)
    const end = ends.find((at) => at >= fact.end) ?? scene.text.length
    const beside = facts.filter((other) => start <= other.start && other.start < end)
    if (beside.length > 1) return true
    const { words, there } = bagOf(scene.text.slice(start, end), polish)
    return (
      own.some((word) => likeness(word, there) > 0) ||
      !words.some((word) => word.telling === 1 && likeness(word, others) >= SAME_FAMILY)
    )
  })
}

/** Asks for a day or an hour; how long something lasts does not tell it. */
const WHICH_DAY =
  /(?:^|\s)(?:o ktorej|do ktorej|od ktorej|do kiedy|(?:do|od|przed) (?:ktorego|jakiego) (?:dnia|terminu))(?=\s|\?|$)/
const LASTS = /(?<!\p{L})(?:trwa|trwają|potrwa|zajmuje|zajmie)\s+(?:\p{L}+\s+)?$/iu

/** "Sto lat!" wishes, and tells no time. */
function isWish(text: string): boolean {
  return /^sto lat$/iu.test(text)
}

/** "…, na koniec miesiąca": what has no verb belongs to the clause before it. */
function clauseStart({ start, end }: Fact, ends: readonly number[], { reading, reader, text }: Scene): number {
  const before = ends.filter((at) => at < start)
  for (let from = before.pop(); from !== undefined; from = before.pop()) {
    const words = reading.words.filter((word) => word.start >= from && word.start < end)
    if (/[.!?\n]/.test(text.charAt(from))) return from
    if (words.some(({ form }) => analyse(form, reader.polish).some(({ tag }) => FINITE.test(tag)))) return from
  }
  return 0
}
const FINITE = /^(?:fin|praet|imps|bedzie|impt|pred)/
const CLAUSE_END = /(?<!\d)[,:]|[,:](?!\d)|[;–—()]|[.!?](?=\s|$)|\n|\s(?:a|ale|albo|natomiast|zaś|oraz)\s/gu

export function clausesOf({ text }: Scene): readonly Span[] {
  const ends = [...matchesOf(CLAUSE_END, text).map(({ index }) => index), text.length]
  return ends.map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] as number) + 1, end }))
}

/** A time for one who asks when, a sum for one who asks how much. */
export function answersNumber({ facts }: Pick<Unit, 'facts'>, all: readonly string[]): boolean {
  const asks = (form: RegExp, wanted: ReadonlySet<FactKind>): boolean =>
    facts.some((kind) => wanted.has(kind)) && all.some((other) => form.test(opening(other)))
  return asks(WHEN, TIMES) || asks(HOW_MUCH, SUMS) || asks(HOW_MANY, ANY_NUMBER)
}
