import { type RawBuilder, sql } from 'kysely'
import type { CustomerId, DurationMs, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { Practice } from '../../../ports/practice.ts'
import { keptAndGaps, openedInGaps } from './day-counts.ts'
import { UNAUDITED } from './day-served.ts'
import type { Scope } from './scope.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
/** So much further back than the replies of the last stretch promise; less would mean to look once more. */
const FURTHER = 1.3
const MOST_FURTHER = 32

interface Reply {
  readonly customer: string
  readonly text: string
  readonly person: string | null
}

export function practiceIn({ db, workspace }: Scope): Practice {
  /** No index leads to the messages of a time: they are found by conversations in which something was said since, and those read elsewhere apart. */
  async function newest(since: Instant, to: Instant, limit: number): Promise<readonly Reply[]> {
    const fits = sql`m.workspace = ${workspace} and m.author = 'agent' and not m.internal and m.delivery not in ('held', 'undone')
      and m.at >= ${since}::bigint and m.at < ${to}::bigint`
    const told = sql`m.at, c.customer, m.text, coalesce(m.author_id, m.author_name) as person`
    const said = sql`opiekun.messages m join opiekun.conversations c on c.workspace = m.workspace and c.id = m.conversation`
    const { rows } = await sql<Reply>`select customer, text, person from (
        select ${told} from ${said} where ${fits} and m.read_in is null and c.workspace = ${workspace} and c.last_at >= ${since}::bigint
        union all select ${told} from ${said} where ${fits} and m.read_in is not null
      ) all_of order by at desc limit ${limit}`.execute(db)
    return rows
  }

  return {
    async replies(from, to, limit) {
      let since = Math.max(from, to - DAY_MS) as Instant
      let rows = await newest(since, to, limit)
      while (rows.length < limit && since > from) {
        const further = Math.min(MOST_FURTHER, Math.max(2, (FURTHER * limit) / Math.max(1, rows.length)))
        since = Math.max(from, Math.floor(to - (to - since) * further)) as Instant
        rows = await newest(since, to, limit)
      }
      return {
        people: new Set(rows.map(({ person }) => person)).size,
        replies: rows.map(({ customer, text }) => ({ customer: customer as CustomerId, text })),
      }
    },

    async waits(to, weeks) {
      const from = (to - weeks * WEEK_MS) as Instant
      const weekOf = (at: RawBuilder<unknown>) => sql`((${to}::bigint - 1 - ${at}) / ${sql.lit(WEEK_MS)})`
      // A day that two of these weeks share is counted conversation by conversation.
      const isOfOneWeek = sql`${weekOf(sql`d.begins`)} = ${weekOf(sql`(d.ends - 1)`)}`
      const { rows } = await sql<{ week: number; count: number; median: DurationMs }>`
        with ${keptAndGaps(workspace, { from, to }, isOfOneWeek)}, ${openedInGaps(workspace)}
        select week::integer, count(*) as count, percentile_disc(0.5) within group (order by waited) as median
        from (
          select ${weekOf(sql`k.begins`)} as week, u.waited from kept k
          join opiekun.day_steps h on h.workspace = ${workspace} and h.begins = k.begins cross join lateral unnest(h.waits) as u (waited)
          union all select ${weekOf(sql`opened_at`)}, waited from opened where waited is not null
          ${sql.join(
            UNAUDITED.map(
              (
                which,
              ) => sql`union all select ${weekOf(sql`opened_at`)}, first_response_at - first_customer_at from opiekun.conversations
                where workspace = ${workspace} and ${which} and opened_at >= ${from}::bigint and opened_at < ${to}::bigint
                  and first_response_at is not null and first_customer_at is not null`,
            ),
            sql` `,
          )}
        ) all_of group by week`.execute(db)
      const known = new Map(rows.map(({ week, ...waits }) => [week, waits]))
      const none = { count: 0, median: 0 as DurationMs }
      return Array.from({ length: weeks }, (_, n) => known.get(weeks - 1 - n) ?? none)
    },
  }
}
