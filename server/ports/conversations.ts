import type {
  Conversation,
  ConversationEvent,
  Customer,
  Message,
  Order,
  SearchTerm,
} from '../../core/conversation/conversation.ts'
import type { ProcedureState } from '../../core/procedure/procedure.ts'
import type {
  Channel,
  ConversationId,
  CustomerId,
  DurationMs,
  HandoverReason,
  Instant,
  MessageId,
  PersonId,
  Share,
  Topic,
} from '../../core/vocabulary/vocabulary.ts'
import type { InboxFilter } from './inbox.ts'
import type { Page } from './page.ts'

/** Where a handover stands. `none`: the assistant (or nobody yet) holds the conversation. */
export type HandoverState = 'none' | 'requested' | 'queued' | 'accepted' | 'returned'

export interface Handover {
  readonly state: HandoverState
  readonly because: HandoverReason | null
  readonly since: Instant | null
}

/**
 * How far a message got. `held`: committed, may still be undone by its author. `queued`, `sending`: on its way to another server;
 * `sent`: that server answers for it. `unknown`: the line broke, and nobody knows.
 */
export type DeliveryState = 'held' | 'queued' | 'sending' | 'sent' | 'delivered' | 'failed' | 'unknown' | 'undone'

export interface StoredMessage extends Message {
  /** 1, 2, 3 … within the conversation, given by the database in commit order. */
  readonly seq: number
  readonly delivery: DeliveryState
  /** A held message goes out at this moment. */
  readonly sendAt: Instant | null
  /** Why its author sent it against the guard's remarks. */
  readonly overrideReason: string | null
  /** The conversation in which it is read; absent = where it was said, and where that is read. */
  readonly readIn?: ConversationId
  /** Where it was said and has its number, given where it is read elsewhere. */
  readonly saidIn?: ConversationId
  /** Answers to its question that can be given with one press; absent = anything may be said. */
  readonly choices?: readonly string[]
}

/** A row of the inbox. */
export interface ConversationSummary {
  readonly id: ConversationId
  readonly channel: Channel
  readonly status: Conversation['status']
  readonly customer: Customer
  readonly subject: string
  readonly lastText: string
  readonly lastFrom: Message['from'] | null
  readonly lastAt: Instant
  readonly lastSeq: number
  readonly openedAt: Instant
  readonly handover: Handover
  readonly assignee: { readonly id: PersonId; readonly name: string } | null
  readonly topic: Topic | null
  readonly urgency: Share
  readonly escalationRisk: Share
  /** Since when the customer waits for an answer; null when nobody owes one. */
  readonly waitingSince: Instant | null
  /** Out of sight until this moment; null = in sight. */
  readonly snoozedUntil: Instant | null
  /** Read in that conversation, in no view by itself; null = a matter of its own. */
  readonly partOf: ConversationId | null
  readonly demo: boolean
}

export interface StoredConversation extends Conversation {
  readonly messages: readonly StoredMessage[]
  readonly summary: ConversationSummary
  /** Where a procedure stands or how the last one ended; null = none ever ran. */
  readonly procedure: ProcedureState | null
  /** null: no audit has read it since it was last closed. */
  readonly auditedAt: Instant | null
  /** The highest message number that the customer, or somebody of the firm, has had before their eyes. */
  readonly seen: { readonly customer: number; readonly firm: number }
  readonly rating: { readonly value: number; readonly comment: string | null; readonly at: Instant } | null
}

export interface ConversationQuery {
  readonly view: 'waiting' | 'mine' | 'unassigned' | 'assistant' | 'open' | 'snoozed' | 'mentions' | 'closed' | 'all'
  readonly person: PersonId
  /** Words to find in messages, names and numbers; null = no search. */
  readonly words: readonly SearchTerm[] | null
  readonly filter?: InboxFilter
  /** `priority`: what is urgent or may escalate first; absent = the view's own order. */
  readonly order?: 'usual' | 'priority'
  readonly cursor: string | null
  /** 1–100. */
  readonly limit: number
}

export type ViewCounts = Readonly<
  Record<'waiting' | 'mine' | 'unassigned' | 'assistant' | 'open' | 'snoozed' | 'mentions', number>
>

