import type { Count } from '../statistics/statistics.ts'
import type {
  ArticleId,
  Channel,
  ConversationId,
  FindingCode,
  Instant,
  MessageId,
  ProblemId,
} from '../vocabulary/vocabulary.ts'

/** Kinds of finding on the service itself. `inconsistent-answer` is the radar's: one matter, several answers. */
export type ServiceCode = ServiceFacts['code']

/** A place where it shows: what was written, where, by whom and when. */
export interface Example {
  readonly conversation: ConversationId
  readonly message: MessageId
  readonly quote: string
  /** Null for the assistant and for customers. */
  readonly author: string | null
  readonly channel: Channel
  readonly at: Instant
}

interface Said {
  readonly said: string
  readonly quote: string
}

export interface SaidSide {
  readonly said: string
  readonly isArticles: boolean
  readonly count: number
  readonly examples: readonly Example[]
}

/** What was seen, by kind. */
export type ServiceFacts =
  | { readonly code: 'knowledge-gap'; readonly question: string; readonly examples: readonly Example[] }
  | {
      readonly code: 'inconsistent-answer'
      readonly article: ({ readonly id: ArticleId } & Said) | null
      /** The first is the one to hold the others against. */
      readonly sides: readonly SaidSide[]
    }
  | {
      readonly code: 'stale-article'
      readonly article: ArticleId
      readonly because: 'review'
      readonly reviewBy: Instant
    }
  | {
      readonly code: 'stale-article'
      readonly article: ArticleId
      readonly because: 'validity'
      readonly validUntil: Instant
    }
  | {
      readonly code: 'stale-article'
      readonly article: ArticleId
      readonly because: 'unused'
      /** Nobody was helped by it since. */
      readonly since: Instant
    }
  | {
      readonly code: 'stale-article'
      readonly article: ArticleId
      readonly because: 'facts'
      /** As the article writes them. */
      readonly unconfirmed: readonly string[]
    }
  | {
      readonly code: 'stale-article'
      readonly article: ArticleId
      readonly because: 'answers'
      readonly articleSays: Said
      readonly peopleSay: string
      readonly examples: readonly Example[]
    }
  | {
      readonly code: 'conflicting-articles'
      readonly one: { readonly article: ArticleId } & Said
      readonly other: { readonly article: ArticleId } & Said
    }
  | {
      readonly code: 'dead-link-in-article'
      readonly article: ArticleId
      readonly url: string
      readonly outcome: string
    }
  | { readonly code: 'ownerless-problem'; readonly problem: ProblemId }
  | {
      readonly code: 'regression-after-change'
      readonly version: number
      readonly mistake: FindingCode
      readonly changedAt: Instant
      readonly before: Count
      readonly after: Count
      /** How many times as often as before; null where it did not happen before. */
      readonly ratio: number | null
    }

export interface ServiceFinding {
  /** What stays the same from one search to the next. */
  readonly key: readonly string[]
  /** In how many cases it shows. */
  readonly cases: number
  readonly facts: ServiceFacts
}
