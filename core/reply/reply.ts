import type { ArticleId, HandoverReason, PassageId, Share, Span } from '../vocabulary/vocabulary.ts'

export { decideReply, type ReplyInput } from './decide-reply.ts'
export { replyLanguage } from './frame.ts'
export type { ReplyLanguage } from './texts.ts'

/**
 * Reply: what the assistant means to do with a message.
 *
 * Makes: Reply. From: message, conversation, understanding, playbook with its knowledge index.
 * Does not: check its own text (guard), send (delivery). Handing over is an answer like any other, not an exception.
 */
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