export interface NewMessage {
  /** Made by the sender: the same id twice is one message. */
  readonly id: MessageId
  readonly from: Message['from']
  readonly author: { readonly id: PersonId; readonly name: string } | null
  readonly text: string
  readonly internal: boolean
  readonly at: Instant
  readonly delivery: DeliveryState
  readonly sendAt: Instant | null
  readonly overrideReason: string | null
  /** The consultant's team; absent = none. */
  readonly team?: string | null
  readonly attachments?: Message['attachments']
  /** As `StoredMessage.readIn`. */
  readonly readIn?: ConversationId
  readonly choices?: readonly string[] | undefined
}

/** What a customer's message makes the conversation's row tell; what is not named stays as it was. */
export type Meaning = Pick<ConversationChange, 'topic' | 'urgency' | 'escalationRisk'>

/** How the conversation stood when a message was appended. */
export interface Standing {
  readonly status: Conversation['status']
  readonly handover: HandoverState
  readonly partOf: ConversationId | null
  /** With the message. */
  readonly row: RowTold
}

/** What an appended message may change of what a conversation's row tells, its number apart. */
export type RowTold = Pick<
  ConversationSummary,
  | 'subject'
  | 'lastText'
  | 'lastFrom'
  | 'lastAt'
  | 'topic'
  | 'urgency'
  | 'escalationRisk'
  | 'waitingSince'
  | 'snoozedUntil'
>

/** What somebody lacks who has had the conversation before their eyes up to a message. */
export interface News {
  readonly status: Conversation['status']
  readonly handover: HandoverState
  /** The highest message number that somebody of the firm has had before their eyes. */
  readonly seenByFirm: number
  readonly messages: readonly StoredMessage[]
}

/** What a customer's message, or their having read one, changes of a conversation that somebody of the firm has open. */
export interface DeskNews {
  readonly summary: ConversationSummary
  /** After the number asked for, as they were said there. */
  readonly messages: readonly StoredMessage[]
  /** All of its own. */
  readonly events: readonly ConversationEvent[]
  readonly seenByCustomer: number
  readonly auditedAt: Instant | null
}

/** What is read in a conversation and was said in another. */
export interface ReadHere extends Pick<StoredConversation, 'messages' | 'events' | 'orders'> {
  /** The conversations that are part of this one. */
  readonly parts: readonly ConversationId[]
  /** Everywhere a message of the matter was said beside the conversation itself. */
  readonly places: readonly Pick<ConversationSummary, 'id' | 'channel' | 'customer'>[]
}

export interface WaitingLine {
  /** Conversations that wait longer than this one. */
  readonly ahead: number
  /** From being handed over until a person wrote. */
  readonly waits: readonly DurationMs[]
}

