import type { Polish } from '../../polish/polish.ts'
import { type Stated, statedIn } from '../guard/guard.ts'
import { type Article, splitPassages } from '../knowledge/knowledge.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'

export interface ArticleStatement extends Stated {
  readonly article: ArticleId
}

/** Kept as long as the article: an article never changes, a new version is a new object. */
const kept = new WeakMap<Article, readonly ArticleStatement[]>()

/** Every lasting fact that an article lays down, passage by passage. */
export function articleStatements(article: Article, polish: Polish): readonly ArticleStatement[] {
  const known = kept.get(article)
  if (known !== undefined) return known
  const made = splitPassages(article).flatMap(({ text, path }) =>
    statedIn(text, [article.title, ...path].join('. '), polish).map((stated) => ({ ...stated, article: article.id })),
  )
  kept.set(article, made)
  return made
}
