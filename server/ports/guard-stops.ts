import type { ConversationId, FindingCode, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'

/** `stopped`: the author was told and did not send this text; `overridden`: they sent it all the same, with a reason. */
export type StopOutcome = 'stopped' | 'overridden'

export interface GuardStop {
  readonly message: MessageId
  readonly conversation: ConversationId
  readonly at: Instant
  /** Codes of the findings that refused the text. */
  readonly codes: readonly FindingCode[]
  readonly outcome: StopOutcome
}

/** What the guard stopped and what came of it, over a stretch of time. */
export interface GuardCounts {
  /** Answers of the assistant that went to a person instead. */
  readonly automatic: number
  /** Replies of people that were not sent as they were. */
  readonly stopped: number
  readonly overridden: number
  /** Of the overridden: a complaint, the same matter again, or a person's word showed that the guard was right. */
  readonly wronglyOverridden: number
  /** A person looked at the finding and withdrew it. */
  readonly rightlyOverridden: number
  readonly byCode: readonly { readonly code: FindingCode; readonly stopped: number; readonly overridden: number }[]
}

export interface GuardStops {
  /** The same message again replaces what was kept of it: who was stopped may still send it, or change it. */
  keep(stop: GuardStop): Promise<void>
  count(from: Instant, to: Instant): Promise<GuardCounts>
}
