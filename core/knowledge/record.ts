import type { ArticleId, Instant, PassageId, PersonId, Span, Topic } from '../vocabulary/vocabulary.ts'

/** What the firm says on one matter. */
export interface Article {
  readonly id: ArticleId
  readonly title: string
  /** Markdown. */
  readonly text: string
  readonly tags: readonly string[]
  /** Other ways in which customers ask for this. */
  readonly phrasings: readonly string[]
  readonly owner: PersonId | null
  readonly updatedAt: Instant | null
  /** After this moment the article counts as stale. */
  readonly reviewBy: Instant | null
  /** Where customers can read it; null where it has no public page. */
  readonly url: string | null
  /** For the team only: replies are held against it, but it is quoted to no customer and published nowhere. Absent = for everybody. */
  readonly isInternal?: boolean
  /** In force from this moment. Absent = as long as it is known. */
  readonly validFrom?: Instant
  /** In force until just before this moment. Absent = for good. */
  readonly validUntil?: Instant
  /** Used where one of these is spoken of, and nowhere else. Absent = whatever is spoken of. */
  readonly topics?: readonly Topic[]
  /** What a person said of the facts found in the text. Absent = nobody looked at them. */
  readonly factMarks?: readonly FactMark[]
}

/** A person's word on one fact. It holds as long as the sentence reads the same. */
export interface FactMark {
  /** As the article writes it: "14 dni". */
  readonly fact: string
  /** The sentence that states it. */
  readonly sentence: string
  /** struck: no fact of the firm's, or read wrongly; nothing is held against it. */
  readonly verdict: 'confirmed' | 'struck'
}

/** Those that customers may read. */
export function publicArticles(articles: readonly Article[]): readonly Article[] {
  return articles.filter(({ isInternal }) => isInternal !== true)
}

/** A part of an article that can be quoted by itself: a paragraph, a list or a table row with its headings. */
export interface Passage {
  readonly id: PassageId
  readonly article: ArticleId
  /** Title and headings above the passage, outermost first. */
  readonly path: readonly string[]
  /** Readable plain text: markup gone, table cells joined with their column names. */
  readonly text: string
  /** Place in the article's Markdown. */
  readonly span: Span
}
