import type { Message } from '../conversation/conversation.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { GuardReport } from '../guard/guard.ts'
import type { ProcedureTrace } from '../procedure/procedure.ts'
import type { Nearness, Reply } from '../reply/reply.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { ConversationId, DurationMs, FixId, TurnId } from '../vocabulary/vocabulary.ts'
import type { WritingTrace } from '../writing/writing.ts'

export { candidateDesk, type Desk, deskFor, openDesk } from './desk.ts'
export { type Thought, think, weighReply } from './think.ts'
export { walkProcedure } from './walk-procedure.ts'

/** Turn: one message's whole walk along the live path. What audit reads and replay repeats. */
export interface Turn {
  readonly id: TurnId
  readonly conversation: ConversationId
  readonly message: Message
  readonly playbookVersion: number
  /** The piloted fix that the customer was served by; absent: the playbook as it stands. */
  readonly pilot?: FixId
  readonly understanding: Understanding
  readonly reply: Reply
  readonly guard: GuardReport
  readonly delivery: Delivery
  /** What a language model had to do with the reply; absent where none was asked. */
  readonly writing?: WritingTrace
  /** What a server for directions had to do with the reply; absent where none was asked. */
  readonly nearness?: Nearness
  /** Which step of which procedure it was; absent where none ran. */
  readonly procedure?: ProcedureTrace
  /** From the message's receipt to the decision. */
  readonly tookMs: DurationMs
}
