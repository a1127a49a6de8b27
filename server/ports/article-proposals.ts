import type { Article } from '../../core/knowledge/knowledge.ts'
import type { ArticleId, ConversationId, Instant, MessageId, PersonId } from '../../core/vocabulary/vocabulary.ts'

/** Where a proposal comes from; that is what whoever approves it goes by. */
export type ProposalOrigin =
  | { readonly kind: 'person' }
  /** The article is to leave the knowledge; `content` is what it says. */
  | { readonly kind: 'retirement' }
  /** A page of the web says something else than the article that was read from it; no article: the page is new. */
  | { readonly kind: 'web'; readonly url: string; readonly source: string }
  /** Questions that no article answered and persons did. */
  | { readonly kind: 'conversations'; readonly examples: readonly ProposalExample[] }
  /** A customer's question that the article answers, to be kept with it. */
  | {
      readonly kind: 'question'
      readonly question: string
      readonly conversation: ConversationId
      readonly message: MessageId
    }

export interface ProposalExample {
  readonly conversation: ConversationId
  readonly message: MessageId
  readonly quote: string
}

export type ProposedArticle = Omit<Article, 'id' | 'updatedAt'>

export interface ArticleProposal {
  readonly id: string
  /** null: a new article. */
  readonly article: ArticleId | null
  /** The version that its maker saw; null for a new article. */
  readonly basedOn: number | null
  readonly content: ProposedArticle
  readonly origin: ProposalOrigin
  readonly at: Instant
  /** null: Opiekun itself. */
  readonly by: PersonId | null
  readonly state: ProposalState
  readonly decided: { readonly by: PersonId | null; readonly at: Instant; readonly reason: string } | null
}

/** overtaken: a newer proposal says the same thing better. */
export type ProposalState = 'accepted' | 'declined' | 'open' | 'overtaken'

export type NewProposal = Omit<ArticleProposal, 'decided' | 'state'>

/** Changes of articles that wait for somebody's approval. Nothing in here is used for any answer. */
export interface ArticleProposals {
  /** Newest first. */
  list(state: ProposalState): Promise<readonly ArticleProposal[]>
  countOpen(): Promise<number>
  load(id: string): Promise<ArticleProposal | null>
  /** Stands open afterwards, unless a proposal of this id was decided already: nobody is asked the same thing twice. Gives whether it stands open. */
  keep(proposal: NewProposal): Promise<boolean>
  /** @throws {Failure} conflict (give-up): it is not open any more. */
  decide(
    id: string,
    decision: {
      readonly state: Exclude<ProposalState, 'open'>
      readonly by: PersonId | null
      readonly at: Instant
      readonly reason: string
    },
  ): Promise<void>
}
