import type { Conversation, Message } from '../conversation/conversation.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { ArticleId, DurationMs, HandoverReason, PassageId, Share, Span } from '../vocabulary/vocabulary.ts'

/** Handing over is an answer like any other, not an exception. */
export type Reply =
  | { readonly kind: 'answer'; readonly text: string; readonly citations: readonly Citation[]; readonly support: Share }
  | {
      readonly kind: 'question'
      readonly text: string
      /** Passages quoted under the options; an answer only once the customer has picked one. */
      readonly offered?: readonly Citation[]
      /** Answers that can be given with one press, as the customer would write them; absent where anything may be said. */
      readonly choices?: readonly string[]
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

/** What a server elsewhere that tells texts' directions had to do with a reply. */
export interface Nearness {
  readonly model: string
  /** unready: no passage has a direction yet; paused: the server failed too often lately; failed: it did now, or took too long. */
  readonly outcome: 'used' | 'unready' | 'paused' | 'failed'
  /** Passages that stand out by direction, nearest first. */
  readonly passages: readonly PassageId[]
  readonly tookMs: DurationMs
}

/** What a reply is made of. The conversation may already hold the message. */
export interface ReplyInput {
  readonly message: Message
  readonly conversation: Conversation
  readonly understanding: Understanding
  /** Absent: the firm has set up no such server, or the message is none for articles. */
  readonly nearness?: Nearness
}
