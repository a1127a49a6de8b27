import type { Fact } from '../../../polish/polish.ts'
import { type Observation, observe } from '../check.ts'
import type { ArticleFact } from './article-facts.ts'
import { subjectOfArticleFact, titleBagOf } from './article-facts.ts'
import type { Scene } from './scene.ts'
import { likeSubjects, subjectsOf } from './subject.ts'

/** On the day of the order itself. */
const THAT_DAY =
  /(?<!\p{L})(?:tego samego dnia|w dniu zamówienia|jeszcze (?:tego dnia|dziś|dzisiaj)|dziś|dzisiaj)(?!\p{L})/iu
const ORDERED =
  /(?<!\p{L})(?:zamówi\p{L}*|zamówie\p{L}*|zamawia\p{L}*|złoż\p{L}+|zleceni\p{L}*|opłac\p{L}+|wpłat\p{L}+)(?!\p{L})/iu
const DENIED = /(?<!\p{L})(?:nie|niestety|dopiero|jutro|następnego)(?!\p{L})/iu
/** So alike order and rule must be to be about one thing. */
const SAME_SUBJECT = 0.3

/** "Przy zamówieniu o 15:00 dowieziemy jeszcze dziś", where the article takes orders for the same day until noon. */
export function lateForToday(scene: Scene): readonly Observation[] {
  const own = subjectsOf(scene.text, scene.reader.polish)
  return scene.facts().flatMap((fact) => {
    if (fact.kind !== 'time') return []
    const { start, end } = scene.sentenceAround(fact)
    const sentence = scene.text.slice(start, end)
    if (!THAT_DAY.test(sentence) || !isOrdering(fact, scene.text) || DENIED.test(sentence)) return []
    const known = scene.articleFacts().filter(isLastHour)
    const against = known.find((rule) => {
      const { polish } = scene.reader
      const title = titleBagOf(rule.article, polish)
      return likeSubjects(own(fact), scene.askedBag(), subjectOfArticleFact(rule, polish), title) >= SAME_SUBJECT
    })
    if (against === undefined || minutesOf(against.fact) >= fact.value.minutes) return []
    if (known.some((rule) => minutesOf(rule.fact) >= fact.value.minutes)) return []
    return [
      observe(
        fact,
        0.82,
        `Według artykułu „${against.article.title}” tego samego dnia tylko „${against.fact.text}”, a w odpowiedzi jest „${fact.text}”.`,
        `The article “${against.article.title}” gives the same day only until “${against.fact.text}”; the reply says “${fact.text}”.`,
        { source: against.article.id },
      ),
    ]
  })
}

/** The hour is that at which something is ordered: "zamówione do 12:00". */
export function isOrdering({ start }: Fact, text: string): boolean {
  return ORDERED.test(text.slice(Math.max(0, start - BESIDE), start))
}

const BESIDE = 24

function isLastHour({ fact, passage }: ArticleFact): boolean {
  if (fact.kind !== 'time' || fact.value.bound !== 'at-most') return false
  const from = Math.max(passage.text.lastIndexOf('. ', fact.start) + 1, 0)
  const to = passage.text.slice(fact.end).search(/\.(?:\s|$)/)
  const sentence = passage.text.slice(from, to < 0 ? undefined : fact.end + to)
  return THAT_DAY.test(sentence) && isOrdering(fact, passage.text)
}

function minutesOf({ kind, value }: Fact): number {
  return kind === 'time' ? value.minutes : 0
}
