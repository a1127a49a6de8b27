import type { ErrorCode, Bilingual, MessageId, Severity, Share, Span } from '../vocabulary/vocabulary.ts'

/**
 * Guard: the last look at a text before the customer sees it.
 *
 * Makes: GuardReport. From: the text, the conversation, the playbook. Does not: rewrite the text, call a model, or send.
 * Every check runs, so the report names all findings, not the first one.
 */
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
  readonly code: ErrorCode
  readonly severity: Severity
  readonly confidence: Share
  /** 'draft' for a text not yet sent; null for an error of the whole conversation. */
  readonly message: MessageId | 'draft' | null
  /** The words that show it, in that message; null for an omission. */
  readonly span: Span | null
  /** One sentence saying what is wrong here. */
  readonly explanation: Bilingual
  /** Text that should stand in place of `span` (or be added, where `span` is null); null when no correction is certain. */
  readonly suggestion: string | null
  /** The article or legal rule the finding rests on. */
  readonly source: string | null
}
