import type { ArticleId, Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'

/** A page or a sitemap that articles are read from. */
export interface WebSource {
  readonly id: string
  readonly url: string
  /** 0: only when somebody asks. */
  readonly everyDays: number
  readonly at: Instant
  readonly by: PersonId
  readonly nextAt: Instant
  readonly last: { readonly at: Instant; readonly outcome: CrawlOutcome } | null
}

/** What came of the last look. */
export interface CrawlOutcome {
  readonly pages: number
  /** Articles proposed, new or changed. */
  readonly proposed: number
  /** Articles whose page is gone. */
  readonly gone: number
  /** Pages that could not be read, and why, the first few. */
  readonly refused: readonly { readonly url: string; readonly because: string }[]
}

/** An article as its page last said it. A page may hold several, told apart by their titles. */
export interface WebPage {
  readonly url: string
  readonly title: string
  /** null: nobody has taken it in yet. */
  readonly article: ArticleId | null
  readonly text: string
}

export interface WebSources {
  list(): Promise<readonly WebSource[]>
  load(id: string): Promise<WebSource | null>
  save(source: Omit<WebSource, 'last'>): Promise<void>
  remove(id: string): Promise<void>
  /** Those whose time has come. */
  due(now: Instant): Promise<readonly WebSource[]>
  finish(id: string, at: Instant, nextAt: Instant, outcome: CrawlOutcome): Promise<void>
  pages(id: string): Promise<readonly WebPage[]>
  keepPage(id: string, page: WebPage, at: Instant): Promise<void>
}
