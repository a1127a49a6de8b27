import type {
  AttachmentId,
  Author,
  Channel,
  ConversationId,
  CustomerId,
  Grosze,
  HandoverReason,
  Instant,
  MessageId,
  PersonId,
} from '../vocabulary/vocabulary.ts'

export { type CaseFacts, type CaseStage, type CaseStanding, caseStanding } from './case-standing.ts'
export { asOneMatter, canSplit } from './matter.ts'
export { MOST_FILE_BYTES, mediaTypeOf, safeFileName } from './media-type.ts'
export { askedTerms, type SearchTerm, searchTerms } from './search-terms.ts'
export { usualWait } from './usual-wait.ts'

/** Conversation: everything said and done in one matter, as one channel delivered it. Messages and events are in time order. */
export interface Conversation {
  readonly id: ConversationId
  readonly channel: Channel
  readonly status: 'open' | 'waiting' | 'closed'
  /** BCP 47 primary tag as the channel or the import says it; null when not known. */
  readonly language: string | null
  readonly openedAt: Instant
  readonly closedAt: Instant | null
  readonly customer: Customer
  readonly messages: readonly Message[]
  readonly events: readonly ConversationEvent[]
  readonly orders: readonly Order[]
  /** What a consultant wrote down at closing; null = not documented. */
  readonly category: string | null
  readonly cause: string | null
  readonly outcome: string | null
}

export interface Customer {
  readonly id: CustomerId
  readonly name: string | null
  readonly email: string | null
}

export interface Message {
  readonly id: MessageId
  readonly at: Instant
  readonly from: Author
  /** The consultant's displayed name; null for customer, assistant and system. */
  readonly author: string | null
  readonly team: string | null
  /** Plain text; markup is stripped by the channel. */
  readonly text: string
  readonly attachments: readonly Attachment[]
  /** A note that the customer must never see. */
  readonly internal: boolean
}

export interface Attachment {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Where its content is kept; absent in archives, which tell of files without holding them. */
  readonly id?: AttachmentId
  /** Media type as its first bytes say, e.g. `image/png`. */
  readonly type?: string
}

/** Why the queue gave a conversation to somebody; kept where it is read. */
export interface Fitness {
  readonly knowsTopic: boolean
  /** The customer's language where that is not the firm's own and they speak it. */
  readonly language: string | null
  /** Conversations they held before. */
  readonly held: number
}

export type ConversationEvent = { readonly at: Instant } & (
  | {
      readonly type: 'assigned' | 'transferred'
      readonly team: string | null
      readonly agent: string | null
      /** Why the queue chose them; absent = a person's word. */
      readonly fitness?: Fitness
    }
  /** The queue had given it to them, and they did not answer in time: it waits for somebody else. */
  | { readonly type: 'not-taken'; readonly agent: string; readonly person: PersonId }
  | {
      readonly type: 'handed-over'
      readonly team: string | null
      readonly agent: string | null
      readonly because: HandoverReason | null
    }
  | { readonly type: 'human-requested' | 'complaint-registered' | 'reopened' }
  | { readonly type: 'closed'; readonly agent: string | null }
  /** 1–10; null = an archive does not say. */
  | { readonly type: 'rated'; readonly value: number | null }
  | { readonly type: 'note'; readonly text: string }
  /** Before the first word the customer agreed to this sentence, or named this order; nobody has shown that it is theirs. */
  | { readonly type: 'consented'; readonly text: string }
  | { readonly type: 'order-named'; readonly text: string }
  /** What is said in `other` is read here from now on, or no longer; messages of this one are read in `other`, or here again. */
  | {
      readonly type: 'joined' | 'join-undone' | 'split-off' | 'split-from' | 'split-undone'
      readonly agent: string
      readonly other: ConversationId
    }
)

export interface Order {
  readonly number: string
  readonly placedAt: Instant | null
  /** An `OrderState` where it comes from the order port; an archive's own word otherwise. */
  readonly status: string
  readonly total: Grosze | null
  readonly paid: Grosze | null
  /** Parcel number. */
  readonly tracking: string | null
  readonly carrier?: string | null
  readonly shippedAt?: Instant | null
  /** When the carrier or the shop expects it at the customer's. */
  readonly expectedAt?: Instant | null
  readonly deliveredAt?: Instant | null
  readonly lines: readonly OrderLine[]
}

export type OrderState = 'new' | 'paid' | 'packed' | 'shipped' | 'delivered' | 'cancelled' | 'returned'

export interface OrderLine {
  readonly sku: string
  readonly name: string
  readonly quantity: number
  readonly price: Grosze | null
}
