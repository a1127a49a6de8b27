import type {
  Bilingual,
  ConversationId,
  FindingCode,
  Grosze,
  Handling,
  Instant,
  MessageId,
  MistakeId,
  Origin,
  Severity,
  Share,
  Stage,
  Topic,
} from '../vocabulary/vocabulary.ts'

/** A service error that happened, with what shows it and what it costs. */
export interface Mistake {
  readonly id: MistakeId
  readonly conversation: ConversationId
  readonly message: MessageId | null
  readonly code: FindingCode
  readonly severity: Severity
  readonly confidence: Share
  readonly origin: Origin
  readonly handling: Handling
  readonly topic: Topic | null
  readonly stage: Stage
  /** Expected loss by the firm's own estimates. */
  readonly cost: Grosze
  readonly playbookVersion: number
  /** When it happened, not when it was found. */
  readonly at: Instant
  readonly evidence: {
    readonly quote: string | null
    readonly explanation: Bilingual
    readonly source: string | null
    /** A language model said so. */
    readonly byModel?: true
  }
  readonly state: MistakeState
}

/** A contested mistake is left out of every rate until somebody decides. */
export type MistakeState = 'found' | 'contested' | 'confirmed' | 'withdrawn'
