import type { Trait } from '../../core/problem/problem.ts'
import type { Replay } from '../../core/replay/replay.ts'
import type { FixStep } from '../../core/rollout/rollout.ts'
import type {
  ConversationId,
  CustomerId,
  FindingCode,
  FixId,
  Instant,
  MessageId,
  PersonId,
  ReplayId,
  Severity,
} from '../../core/vocabulary/vocabulary.ts'

/** A replay that somebody asked for; `result` null: it has not been run yet. */
export interface StoredReplay {
  readonly id: ReplayId
  readonly fix: FixId
  readonly askedAt: Instant
  readonly askedBy: PersonId | null
  readonly result: ReplayResult | null
}

/** What a replay saw, and on what: enough to run the same again. */
export interface ReplayResult extends Replay {
  readonly at: Instant
  readonly playbookVersion: number
  /** Conversations walked, of so many audited ones since `from`; `own` of them had the problem. */
  readonly drawn: { readonly walked: number; readonly own: number; readonly of: number; readonly from: Instant }
}

/** What a colleague thinks of one difference, or of the whole trial. */
export interface ReplayNote {
  /** Null: of the whole trial. */
  readonly message: MessageId | null
  readonly by: PersonId
  readonly opinion: 'better' | 'same' | 'worse'
  /** Empty = nothing said. */
  readonly why: string
  readonly at: Instant
}

/** An audited conversation as a pilot counts it. */
export interface Exposure {
  readonly conversation: ConversationId
  readonly customer: CustomerId
  readonly openedAt: Instant
  readonly traits: readonly Trait[]
  readonly mistakes: readonly { readonly code: FindingCode; readonly severity: Severity }[]
  /** The customer's own word, 1–10; null = none. */
  readonly rating: number | null
}

/** What happens to fixes before and while they reach customers. */
export interface Trials {
  addStep(fix: FixId, step: FixStep): Promise<void>
  /** In the order in which they happened. */
  steps(fix: FixId): Promise<readonly FixStep[]>
  /** Of every fix, oldest first. */
  allSteps(): Promise<readonly { readonly fix: FixId; readonly step: FixStep }[]>
  askReplay(replay: Omit<StoredReplay, 'result'>): Promise<void>
  loadReplay(id: ReplayId): Promise<StoredReplay | null>
  /** The one asked for last; null = never asked. */
  lastReplay(fix: FixId): Promise<StoredReplay | null>
  /** The second result of one replay is dropped. */
  keepReplay(id: ReplayId, result: ReplayResult): Promise<void>
  /** A later note of the same person on the same difference replaces the earlier one. */
  note(replay: ReplayId, note: ReplayNote): Promise<void>
  notes(replay: ReplayId): Promise<readonly ReplayNote[]>
  /** Audited conversations opened in `[from, to)`, in the order of their audit, with the mistakes that nobody contests or has withdrawn. */
  exposures(from: Instant, to: Instant): Promise<readonly Exposure[]>
}
