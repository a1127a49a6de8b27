import type { Conversation, Message, Order } from '../conversation/conversation.ts'
import type { SlotKind } from '../playbook/playbook.ts'
import type { Reply } from '../reply/reply.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Instant, Locale, MessageId } from '../vocabulary/vocabulary.ts'

/** Where a conversation's procedure stands. Kept with the conversation; every turn keeps the one it began with. */
export interface ProcedureState {
  readonly procedure: string
  readonly version: number
  /** The question that waits for its answer; where the procedure is over, its last step. */
  readonly step: string
  readonly language: Locale
  readonly startedAt: Instant
  /** The message that started it. */
  readonly startedBy: MessageId
  readonly values: Readonly<Record<string, SlotValue>>
  /** How often the waiting question was put. */
  readonly asked: number
  /** Files alone came to the waiting question once, which was no try at it; the next ones are. Absent from states kept before this was counted. */
  readonly spared?: boolean
  /** Other questions that were answered on the way. */
  readonly interruptions: number
  readonly learnt: Learnt
  readonly ended: 'done' | 'handed-over' | null
}

/** What a customer answered, in one form: a day as `2026-11-23`, a choice by its value. `value` null: they have none. */
export interface SlotValue {
  readonly kind: SlotKind
  readonly value: string | null
}

/** What was looked up on the way; `order` null: no order of this customer has that number. */
export interface Learnt {
  readonly order?: Order | null
  readonly complaint?: RegisteredComplaint
  /** A code was sent to the order's address and is waited for; how many wrong ones came. */
  readonly code?: { readonly wrong: number }
}

export interface RegisteredComplaint {
  /** As it is told to the customer. */
  readonly number: string
  /** Last day of the answer, `2026-12-07`. */
  readonly due: string
}

/** What the world has to say before the walk can go on. */
export type Need =
  | { readonly kind: 'order'; readonly number: string; readonly email: string | null; readonly code: string | null }
  | { readonly kind: 'complaint'; readonly receivedAt: Instant; readonly startedBy: MessageId }

/** A message that a procedure may be the answer to. */
export interface ProcedureInput {
  readonly message: Message
  readonly conversation: Conversation
  readonly understanding: Understanding
  /** null: none ever ran here. */
  readonly state: ProcedureState | null
  /** What is answered where no procedure has to do with the message. */
  readonly plain: () => Reply
}

/** Which step of which procedure a turn was, with the state before and after it: enough to walk it again. */
export interface ProcedureTrace {
  readonly procedure: string
  readonly version: number
  readonly step: string
  readonly before: ProcedureState | null
  readonly after: ProcedureState
}

/** What comes of a message: nothing of a procedure's, something to find out first, or a reply with the new state. `said`: what of it is the procedure's own. */
export type Move =
  | { readonly kind: 'none' }
  | { readonly kind: 'need'; readonly need: Need }
  | { readonly kind: 'reply'; readonly reply: Reply; readonly said: string; readonly trace: ProcedureTrace }
