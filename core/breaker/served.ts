import type { ConversationId, Instant, Topic } from '../vocabulary/vocabulary.ts'

/** What became of a conversation in which the assistant answered a question by itself. */
export interface Served {
  readonly conversation: ConversationId
  /** What the first such answer was about; null where that was not clear. */
  readonly topic: Topic | null
  /** When it was given. */
  readonly at: Instant
  /** A mistake of the assistant's messages stands in the ledger, found or confirmed. */
  readonly mistaken: boolean
  /** The customer wanted a person after the answer. */
  readonly wantedPerson: boolean
  /** The conversation went to a person after the answer, whyever. */
  readonly handedOver: boolean
  /** The customer came back with the matter: here, or, within thirty days of its opening, in a new conversation on the same topic. */
  readonly cameBack: Instant | null
  /** The customer thanked or rated well after the answer. */
  readonly confirmed: boolean
}
