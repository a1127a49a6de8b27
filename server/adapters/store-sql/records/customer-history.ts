import { sql } from 'kysely'
import type { ConversationId, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { HistoryEntry } from '../../../ports/conversations.ts'
import type { Scope } from './scope.ts'

const MOST_SHOWN = 100

/** What is known of the conversation's customer, over all their conversations, the newest first. */
export async function customerHistory(
  { db, workspace }: Scope,
  conversation: ConversationId,
): Promise<readonly HistoryEntry[]> {
  const { rows } = await sql<{
    kind: HistoryEntry['kind']
    at: Instant
    conversation: ConversationId
    what: string | null
  }>`
    with own as materialized (
      select c.id, c.opened_at, c.topic from opiekun.conversations c
      where c.workspace = ${workspace} and c.customer = (
        select customer from opiekun.conversations where workspace = ${workspace} and id = ${conversation}
      )
      order by c.last_at desc, c.id desc limit ${sql.lit(MOST_SHOWN)}
    )
    select * from (
      select 'conversation' as kind, opened_at as at, id as conversation, topic as what from own
      union all
      select 'complaint', e.at, e.conversation, null from own join opiekun.conversation_events e
        on e.workspace = ${workspace} and e.conversation = own.id where e.event ->> 'type' = 'complaint-registered'
      union all
      select 'rating', r.at, r.conversation, r.value::text from own join opiekun.ratings r
        on r.workspace = ${workspace} and r.conversation = own.id
      union all
      select 'mistake', m.at, m.conversation, m.code from own join opiekun.mistakes m
        on m.workspace = ${workspace} and m.conversation = own.id where m.state in ('found', 'confirmed')
      union all
      select 'order', (o."order" ->> 'placedAt')::bigint, min(o.conversation), o.number from own join opiekun.orders o
        on o.workspace = ${workspace} and o.conversation = own.id
        where o."order" ->> 'placedAt' is not null group by 2, o.number
    ) as history
    order by at desc, kind, conversation limit ${sql.lit(MOST_SHOWN)}`.execute(db)
  return rows
}
