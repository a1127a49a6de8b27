import { splitPassages } from '../../knowledge/knowledge.ts'
import { type Observation, observe } from '../check.ts'
import { mattersOf, sharedMatter } from './matter.ts'
import type { Scene } from './scene.ts'

const UNTIL =
  /do końca (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|roku|wakacji)/giu
/** One content word shared in the clause, and the sentence. */
const SAME_MATTER = 3

/** "Rabat do końca maja", where the article says February. */
export function otherMonthEnds(scene: Scene): readonly Observation[] {
  const stated = Array.from(scene.text.matchAll(UNTIL))
  if (stated.length === 0) return []
  const own = mattersOf(scene.text, scene.reader.polish)
  const laidDown = scene.articles().flatMap((article) =>
    splitPassages(article).flatMap(({ text }) => {
      const matter = mattersOf(text, scene.reader.polish)
      return Array.from(text.matchAll(UNTIL), (match) => ({ article, end: match[0], matter: matter(spanOf(match)) }))
    }),
  )
  return stated.flatMap((match) => {
    const about = laidDown.filter(({ matter }) => sharedMatter(own(spanOf(match)), matter) >= SAME_MATTER)
    const [other] = about
    if (other === undefined || about.some(({ end }) => end.toLowerCase() === match[0].toLowerCase())) return []
    return [
      observe(
        spanOf(match),
        0.85,
        `W odpowiedzi stoi „${match[0]}”, a w artykule „${other.article.title}”: „${other.end}”.`,
        `The reply says “${match[0]}”, the article “${other.article.title}” says “${other.end}”.`,
        { suggestion: other.end, source: other.article.id },
      ),
    ]
  })
}

function spanOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length }
}
