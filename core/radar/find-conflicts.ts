import type { Polish } from '../../polish/polish.ts'
import { agree, likeStated } from '../guard/guard.ts'
import { type Article, haveOccasionInCommon } from '../knowledge/knowledge.ts'
import { type ArticleStatement, articleStatements } from './article-statements.ts'
import { namesNothingElse, shareName } from './speaks-of.ts'

/** Two articles in force that give different facts on one matter. */
export interface Conflict {
  readonly one: ArticleStatement
  readonly other: ArticleStatement
}

/** Articles are edited with care, so more of the words must agree than between two hasty answers. */
const SAME_MATTER = 0.62

/** Each pair of articles once, by the facts that are most surely about one thing. */
export function findConflicts(articles: readonly Article[], polish: Polish): readonly Conflict[] {
  const stated = articles.flatMap((article) => articleStatements(article, polish))
  const found = new Map<string, { readonly conflict: Conflict; readonly like: number }>()
  for (const [n, one] of stated.entries())
    for (const other of stated.slice(n + 1)) {
      if (one.article === other.article || agree(one, other)) continue
      if (!haveOccasionInCommon(one.source, other.source)) continue
      const like = likeStated(one, other)
      const pair = [one.article, other.article].join(' ')
      if (!shareName(one, other)) continue
      if (!namesNothingElse(one, other) || !namesNothingElse(other, one)) continue
      if (like < SAME_MATTER || like <= (found.get(pair)?.like ?? 0)) continue
      // What the other article says as well, in another place, is no conflict.
      if (saysAsWell(one, stated, other) || saysAsWell(other, stated, one)) continue
      found.set(pair, { conflict: { one, other }, like })
    }
  return [...found.values()].map(({ conflict }) => conflict)
}

function saysAsWell(
  fact: ArticleStatement,
  stated: readonly ArticleStatement[],
  { article }: ArticleStatement,
): boolean {
  return stated.some(
    (one) => one.article === article && one.fact.kind === fact.fact.kind && one.fact.text === fact.fact.text,
  )
}
