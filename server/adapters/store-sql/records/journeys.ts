import { sql } from 'kysely'
import { type Grosze, type Instant, LINKS, type Topic } from '../../../../core/vocabulary/vocabulary.ts'
import type { Journeys, StageCount } from '../../../ports/journeys.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

/** Kinds of mistake that say themselves that the customer came back: counted as causes, they would bring what they are. */
const CONSEQUENCES = ['repeat-contact', 'reopened'] as const
const COMPLAINTS = ['complaint', 'staff-complaint'] as const satisfies readonly Topic[]
/** So long after a conversation what the customer does may still come from it. */
const AFTERWARDS_MS = 30 * 86_400_000
/** Of ten: such a customer is displeased. */
const LOW_RATING = 4
/** In the product's words, and in those that Polish shops' archives use. */
const LOST = '^(cancelled|canceled|returned|anulowan|zwróc|zwrot)'

export function journeysIn({ db, workspace }: Scope): Journeys {
  return {
    async stages(from, to) {
      const opened = sql`select id from opiekun.conversations where workspace = ${workspace} and audited_at is not null
        and opened_at >= ${from}::bigint and opened_at < ${to}::bigint`
      const all = await sql<{ conversations: number }>`select count(*) as conversations from (${opened}) as o`.execute(
        db,
      )
      const { rows } = await sql<StageCount>`select m.stage, m.code, count(*) as mistakes,
          count(distinct m.conversation) as conversations, sum(m.cost)::bigint as cost
        from opiekun.mistakes m join (${opened}) as o on o.id = m.conversation
        where m.workspace = ${workspace} and m.state in ('found', 'confirmed')
        group by 1, 2 order by 5 desc, 2`.execute(db)
      return { conversations: all.rows[0]?.conversations ?? 0, counts: rows }
    },

    async arrivals(from) {
      // Nothing was said in a conversation before it was opened: the index over the last word narrows it down.
      const rows = await db
        .selectFrom('opiekun.conversations')
        .select(['topic', 'opened_at'])
        .where('workspace', '=', workspace)
        .where('last_at', '>=', from)
        .where('opened_at', '>=', from)
        .orderBy('opened_at')
        .execute()
      return rows.map(({ topic, opened_at }) => ({ topic: topic as Topic | null, at: opened_at as Instant }))
    },

    async usual(stretches) {
      const given = json(stretches)
      const { rows } = await sql<{
        topic: Topic | null
        conversations: number
      }>`select c.topic, count(*) as conversations
        from jsonb_to_recordset(${given}::jsonb) as s ("from" bigint, "to" bigint)
        join opiekun.conversations c on c.workspace = ${workspace} and c.audited_at is not null
          and c.opened_at >= s."from" and c.opened_at < s."to"
        group by c.topic`.execute(db)
      const first = await sql<{ at: Instant | null }>`select min(opened_at) as at from opiekun.conversations
        where workspace = ${workspace} and audited_at is not null`.execute(db)
      return { byTopic: new Map(rows.map((row) => [row.topic, row.conversations])), first: first.rows[0]?.at ?? null }
    },

    async domino(from, to, repeatWithin) {
      const { rows } = await sql<Row>`with opened as materialized (
          select id, customer, topic, opened_at from opiekun.conversations
          where workspace = ${workspace} and audited_at is not null and opened_at >= ${from}::bigint and opened_at < ${to}::bigint
        ), mistaken as materialized (
          select distinct m.conversation from opiekun.mistakes m join opened o on o.id = m.conversation
          where m.workspace = ${workspace} and m.state in ('found', 'confirmed') and m.code <> all(${[...CONSEQUENCES]}::text[])
        ), reopened as materialized (
          select distinct e.conversation from opiekun.conversation_events e join opened o on o.id = e.conversation
          where e.workspace = ${workspace} and e.event ->> 'type' = 'reopened'
        ), rated as materialized (
          select r.conversation from opiekun.ratings r where r.workspace = ${workspace} and r.value <= ${LOW_RATING}
        ), lost as materialized (
          select conversation, sum(("order" ->> 'total')::bigint) as value from opiekun.orders
          where workspace = ${workspace} and lower("order" ->> 'status') ~ ${LOST} group by conversation
        ), later as materialized (
          select o.id, bool_or(l.topic = o.topic and l.topic <> 'none' and l.opened_at <= o.opened_at + ${repeatWithin}::bigint) as again,
            bool_or(l.topic = any(${[...COMPLAINTS]}::text[])) as complained,
            bool_or(l.topic = 'cancel-order') as cancelled,
            bool_or(exists (select from rated where rated.conversation = l.id)) as rated_low
          from opened o join opiekun.conversations l on l.workspace = ${workspace} and l.customer = o.customer and l.id <> o.id
            and l.opened_at > o.opened_at and l.opened_at <= o.opened_at + ${AFTERWARDS_MS}::bigint
          group by o.id
        ), worth as (
          select avg(("order" ->> 'total')::bigint) as value from opiekun.orders w join opened o on o.id = w.conversation
          where w.workspace = ${workspace} and "order" ->> 'total' is not null
        ), told as (
          select exists (select from mistaken m where m.conversation = o.id) as mistaken,
            coalesce(l.again, false) or exists (select from reopened r where r.conversation = o.id) as again,
            coalesce(l.complained, false) as complained,
            coalesce(l.rated_low, false) or exists (select from rated where rated.conversation = o.id) as rated_low,
            coalesce(l.cancelled, false) or x.conversation is not null as lost,
            coalesce(x.value, (select value from worth), 0) as value
          from opened o left join later l on l.id = o.id left join lost x on x.conversation = o.id
        )
        select mistaken, again, complained, rated_low, lost, count(*) as conversations,
          round(sum(case when lost then value else 0 end))::bigint as value
        from told group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(db)
      return rows.map(({ mistaken, conversations, value, ...fell }) => {
        const flags = [fell.again, fell.complained, fell.rated_low, fell.lost]
        return { mistaken, conversations, lostValue: value, fell: LINKS.filter((_, n) => flags[n] === true) }
      })
    },
  }
}

interface Row {
  readonly mistaken: boolean
  readonly again: boolean
  readonly complained: boolean
  readonly rated_low: boolean
  readonly lost: boolean
  readonly conversations: number
  readonly value: Grosze
}
