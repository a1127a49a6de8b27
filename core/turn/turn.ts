import type { Message } from '../conversation/conversation.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { GuardReport } from '../guard/guard.ts'
import type { Reply } from '../reply/reply.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { ConversationId, DurationMs, TurnId } from '../vocabulary/vocabulary.ts'

/** Turn: one message's whole walk along the live path. What audit reads and replay repeats. */
export interface Turn {
  readonly id: TurnId
  readonly conversation: ConversationId
  readonly message: Message
  readonly playbookVersion: number
  readonly understanding: Understanding
  readonly reply: Reply
  readonly guard: GuardReport
  readonly delivery: Delivery
  /** From the message's receipt to the decision. */
  readonly tookMs: DurationMs
}
