import type { Served } from '../../core/breaker/breaker.ts'
import type { OutcomeCounts } from '../../core/measure/measure.ts'
import type { DurationMs, Instant } from '../../core/vocabulary/vocabulary.ts'

export interface ServedConversations {
  /** Conversations that the assistant answered a question in from then on, by when it first did, oldest first. */
  since(from: Instant): Promise<readonly Served[]>
  /** How those ended that it first answered in `[from, to)`; over a long time sooner told than by going through them. */
  outcomes(
    period: { readonly from: Instant; readonly to: Instant },
    now: Instant,
    window: DurationMs,
  ): Promise<OutcomeCounts>
}
