import { sql } from 'kysely'
import type { DurationMs, FindingCode, Grosze, Handling, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { LedgerCounts } from '../../../ports/mistakes.ts'
import type { Scope } from './scope.ts'
import { VIEWS } from './views.ts'

/**
 * Every figure is over the audited conversations that were opened in `[from, to)` and the mistakes in them that nobody
 * contests or has withdrawn; so the shares that are made of them have one and the same denominator.
 */
export async function countLedger(scope: Scope, from: Instant, to: Instant, timeZone: string): Promise<LedgerCounts> {
  const { db, workspace } = scope
  const audited = sql`opened as materialized (
    select id, handling, opened_at, first_response_at - first_customer_at as waited,
      to_char(to_timestamp(opened_at / 1000.0) at time zone ${timeZone}, 'YYYY-MM-DD') as day
    from opiekun.conversations
    where workspace = ${workspace} and audited_at is not null and opened_at >= ${from}::bigint and opened_at < ${to}::bigint
  ), counted as (
    select m.conversation, m.code, m.cost from opiekun.mistakes m join opened on opened.id = m.conversation
    where m.workspace = ${workspace} and m.state in ('found', 'confirmed')
  ), per_conversation as (
    select opened.*, (select count(*) from counted where counted.conversation = opened.id) as mistakes from opened
  )`
  const grouped = (
    column: string,
  ) => sql`select ${sql.ref(column)} as name, count(*) as conversations, sum(mistakes)::bigint as mistakes,
      sum(mistakes * mistakes)::bigint as squares, sum(mistakes * mistakes)::bigint as squares
    from per_conversation where ${sql.ref(column)} is not null group by 1 order by 1`

  const handlings = await sql<Grouped>`with ${audited} ${grouped('handling')}`.execute(db)
  const days = await sql<Grouped>`with ${audited} ${grouped('day')}`.execute(db)
  const codes = await sql<{ code: FindingCode; count: number; cost: Grosze }>`with ${audited}
    select code, count(*) as count, sum(cost)::bigint as cost from counted group by code order by 2 desc, 1`.execute(db)
  const waits = await sql<{ median: DurationMs | null; p90: DurationMs | null }>`with ${audited}
    select percentile_disc(0.5) within group (order by waited) as median, percentile_disc(0.9) within group (order by waited) as p90
    from opened`.execute(db)
  const now = await sql<{ waiting: number; contested: number }>`select
    (select count(*) from opiekun.conversations c where c.workspace = ${workspace} and ${sql.raw(VIEWS.waiting)}) as waiting,
    (select count(*) from opiekun.mistakes where workspace = ${workspace} and state = 'contested') as contested`.execute(
    db,
  )

  const [wait, today] = [waits.rows[0], now.rows[0]]
  return {
    byHandling: handlings.rows.map(({ name, conversations, mistakes, squares }) => ({
      handling: name as Handling,
      conversations,
      mistakes,
      squares,
    })),
    byCode: codes.rows,
    byDay: days.rows.map(({ name, conversations, mistakes }) => ({ day: name, conversations, mistakes })),
    firstResponse: { medianMs: wait?.median ?? null, p90Ms: wait?.p90 ?? null },
    waitingNow: today?.waiting ?? 0,
    contested: today?.contested ?? 0,
  }
}

interface Grouped {
  readonly name: string
  readonly conversations: number
  readonly mistakes: number
  readonly squares: number
}
