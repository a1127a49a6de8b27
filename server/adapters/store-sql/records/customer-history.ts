import { sql } from 'kysely'
import type { Channel, ConversationId, Instant, MessageId } from '../../../../core/vocabulary/vocabulary.ts'
import type { HistoryEntry } from '../../../ports/conversations.ts'
import type { Scope } from './scope.ts'

const MOST_CONVERSATIONS = 100
const MOST_SHOWN = 300
/** Of a message, a line shows this much; characters. */
const SHOWN = 160

/**
 * What is known of the conversation's customer, whatever channel it came by, the newest first. Who wrote from another address in a
 * conversation that is read with this one is the same customer here.
 */
export async function customerHistory(
  { db, workspace }: Scope,
  conversation: ConversationId,
): Promise<readonly HistoryEntry[]> {
  const { rows } = await sql<{
    kind: HistoryEntry['kind']
    at: Instant
    conversation: ConversationId
    channel: Channel
    message: MessageId | null
    what: string | null
    how: string | null
  }>`
    with same as (
      select customer from opiekun.conversations
      where workspace = ${workspace} and (id = ${conversation} or part_of = ${conversation})
    ), own as materialized (
      select c.id, c.opened_at, c.topic, c.channel from opiekun.conversations c
      where c.workspace = ${workspace} and c.customer in (select customer from same)
      order by c.last_at desc, c.id desc limit ${sql.lit(MOST_CONVERSATIONS)}
    )
    select * from (
      select 'conversation' as kind, opened_at as at, id as conversation, channel, null as message, topic as what, null as how from own
      union all
      (select 'message', m.at, m.conversation, own.channel, m.id, left(m.text, ${sql.lit(SHOWN)}), m.author
        from own join opiekun.messages m on m.workspace = ${workspace} and m.conversation = own.id
        where not m.internal and m.author <> 'system' and m.delivery not in ('held', 'undone')
        order by m.at desc limit ${sql.lit(MOST_SHOWN)})
      union all
      select 'complaint', e.at, e.conversation, own.channel, null, null, null from own join opiekun.conversation_events e
        on e.workspace = ${workspace} and e.conversation = own.id where e.event ->> 'type' = 'complaint-registered'
      union all
      select 'rating', r.at, r.conversation, own.channel, null, r.value::text, null from own join opiekun.ratings r
        on r.workspace = ${workspace} and r.conversation = own.id
      union all
      select 'promise', p.made_at, p.conversation, own.channel, p.message, p.quote, p.state from own join opiekun.promises p
        on p.workspace = ${workspace} and p.conversation = own.id
      union all
      select 'mistake', m.at, m.conversation, own.channel, m.message, m.code, null from own join opiekun.mistakes m
        on m.workspace = ${workspace} and m.conversation = own.id where m.state in ('found', 'confirmed')
      union all
      select 'order', (o."order" ->> 'placedAt')::bigint, min(o.conversation), min(own.channel), null, o.number, min(o."order" ->> 'status')
        from own join opiekun.orders o on o.workspace = ${workspace} and o.conversation = own.id
        where o."order" ->> 'placedAt' is not null group by 2, o.number
    ) as history
    order by at desc, kind, conversation limit ${sql.lit(MOST_SHOWN)}`.execute(db)
  return rows
}
