import type { ArticleId, Instant } from '../../core/vocabulary/vocabulary.ts'

/** What readers of the help centre said of an article. */
export interface Helped {
  readonly yes: number
  readonly no: number
}

export interface ArticleVotes {
  add(article: ArticleId, helped: boolean, at: Instant): Promise<void>
  /** Since `from`; an article nobody voted on is not in it. */
  count(from: Instant): Promise<ReadonlyMap<ArticleId, Helped>>
}
