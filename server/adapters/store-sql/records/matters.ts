import { sql } from 'kysely'
import type { ConversationEvent, Order } from '../../../../core/conversation/conversation.ts'
import type { Channel, ConversationId, CustomerId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Conversations } from '../../../ports/conversations.ts'
import { type MessageColumns, toMessage } from './conversation-rows.ts'
import { mustTouch } from './found.ts'
import type { Scope } from './scope.ts'

/** Conversations of which one is read in another, and messages read elsewhere than they were said. */
export function matters(scope: Scope): Pick<Conversations, 'readHere' | 'join' | 'readMessagesIn' | 'retell'> {
  const { db, workspace } = scope
  return {
    readHere: (conversation) => readHere(scope, conversation),

    async join(part, into) {
      const joined = db
        .updateTable('opiekun.conversations')
        .set({ part_of: into })
        .where('workspace', '=', workspace)
        .where('id', '=', part)
      mustTouch(await joined.executeTakeFirstOrThrow())
    },

    async readMessagesIn(messages, into) {
      if (messages.length === 0) return
      await db
        .updateTable('opiekun.messages')
        .set({ read_in: into })
        .where('workspace', '=', workspace)
        .where('id', 'in', messages)
        .execute()
    },

    async retell(conversation) {
      await sql`
        with read as (${readIn(scope, conversation)}),
        shown as materialized (
          select at, author, text from read where not internal and delivery not in ('held', 'undone') and author <> 'system'
        ), first as (select min(at) filter (where author = 'customer') as customer_at from shown)
        update opiekun.conversations set
          last_text = coalesce((select left(text, 200) from shown order by at desc limit 1), last_text),
          last_from = coalesce((select author from shown order by at desc limit 1), last_from),
          last_at = coalesce((select max(at) from shown), last_at),
          subject = coalesce(nullif(subject, ''),
            (select left(text, 80) from shown where author = 'customer' order by at limit 1), ''),
          first_customer_at = first.customer_at,
          first_response_at = (select min(at) from shown where author in ('agent', 'assistant') and at >= first.customer_at)
        from first where workspace = ${workspace} and id = ${conversation}`.execute(db)
    },
  }
}

/** Messages that are read in the conversation, wherever they were said. */
function readIn({ workspace }: Scope, conversation: ConversationId) {
  return sql`
    select * from opiekun.messages
      where workspace = ${workspace} and conversation = ${conversation} and (read_in is null or read_in = ${conversation})
    union all
    select * from opiekun.messages
      where workspace = ${workspace} and read_in = ${conversation} and conversation <> ${conversation}
    union all
    select m.* from opiekun.conversations p join opiekun.messages m on m.workspace = p.workspace and m.conversation = p.id
      where p.workspace = ${workspace} and p.part_of = ${conversation} and m.read_in is null`
}

interface Found {
  readonly messages: readonly (MessageColumns & { readonly conversation: string })[]
  readonly events: readonly ConversationEvent[]
  readonly orders: readonly Order[]
  readonly parts: readonly ConversationId[]
  readonly places: readonly {
    id: string
    channel: string
    customer: string
    name: string | null
    email: string | null
  }[]
}

/** One round trip, and where nothing is read here that was said elsewhere, two look-ups in empty indexes. */
async function readHere(scope: Scope, conversation: ConversationId) {
  const { db, workspace } = scope
  const { rows } = await sql<Found>`
    with said as materialized (
      select * from (${readIn(scope, conversation)}) as read where conversation <> ${conversation}
    ), parts as (
      select id from opiekun.conversations where workspace = ${workspace} and part_of = ${conversation}
    )
    select
      (select coalesce(json_agg(m order by m.at, m.conversation, m.seq), '[]') from (
        select conversation, seq, id, at, author, author_name, team, text, attachments, internal, delivery, send_at,
          override_reason, read_in, choices from said
      ) m) as messages,
      (select coalesce(json_agg(e.event order by e.at, e.position), '[]') from opiekun.conversation_events e
        where e.workspace = ${workspace} and e.conversation in (select id from parts)
          and e.event ->> 'type' <> 'split-from') as events,
      (select coalesce(json_agg(o."order"), '[]') from opiekun.orders o
        where o.workspace = ${workspace} and o.conversation in (select conversation from said)) as orders,
      (select coalesce(json_agg(id), '[]') from parts) as parts,
      (select coalesce(json_agg(p), '[]') from (
        select c.id, c.channel, c.customer, k.name, k.email from opiekun.conversations c
        join opiekun.customers k on k.workspace = c.workspace and k.id = c.customer
        where c.workspace = ${workspace} and c.id in (select conversation from said)
        order by c.opened_at, c.id
      ) p) as places`.execute(db)
  const found = rows[0]
  if (found === undefined) throw new Error('a query of one row gave none')
  return {
    ...found,
    messages: found.messages.map((row) => ({ ...toMessage(row), saidIn: row.conversation as ConversationId })),
    places: found.places.map(({ id, channel, customer, name, email }) => ({
      id: id as ConversationId,
      channel: channel as Channel,
      customer: { id: customer as CustomerId, name, email },
    })),
  }
}
