import { sql } from 'kysely'
import type { CustomerId, DurationMs } from '../../../../core/vocabulary/vocabulary.ts'
import type { Practice } from '../../../ports/practice.ts'
import type { Scope } from './scope.ts'

const WEEK_MS = 7 * 86_400_000

export function practiceIn({ db, workspace }: Scope): Practice {
  return {
    async replies(from, to, limit) {
      const { rows } = await sql<{ customer: string; text: string; person: string | null }>`
        select c.customer, m.text, coalesce(m.author_id, m.author_name) as person from opiekun.messages m
        join opiekun.conversations c on c.workspace = m.workspace and c.id = m.conversation
        where m.workspace = ${workspace} and m.author = 'agent' and not m.internal and m.delivery <> 'undone'
          and m.at >= ${from}::bigint and m.at < ${to}::bigint
        order by m.at desc limit ${limit}`.execute(db)
      return {
        people: new Set(rows.map(({ person }) => person)).size,
        replies: rows.map(({ customer, text }) => ({ customer: customer as CustomerId, text })),
      }
    },

    async waits(to, weeks) {
      const { rows } = await sql<{ week: number; count: number; median: DurationMs }>`
        select floor((${to}::bigint - 1 - opened_at) / ${WEEK_MS}::bigint)::integer as week, count(*) as count,
          percentile_disc(0.5) within group (order by first_response_at - first_customer_at) as median
        from opiekun.conversations
        where workspace = ${workspace} and first_response_at is not null and first_customer_at is not null
          and opened_at < ${to}::bigint and opened_at >= ${to}::bigint - ${weeks * WEEK_MS}::bigint
        group by 1`.execute(db)
      const known = new Map(rows.map(({ week, ...waits }) => [week, waits]))
      const none = { count: 0, median: 0 as DurationMs }
      return Array.from({ length: weeks }, (_, n) => known.get(weeks - 1 - n) ?? none)
    },
  }
}
