import { analyse, type Polish } from '../../../polish/polish.ts'
import { type Article, splitPassages } from '../../knowledge/knowledge.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { type Observation, observe } from '../check.ts'
import { once } from '../text/once.ts'
import { splitWords, type Words } from '../text/words.ts'
import { daysIn } from './days-of-week.ts'
import { likeInArticle } from './like-in-article.ts'
import type { Scene } from './scene.ts'
import { type Subject, subjectsOf } from './subject.ts'

/** A sentence that says on which days of the week something happens as a rule. */
interface Habit extends Span {
  readonly days: readonly number[]
  readonly text: string
  readonly subject: Subject
}

/** So alike two subjects must be to be one. */
const SAME_SUBJECT = 0.6
/** A sentence that names the reply's days and is nearly as like takes its side. */
const NEARLY = 0.2
const EACH =
  /(?<!\p{L})(?:codziennie|zawsze|zwykle|każd(?:y|ą|ego|ej)|co (?:poniedz|wtor|środ|czwart|piąt|sobot|niedz)\p{L}+)(?!\p{L})/iu
const DENIES = /(?<!\p{L})(?:nie|oprócz|poza|prócz|z wyjątkiem|bez|nieczynn\p{L}+|zamknięt\p{L}+)(?!\p{L})/iu
const CLAUSE = /[,;()]/u
/** On a condition of its own, or told of one week. */
const ONE_TIME =
  /(?<!\p{L})(?:jeśli|jeżeli|gdy|gdyby|kiedy|o ile|dziś|dzisiaj|jutro|pojutrze|wczoraj|najbliższ\p{L}+|przyszł\p{L}+|następn\p{L}+|t[ęąe] (?:sobot|środ|niedziel)\p{L}*|ten|w tym|zamówion\p{L}+)(?!\p{L})/iu
/** "Fin", present tense, of a verb of no end: what is done again and again. */
const PRESENT = /^fin:.*imperf/

const kept = new WeakMap<Article, readonly Habit[]>()

/** The reply names a day of the week for what an article says happens on others: "w każdy piątek", and the article "w każdy wtorek". */
export function otherWeekdays(scene: Scene): readonly Observation[] {
  const { polish } = scene.reader
  const stated = habitsIn(scene.body(), scene.reading, polish)
  if (stated.length === 0) return []
  const known = once(() =>
    scene.articles().flatMap((article) => habitsOf(article, polish).map((habit) => ({ article, habit }))),
  )
  return stated.flatMap((said) => {
    const compared = known()
      .map(({ article, habit }) => ({
        article,
        habit,
        like: likeInArticle(said.subject, habit.subject, article, scene),
      }))
      .sort((one, other) => other.like - one.like)
    const against = compared.find(({ habit }) => said.days.some((day) => !habit.days.includes(day)))
    if (against === undefined || against.like < SAME_SUBJECT) return []
    const agreeing = compared.find(({ habit }) => said.days.every((day) => habit.days.includes(day)))
    if (agreeing !== undefined && against.like - agreeing.like < NEARLY) return []
    return [
      observe(
        said,
        0.8,
        `Artykuł „${against.article.title}” mówi o innych dniach: „${against.habit.text}”.`,
        `The article “${against.article.title}” names other days: “${against.habit.text}”.`,
        { source: against.article.id },
      ),
    ]
  })
}

function habitsOf(article: Article, polish: Polish): readonly Habit[] {
  const known = kept.get(article)
  if (known !== undefined) return known
  const habits = splitPassages(article).flatMap(({ text }) => habitsIn(text, splitWords(text), polish))
  kept.set(article, habits)
  return habits
}

function habitsIn(text: string, { sentences, words }: Words, polish: Polish): readonly Habit[] {
  return sentences.flatMap(({ asks, start, end, words: own }) => {
    const said = text.slice(start, end)
    const affirmed = said.split(CLAUSE).filter((clause) => !DENIES.test(clause))
    const days = asks ? [] : daysIn(affirmed.join(','))
    if (days.length === 0 || ONE_TIME.test(said)) return []
    const isUsual =
      EACH.test(said) ||
      words.slice(own.start, own.end).some(({ form }) => analyse(form, polish).some(({ tag }) => PRESENT.test(tag)))
    if (!isUsual) return []
    const at = start + said.search(DAY)
    return [{ start, end, days, text: said.trim(), subject: subjectsOf(text, polish)({ start: at, end: at }) }]
  })
}

const DAY = /codziennie|poniedz|wtor|środ|srod|czwart|pi[ąa]t|sobot|niedziel|weekend|robocz/iu
