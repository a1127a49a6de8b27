import { sql } from 'kysely'
import type { ConversationEvent } from '../../../../core/conversation/conversation.ts'
import type { ConversationId, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { DeskNews } from '../../../ports/conversations.ts'
import { MESSAGE_COLUMNS, type MessageColumns, type SummaryRow, toMessage, toSummary } from './conversation-rows.ts'
import type { Scope } from './scope.ts'

interface Found {
  readonly found: SummaryRow & { readonly seen_by_customer: number; readonly audited_at: number | null }
  readonly messages: readonly MessageColumns[]
  readonly events: readonly ConversationEvent[]
}

/** One statement, and the row as one value: every console that has the conversation open asks for this after every message of its customer. */
export async function loadDeskNews(
  { db, workspace }: Scope,
  id: ConversationId,
  seq: number,
): Promise<DeskNews | null> {
  const columns = sql.join(MESSAGE_COLUMNS.map((column) => sql.ref(column)))
  // The number stands in a query of its own, as in `load-news.ts`.
  const { rows } = await sql<Found>`select row_to_json(r) as found,
    (select coalesce(json_agg(m order by m.seq), '[]') from (
      select ${columns} from opiekun.messages
      where workspace = ${workspace} and conversation = ${id} and seq > (select ${seq}::bigint)
    ) m) as messages,
    (select coalesce(json_agg(event order by at, position), '[]') from opiekun.conversation_events
      where workspace = ${workspace} and conversation = ${id}) as events
    from (
      select c.id, c.customer, c.channel, c.status, c.demo, c.subject, c.last_text, c.last_from, c.last_at, c.last_seq, c.opened_at,
        c.handover_state, c.handover_because, c.handover_since, c.assignee, c.topic, c.urgency, c.escalation_risk, c.waiting_since,
        c.snoozed_until, c.part_of, c.seen_by_customer, c.audited_at, k.name as customer_name, k.email as customer_email,
        (select p.name from opiekun.people p where p.workspace = c.workspace and p.id = c.assignee) as assignee_name
      from opiekun.conversations c join opiekun.customers k on k.workspace = c.workspace and k.id = c.customer
      where c.workspace = ${workspace} and c.id = ${id}
    ) r`.execute(db)
  const [row] = rows
  if (row === undefined) return null
  return {
    summary: toSummary(row.found),
    messages: row.messages.map(toMessage),
    events: row.events,
    seenByCustomer: row.found.seen_by_customer,
    auditedAt: row.found.audited_at as Instant | null,
  }
}
