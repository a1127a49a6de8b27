import type { Conversation, Message } from '../conversation/conversation.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { ArticleId, HandoverReason, PassageId, Share, Span } from '../vocabulary/vocabulary.ts'

/** Handing over is an answer like any other, not an exception. */
export type Reply =
  | { readonly kind: 'answer'; readonly text: string; readonly citations: readonly Citation[]; readonly support: Share }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'handover'; readonly text: string; readonly because: HandoverReason }

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
