import type { Turn } from '../../core/turn/turn.ts'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'

export interface Turns {
  save(turn: Turn): Promise<void>
  /** In the order in which they happened. */
  of(conversation: ConversationId): Promise<readonly Turn[]>
}