export interface Conversations {
  /** Opens the conversation unless it is open already; the same id twice is one conversation. */
  open(conversation: {
    readonly id: ConversationId
    readonly channel: Channel
    readonly language: string | null
    readonly customer: Customer
    readonly at: Instant
    readonly demo: boolean
  }): Promise<void>
  /**
   * Appends with the next sequence number; an id that stands already gives the stored message back unchanged.
   * `meaning`: the message is a customer's and awaits an answer, so from now on they wait if they did not, and the row tells what they mean.
   */
  append(
    conversation: ConversationId,
    message: NewMessage,
    meaning?: Meaning,
  ): Promise<{ readonly message: StoredMessage; readonly isNew: boolean; readonly standing: Standing }>
  /**
   * null where this workspace has no such conversation. `lock` keeps other writers out until the transaction ends;
   * `recent`: only so many of the newest messages, `after`: only those after a sequence number, for the price must not grow with the conversation.
   */
  load(
    conversation: ConversationId,
    options?: { readonly lock?: boolean; readonly recent?: number; readonly after?: number },
  ): Promise<StoredConversation | null>
  /** How it stands, with all messages after a sequence number; null where this workspace has no such conversation. A fraction of what `load` costs. */
  newsAfter(conversation: ConversationId, seq: number): Promise<News | null>
  /** The same for whoever of the firm has it open. */
  deskNewsAfter(conversation: ConversationId, seq: number): Promise<DeskNews | null>
  /** Messages after a sequence number, in order, at most 500. */
  messagesAfter(conversation: ConversationId, seq: number): Promise<readonly StoredMessage[]>
  list(query: ConversationQuery): Promise<Page<ConversationSummary>>
  /** How many conversations the person holds, those put off included. */
  countHeld(person: PersonId): Promise<number>
  /** How many conversations each view of the inbox holds; of mentions, those not seen yet. */
  countViews(person: PersonId): Promise<ViewCounts>
  /** Other conversations of the same customer, newest first, at most 50. */
  ofCustomer(customer: CustomerId, except: ConversationId): Promise<readonly ConversationSummary[]>
  /** What is known of the conversation's customer over all their conversations and those read with it, the newest first, at most 300; empty where there is no such conversation. */
  history(conversation: ConversationId): Promise<readonly HistoryEntry[]>
  /** What was said elsewhere and is read here, in time order. */
  readHere(conversation: ConversationId): Promise<ReadHere>
  /** From now on everything said in `part` is read in `into`; null = by itself again. Numbers, channel and history stay. */
  join(part: ConversationId, into: ConversationId | null): Promise<void>
  /** These messages are read in `into` from now on; null = where they were said. */
  readMessagesIn(messages: readonly MessageId[], into: ConversationId | null): Promise<void>
  /** The conversation's row tells of what is read in it now. */
  retell(conversation: ConversationId): Promise<void>
  record(conversation: ConversationId, event: ConversationEvent): Promise<void>
  /** Changes what is named, keeps the rest. */
  update(conversation: ConversationId, change: ConversationChange): Promise<void>
  /** Everything up to the number was before their eyes; never goes back. False where that was known. */
  see(conversation: ConversationId, by: 'customer' | 'firm', seq: number): Promise<boolean>
  /** A held message that goes out takes the next sequence number, so that a reader who resumes after a number never misses it. */
  setDelivery(message: MessageId, delivery: DeliveryState): Promise<void>
  rate(
    conversation: ConversationId,
    rating: { readonly value: number; readonly comment: string | null; readonly at: Instant },
  ): Promise<void>
  /** Orders that the conversation is about; the same number again replaces what was known of it. */
  saveOrders(conversation: ConversationId, orders: readonly Order[]): Promise<void>
  /** Open conversations that the queue gave to whoever holds them, and that they have not written in since. */
  untaken(): Promise<readonly ConversationId[]>
  /** Conversations whose handover waits longer than allowed. For the watchdog. */
  waitingSince(before: Instant): Promise<readonly ConversationId[]>
  /** Who waits for a person before this conversation, and how long others waited since then, the latest 30 at most. */
  waitingLine(conversation: ConversationId, since: Instant): Promise<WaitingLine>
  /** With whom each of these is, and what was said in it last; those that there are, in any order. */
  glimpses(conversations: readonly ConversationId[]): Promise<readonly Glimpse[]>
  /** Closed conversations that no audit has read yet, oldest first. */
  unaudited(limit: number): Promise<readonly ConversationId[]>
}

/** As much of a conversation as tells it from others. */
export interface Glimpse {
  readonly id: ConversationId
  readonly customerName: string | null
  readonly lastText: string
}

/**
 * One thing of a customer's time with the firm. `what`: topic, words of the message or promise, value of the rating, code of the mistake,
 * number of the order.
 */
export interface HistoryEntry {
  readonly kind: 'conversation' | 'message' | 'complaint' | 'rating' | 'promise' | 'mistake' | 'order'
  readonly at: Instant
  readonly conversation: ConversationId
  readonly channel: Channel
  /** The message that shows it; null = the conversation as a whole. */
  readonly message: MessageId | null
  readonly what: string | null
  /** Who wrote the message; how the promise stands, how the order. */
  readonly how: string | null
}

export interface ConversationChange {
  readonly status?: Conversation['status']
  readonly closedAt?: Instant | null
  readonly handover?: Handover
  readonly assignee?: PersonId | null
  readonly topic?: Topic | null
  readonly urgency?: Share
  readonly escalationRisk?: Share
  readonly waitingSince?: Instant | null
  readonly snoozedUntil?: Instant | null
  readonly category?: string | null
  readonly cause?: string | null
  readonly outcome?: string | null
  readonly auditedAt?: Instant | null
  readonly procedure?: ProcedureState
  readonly customer?: Partial<Customer>
}
