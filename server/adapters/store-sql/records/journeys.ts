import { sql } from 'kysely'
import { type Grosze, type Instant, LINKS, type Topic } from '../../../../core/vocabulary/vocabulary.ts'
import type { Journeys, StageCount } from '../../../ports/journeys.ts'
import { FALLS, fallen, keptAndGaps, openedInGaps } from './day-counts.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

export function journeysIn({ db, workspace }: Scope): Journeys {
  return {
    async stages(from, to) {
      const period = sql`with ${keptAndGaps(workspace, { from, to }, sql`true`)}, ${openedInGaps(workspace)}`
      const all = await sql<{
        conversations: number
      }>`${period} select coalesce(sum(conversations), 0)::bigint as conversations from (
          select h.conversations from kept k join opiekun.day_handlings h on h.workspace = ${workspace} and h.begins = k.begins
          union all select count(*) from opened
        ) all_of`.execute(db)
      const { rows } = await sql<StageCount>`${period} select stage, code, sum(mistakes)::bigint as mistakes,
          sum(conversations)::bigint as conversations, sum(cost)::bigint as cost
        from (
          select h.stage, h.code, h.mistakes, h.conversations, h.cost
          from kept k join opiekun.day_kinds h on h.workspace = ${workspace} and h.begins = k.begins
          union all select stage, code, count(*), count(distinct conversation), sum(cost) from counted group by 1, 2
        ) all_of group by 1, 2 order by 5 desc, 2, 1`.execute(db)
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
      const { rows } =
        await sql<Row>`with ${keptAndGaps(workspace, { from, to }, sql`d.repeat_within = ${repeatWithin}::bigint`)},
        ${openedInGaps(workspace)}, ${fallen(workspace, repeatWithin)}, worth as (
          select coalesce(sum(value) / nullif(sum(orders), 0), 0) as value from (
            select order_value as value, orders from kept union all select sum(total), count(total) from ordered
          ) all_of
        )
        select mistaken, again, complained, rated_low, lost, sum(conversations)::bigint as conversations,
          round(sum(known_value) + sum(unknown_values) * (select value from worth))::bigint as value
        from (
          select h.begins, h.mistaken, h.again, h.complained, h.rated_low, h.lost, h.conversations, h.known_value, h.unknown_values
          from kept k join opiekun.day_falls h on h.workspace = ${workspace} and h.begins = k.begins
          union all select ${FALLS}
        ) all_of group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(db)
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
