import { type Observation, observe } from '../check.ts'
import type { ArticleFact } from './article-facts.ts'
import { subjectOfArticleFact, titleBagOf } from './article-facts.ts'
import type { Scene } from './scene.ts'
import { likeSubjects, subjectsOf } from './subject.ts'
import { toldTrouble } from './trouble.ts'

/** "Oddajemy całość", "zwracamy pełną kwotę": a hundred per cent in words. */
const WHOLE =
  /(?<!\p{L})(?:odda|zwrac|zwróc|zwrot)\p{L}*\s+(?:\p{L}+\s+){0,2}?(?:całość|w całości|cał(?:ą|ej) (?:kwot|cen|sum|należnoś)\p{L}*|pełn(?:ą|ej) (?:kwot|cen|sum|należnoś)\p{L}*|wszystko)(?!\p{L})/iu
/** The article gives back, or keeps, a part. */
const PART = /(?<!\p{L})(?:odda|zwrac|zwróc|zwrot|zatrzym|potrąc)\p{L}*/iu
const ALL = /całość|w całości|pełn(?:ą|ej) (?:kwot|cen)|100\s?%/iu
/** Faulty goods and withdrawal give everything back, whatever the firm's own terms. */
const BY_LAW = /reklamac|odstąp|odstęp|wad[aęy]|uszkodz|pomyłk|przepraszam|niezgodn/iu
const SAME_SUBJECT = 0.35
const WHOLE_PERCENT = 100

/** The reply gives everything back, where the article gives a part. */
export function wholeForPart(scene: Scene): readonly Observation[] {
  const match = WHOLE.exec(scene.text)
  if (match === null || BY_LAW.test(scene.text) || toldTrouble(scene)) return []
  const place = { start: match.index, end: match.index + match[0].length }
  if (scene.articles().some(({ text }) => ALL.test(text))) return []
  const { polish } = scene.reader
  const own = subjectsOf(scene.text, polish)(place)
  const against = scene.articleFacts().find((known) => {
    if (!isPart(known)) return false
    const title = titleBagOf(known.article, polish)
    return likeSubjects(own, scene.askedBag(), subjectOfArticleFact(known, polish), title) >= SAME_SUBJECT
  })
  if (against === undefined) return []
  return [
    observe(
      place,
      0.8,
      `W odpowiedzi stoi „${match[0]}”, a w artykule „${against.article.title}”: „${against.fact.text}”.`,
      `The reply says “${match[0]}”, the article “${against.article.title}” says “${against.fact.text}”.`,
      { source: against.article.id },
    ),
  ]
}

function isPart({ fact, passage }: ArticleFact): boolean {
  if (fact.kind !== 'percent' || fact.value.percent >= WHOLE_PERCENT) return false
  const from = Math.max(passage.text.lastIndexOf('. ', fact.start) + 1, 0)
  return PART.test(passage.text.slice(from, fact.end + 40))
}
