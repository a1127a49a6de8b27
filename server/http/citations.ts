import type { Article } from '../../core/knowledge/knowledge.ts'
import type { Citation } from '../../core/reply/reply.ts'
import type { ArticleId } from '../../core/vocabulary/vocabulary.ts'

/** The articles whose titles and words citations show. */
export type Titles = ReadonlyMap<ArticleId, Article>

export interface ShownCitation {
  readonly article: string
  readonly title: string
  readonly quote: string
}

/** Citations with title and quoted words. An article that has left the knowledge since is named by its id alone. */
export function citationsOf(citations: readonly Citation[], titles: Titles): ShownCitation[] {
  return citations.map(({ article: id, span }) => {
    const article = titles.get(id)
    return { article: id, title: article?.title ?? id, quote: article?.text.slice(span.start, span.end) ?? '' }
  })
}
