import { findFacts, type Polish } from '../../../polish/polish.ts'
import type { ArticleFact } from './article-facts.ts'
import { compareValues } from './same-fact.ts'

/** Of articles that say the same, the one that has it in its title lays it down ("Zwroty: 30 dni na decyzję"), the others repeat it. */
export function laidDownIn(found: ArticleFact, others: readonly ArticleFact[], polish: Polish): ArticleFact {
  const isTitled = ({ article, fact }: ArticleFact): boolean =>
    findFacts(article.title, polish).some((titled) => compareValues(titled, fact) === 'equal')
  if (isTitled(found)) return found
  return others.find((other) => compareValues(other.fact, found.fact) === 'equal' && isTitled(other)) ?? found
}
