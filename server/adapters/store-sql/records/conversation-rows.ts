import type { Selectable } from 'kysely'
import type { Conversation, ConversationEvent, Message, Order } from '../../../../core/conversation/conversation.ts'
import type { ProcedureState } from '../../../../core/procedure/procedure.ts'
import type {
  Author,
  Channel,
  ConversationId,
  CustomerId,
  HandoverReason,
  Instant,
  MessageId,
  PersonId,
  Share,
  Topic,
} from '../../../../core/vocabulary/vocabulary.ts'
import type {
  ConversationSummary,
  DeliveryState,
  HandoverState,
  RowTold,
  StoredConversation,
  StoredMessage,
} from '../../../ports/conversations.ts'
import type { ConversationRow, EventRow, MessageRow, OrderRow, RatingRow } from '../tables.ts'

/** A conversation with the names that its row only points to. */
export interface SummaryRow
  extends Pick<
    ConversationRow,
    | 'id'
    | 'customer'
    | 'channel'
    | 'status'
    | 'demo'
    | 'last_from'
    | 'last_at'
    | 'opened_at'
    | 'handover_because'
    | 'handover_since'
    | 'assignee'
    | 'topic'
    | 'waiting_since'
    | 'snoozed_until'
    | 'part_of'
  > {
  subject: string
  last_text: string
  last_seq: number
  handover_state: string
  urgency: number
  escalation_risk: number
  customer_name: string | null
  customer_email: string | null
  assignee_name: string | null
}

export function toSummary(row: SummaryRow): ConversationSummary {
  return {
    id: row.id as ConversationId,
    channel: row.channel as Channel,
    status: row.status as Conversation['status'],
    customer: { id: row.customer as CustomerId, name: row.customer_name, email: row.customer_email },
    ...toRowTold(row),
    lastSeq: row.last_seq,
    openedAt: row.opened_at as Instant,
    handover: {
      state: row.handover_state as HandoverState,
      because: row.handover_because as HandoverReason | null,
      since: row.handover_since as Instant | null,
    },
    assignee: row.assignee === null ? null : { id: row.assignee as PersonId, name: row.assignee_name ?? '' },
    partOf: row.part_of as ConversationId | null,
    demo: row.demo,
  }
}

/** What an appended message may change of it. */
export function toRowTold(
  row: Pick<
    SummaryRow,
    | 'subject'
    | 'last_text'
    | 'last_from'
    | 'last_at'
    | 'topic'
    | 'urgency'
    | 'escalation_risk'
    | 'waiting_since'
    | 'snoozed_until'
  >,
): RowTold {
  return {
    subject: row.subject,
    lastText: row.last_text,
    lastFrom: row.last_from as Author | null,
    lastAt: row.last_at as Instant,
    topic: row.topic as Topic | null,
    urgency: row.urgency as Share,
    escalationRisk: row.escalation_risk as Share,
    waitingSince: row.waiting_since as Instant | null,
    snoozedUntil: row.snoozed_until as Instant | null,
  }
}

/** What a message's record is made of. */
export type MessageColumns = Omit<
  Selectable<MessageRow>,
  'workspace' | 'conversation' | 'received_at' | 'author_id' | 'search_text'
>

/** The same by name, for a query: what only the search looks at is not carried along. */
export const MESSAGE_COLUMNS = [
  'seq',
  'id',
  'at',
  'author',
  'author_name',
  'team',
  'text',
  'attachments',
  'internal',
  'delivery',
  'send_at',
  'override_reason',
  'read_in',
  'choices',
] as const satisfies readonly (keyof MessageColumns)[]

export function toMessage(row: MessageColumns): StoredMessage {
  return {
    id: row.id as MessageId,
    at: row.at as Instant,
    from: row.author as Author,
    author: row.author_name,
    team: row.team,
    text: row.text,
    attachments: row.attachments as Message['attachments'],
    internal: row.internal,
    seq: row.seq,
    delivery: row.delivery as DeliveryState,
    sendAt: row.send_at as Instant | null,
    overrideReason: row.override_reason,
    ...(row.read_in !== null && { readIn: row.read_in as ConversationId }),
    ...(row.choices !== null && { choices: row.choices as readonly string[] }),
  }
}

export interface ConversationParts {
  readonly row: SummaryRow &
    Pick<ConversationRow, 'language' | 'closed_at' | 'audited_at' | 'category' | 'cause' | 'outcome'> & {
      readonly procedure: unknown
      readonly seen_by_customer: number
      readonly seen_by_firm: number
    }
  readonly messages: readonly MessageColumns[]
  readonly events: readonly Pick<Selectable<EventRow>, 'event'>[]
  readonly orders: readonly Pick<Selectable<OrderRow>, 'order'>[]
  readonly rating: Pick<RatingRow, 'value' | 'comment' | 'at'> | null
}

export function toConversation({ row, messages, events, orders, rating }: ConversationParts): StoredConversation {
  const summary = toSummary(row)
  return {
    id: summary.id,
    channel: summary.channel,
    status: summary.status,
    language: row.language,
    openedAt: summary.openedAt,
    closedAt: row.closed_at as Instant | null,
    customer: summary.customer,
    messages: messages.map(toMessage),
    events: events.map(({ event }) => event as ConversationEvent),
    orders: orders.map(({ order }) => order as Order),
    category: row.category,
    cause: row.cause,
    outcome: row.outcome,
    summary,
    procedure: row.procedure as ProcedureState | null,
    auditedAt: row.audited_at as Instant | null,
    seen: { customer: row.seen_by_customer, firm: row.seen_by_firm },
    rating: rating && { value: rating.value, comment: rating.comment, at: rating.at as Instant },
  }
}
