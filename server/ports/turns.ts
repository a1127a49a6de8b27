import type { Turn } from '../../core/turn/turn.ts'
import type { ArticleId, ConversationId, Instant } from '../../core/vocabulary/vocabulary.ts'

export interface Turns {
  save(turn: Turn): Promise<void>
  /** In the order in which they happened. */
  of(conversation: ConversationId): Promise<readonly Turn[]>
  /** Those in which no article answered, so that a person had to; newest first. */
  unanswered(limit: number): Promise<readonly Turn[]>
  /** How often each article was quoted to a customer since then. */
  quoted(since: Instant): Promise<ReadonlyMap<ArticleId, number>>
}
