import type { Article } from '../../core/knowledge/knowledge.ts'
import type { ArticleId, Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'

export interface ArticleVersion {
  readonly version: number
  readonly title: string
  readonly text: string
  readonly at: Instant
  readonly by: { readonly id: PersonId; readonly name: string } | null
}

export interface Articles {
  list(): Promise<readonly (Article & { readonly version: number })[]>
  /** Those of these ids that are in the knowledge, in no order. */
  some(ids: readonly ArticleId[]): Promise<readonly (Article & { readonly version: number })[]>
  load(id: ArticleId): Promise<(Article & { readonly version: number }) | null>
  /**
   * Stores a new version. `basedOn` is the version the writer saw; null = a new article.
   * @throws {Failure} conflict (give-up): somebody stored another version meanwhile, or the id is taken.
   */
  save(article: Article, basedOn: number | null, by: PersonId | null, at: Instant): Promise<number>
  /** Stores the next version, whatever stands there; a new article begins, a retired one comes back. */
  put(article: Article, by: PersonId | null, at: Instant): Promise<number>
  /** The article leaves the knowledge; its versions stay. */
  retire(id: ArticleId, by: PersonId | null, at: Instant): Promise<void>
  versions(id: ArticleId): Promise<readonly ArticleVersion[]>
}
