import type { Polish } from '../../polish/polish.ts'
import { type Stated, statedIn } from '../guard/guard.ts'
import { type Article, splitPassages, verdictOn } from '../knowledge/knowledge.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'

export interface ArticleStatement extends Stated {
  readonly article: ArticleId
  /** The article as it stood, with the time in which it was in force. */
  readonly source: Article
}

/** Kept as long as the article: an article never changes, a new version is a new object. */
const kept = new WeakMap<Article, readonly ArticleStatement[]>()

/** Every lasting fact that an article lays down, passage by passage; none that its owner struck out. */
export function articleStatements(article: Article, polish: Polish): readonly ArticleStatement[] {
  const known = kept.get(article)
  if (known !== undefined) return known
  const made = splitPassages(article).flatMap(({ text, path }) =>
    statedIn(text, [article.title, ...path].join('. '), polish)
      .filter(({ fact }) => verdictOn(article, text, fact) !== 'struck')
      .map((stated) => ({ ...stated, article: article.id, source: article })),
  )
  kept.set(article, made)
  return made
}
