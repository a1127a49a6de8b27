import type { Served } from '../../core/breaker/breaker.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'

export interface ServedConversations {
  /** Conversations that the assistant answered a question in from then on, by when it first did, oldest first. */
  since(from: Instant): Promise<readonly Served[]>
}
