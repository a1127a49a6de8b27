import type { Finding } from '../guard/guard.ts'
import type {
  ConversationId,
  FindingCode,
  HandoverReason,
  Instant,
  MessageId,
  Severity,
} from '../vocabulary/vocabulary.ts'

/** What became of one past turn under one playbook. */
export interface Outcome {
  /** What the customer reads; of a consultant's reply, the reply. */
  readonly text: string
  /** `checked`: a consultant's own words, which no playbook changes. */
  readonly kind: 'answer' | 'question' | 'handover' | 'checked'
  readonly because: HandoverReason | null
  readonly findings: readonly Pick<Finding, 'code' | 'severity' | 'span' | 'explanation'>[]
}

export type Finds = readonly { readonly code: FindingCode; readonly severity: Severity }[]

/** A past turn that the candidate would have made another one. */
export interface Difference {
  readonly conversation: ConversationId
  readonly message: MessageId
  readonly at: Instant
  /** What the customer had asked, or the consultant's reply. */
  readonly said: string
  /**
   * `handover-gained`: a person instead of an answer; `handover-lost`: an answer instead of a person; `answer`: other words;
   * `findings`: the same words, seen with other eyes.
   */
  readonly kind: 'handover-gained' | 'handover-lost' | 'answer' | 'findings'
  readonly before: Outcome
  readonly after: Outcome
  readonly newFindings: Finds
  readonly lostFindings: Finds
  /** The larger, the sooner a person should look; 0 = nothing but good. */
  readonly harm: number
}
