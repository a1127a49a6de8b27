import type { DominoCount } from '../../core/measure/measure.ts'
import type { DurationMs, FindingCode, Grosze, Instant, Stage, Topic } from '../../core/vocabulary/vocabulary.ts'

/** Mistakes of one kind at one stage of the customer's way. */
export interface StageCount {
  readonly stage: Stage
  readonly code: FindingCode
  readonly mistakes: number
  /** Conversations with at least one of them. */
  readonly conversations: number
  readonly cost: Grosze
}

/** Where on the customer's way mistakes happen, and what they push over. Over audited conversations opened in `[from, to)`. */
export interface Journeys {
  stages(
    from: Instant,
    to: Instant,
  ): Promise<{ readonly conversations: number; readonly counts: readonly StageCount[] }>
  /** `repeatWithin`: so long after it a conversation on the same topic is the same matter again. */
  /** When each conversation since then was opened, and on what. */
  arrivals(from: Instant): Promise<readonly { readonly topic: Topic | null; readonly at: Instant }[]>
  /** How many audited conversations on each topic were opened in these stretches together; and when the firm's first one was. */
  usual(stretches: readonly { readonly from: Instant; readonly to: Instant }[]): Promise<{
    readonly byTopic: ReadonlyMap<Topic | null, number>
    readonly first: Instant | null
  }>
  domino(from: Instant, to: Instant, repeatWithin: DurationMs): Promise<readonly DominoCount[]>
}
