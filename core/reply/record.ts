import type { Conversation, Message } from '../conversation/conversation.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { ArticleId, HandoverReason, PassageId, Share, Span } from '../vocabulary/vocabulary.ts'

/** Handing over is an answer like any other, not an exception. */
export type Reply =
  | { readonly kind: 'answer'; readonly text: string; readonly citations: readonly Citation[]; readonly support: Share }
  | {
      readonly kind: 'question'
      readonly text: string
      /** Passages quoted under the options; an answer only once the customer has picked one. */
      readonly offered?: readonly Citation[]
    }
  | {
      readonly kind: 'handover'
      readonly text: string
      readonly because: HandoverReason
      /** Passages quoted as perhaps helpful, which is less than an answer; absent where none is near. */
      readonly offered?: readonly Citation[]
    }

export interface Citation {
  readonly article: ArticleId
  readonly passage: PassageId
  /** Place of the quoted words in the article's Markdown. */
  readonly span: Span
}

/** What a reply is made of. The conversation may already hold the message. */
export interface ReplyInput {
  readonly message: Message
  readonly conversation: Conversation
  readonly understanding: Understanding
}
