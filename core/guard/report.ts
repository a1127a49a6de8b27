import type { Attachment, Conversation } from '../conversation/conversation.ts'
import type { Article } from '../knowledge/knowledge.ts'
import type {
  Bilingual,
  CustomerId,
  FindingCode,
  Instant,
  MessageId,
  Severity,
  Share,
  Span,
} from '../vocabulary/vocabulary.ts'

/** What the guard has to say about one text. */
export interface GuardReport {
  /** The exact text that was looked at. Delivery refuses a report on any other text. */
  readonly text: string
  /** allow: may go by itself. warn: a person decides. refuse: must not go automatically. */
  readonly verdict: 'allow' | 'warn' | 'refuse'
  readonly findings: readonly Finding[]
  readonly playbookVersion: number
}

/** One observation of a possible error of service. Words and place; never a verdict on a person. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly confidence: Share
  /** 'draft' for a text not yet sent; null for an error of the whole conversation. */
  readonly message: MessageId | 'draft' | null
  /** Messages that show an error of the whole conversation, in order. */
  readonly evidence?: readonly MessageId[]
  /** The words that show it, in that message; null for an omission. */
  readonly span: Span | null
  /** One sentence saying what is wrong here. */
  readonly explanation: Bilingual
  /** Text that should stand in place of `span` (or be added, where `span` is null); null when no correction is certain. */
  readonly suggestion: string | null
  /** The article or legal rule the finding rests on. */
  readonly source: string | null
  /** A language model said so, which read the conversation after the audit. */
  readonly byModel?: true
}

/** A text about to be sent, in its place. */
export interface GuardInput {
  readonly text: string
  readonly from: 'agent' | 'assistant'
  /** The consultant's displayed name; null for the assistant. */
  readonly author: string | null
  readonly attachments: readonly Attachment[]
  readonly at: Instant
  /** As it stands before this text. */
  readonly conversation: Conversation
  /** The firm's last replies to others; without them nothing can be called a template. */
  readonly recentReplies?: readonly RecentReply[]
  /** Articles to hold the text against, where the caller knows better than the playbook which ones matter. */
  readonly knowledge?: readonly Article[]
  /** Wording that the firm has approved beside its articles, and what was looked up for this customer: the text may rest on it too. */
  readonly grounds?: readonly Article[]
}

export interface RecentReply {
  readonly at: Instant
  readonly customer: CustomerId
  readonly text: string
}
