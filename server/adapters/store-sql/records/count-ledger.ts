import { type RawBuilder, sql } from 'kysely'
import type { DurationMs, FindingCode, Grosze, Handling, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { LedgerCounts } from '../../../ports/mistakes.ts'
import { keptAndGaps, LAST_STEP, openedInGaps, STEP_BOUNDS, TALLIED } from './day-counts.ts'
import type { Scope } from './scope.ts'
import { VIEWS } from './views.ts'

/**
 * Every figure is over the audited conversations that were opened in `[from, to)` and the mistakes in them that nobody
 * contests or has withdrawn; so the shares that are made of them have one and the same denominator.
 */
export async function countLedger(scope: Scope, from: Instant, to: Instant, timeZone: string): Promise<LedgerCounts> {
  const { db, workspace } = scope
  const period = sql`with ${keptAndGaps(workspace, { from, to }, sql`d.zone = ${timeZone}`)}, ${openedInGaps(workspace)}`
  const { rows: tallies } = await sql<Tally>`${period}, ${TALLIED}
    select kind, name, sum(conversations)::bigint as conversations, sum(mistakes)::bigint as mistakes, sum(squares)::bigint as squares
    from (
      select k.day, h.handling, h.conversations, h.mistakes, h.squares
      from kept k join opiekun.day_handlings h on h.workspace = ${workspace} and h.begins = k.begins
      union all
      select to_char(to_timestamp(opened_at / 1000.0) at time zone ${timeZone}, 'YYYY-MM-DD'), handling, 1, mistakes, mistakes * mistakes
      from tallied
    ) all_of cross join lateral (values ('day', day), ('handling', handling)) as n (kind, name)
    where name <> '' group by 1, 2 order by 1, 2`.execute(db)
  const { rows: codes } = await sql<{ code: FindingCode; count: number; cost: Grosze }>`${period}
    select code, sum(count)::bigint as count, sum(cost)::bigint as cost from (
      select code, mistakes as count, cost from kept k join opiekun.day_kinds h on h.workspace = ${workspace} and h.begins = k.begins
      union all select code, 1, cost from counted
    ) all_of group by code order by 2 desc, 1`.execute(db)
  const waits = await waitsOf(scope, period)
  const now = await sql<{ waiting: number; contested: number }>`select
    (select count(*) from opiekun.conversations c where c.workspace = ${workspace} and ${sql.raw(VIEWS.waiting)}) as waiting,
    (select count(*) from opiekun.mistakes where workspace = ${workspace} and state = 'contested') as contested`.execute(
    db,
  )

  const [today] = now.rows
  const of = (kind: Tally['kind']) => tallies.filter((tally) => tally.kind === kind)
  return {
    byHandling: of('handling').map(({ name, conversations, mistakes, squares }) => ({
      handling: name as Handling,
      conversations,
      mistakes,
      squares,
    })),
    byCode: codes,
    byDay: of('day').map(({ name, conversations, mistakes }) => ({ day: name, conversations, mistakes })),
    firstResponse: { medianMs: waits.get(MEDIAN) ?? null, p90Ms: waits.get(P90) ?? null },
    waitingNow: today?.waiting ?? 0,
    contested: today?.contested ?? 0,
  }
}

const MEDIAN = 0.5
const P90 = 0.9

/** So many steps are looked at together first. */
const STRIDE = 8

/**
 * The waits that these shares of the conversations stayed within, to the millisecond: how many stayed within each eighth step, then within the
 * steps of one eighth, tells in which step each lies and at which place, and only the waits of that step are looked at.
 */
async function waitsOf(
  { db, workspace }: Scope,
  period: ReturnType<typeof sql>,
): Promise<ReadonlyMap<number, DurationMs>> {
  const within = (step: RawBuilder<unknown>) => sql`((select coalesce(sum(k.upto[${step} + 1]), 0)::bigint from kept k)
    + (select count(*) from waits where waits.step <= ${step}))`
  const { rows } = await sql<{ share: number; waited: DurationMs }>`${period}, waits as materialized (
      select waited, width_bucket(waited, ${STEP_BOUNDS}) as step from opened where waited is not null
    ), strides as materialized (
      select first, ${within(sql`least(first + ${sql.lit(STRIDE - 1)}, ${sql.lit(LAST_STEP)})::integer`)} as upto
      from generate_series(0, ${sql.lit(LAST_STEP)}, ${sql.lit(STRIDE)}) as all_of (first)
    ), places as (
      select share, ceil(share * total)::bigint as place
      from (select max(upto) as total from strides) t cross join (values (${sql.lit(MEDIAN)}::float8), (${sql.lit(P90)}::float8)) as s (share)
      where total > 0
    ), wanted as materialized (
      select p.share, s.step, p.place - ${within(sql`(s.step - 1)`)} as place
      from places p cross join lateral (
        select min(n)::integer as step from (
          select min(first) as first from strides where upto >= p.place
        ) f cross join lateral generate_series(first, first + ${sql.lit(STRIDE - 1)}) as all_of (n)
        where ${within(sql`least(n, ${sql.lit(LAST_STEP)})::integer`)} >= p.place
      ) s
    )
    select share, (
      select waited from (
        select u.waited from kept k cross join lateral (
          select h.waits from opiekun.day_steps h where h.workspace = ${workspace} and h.begins = k.begins and h.step = wanted.step offset 0
        ) h cross join lateral unnest(h.waits) as u (waited)
        union all select waited from waits where waits.step = wanted.step
      ) of_step order by waited offset wanted.place - 1 limit 1
    ) as waited from wanted`.execute(db)
  return new Map(rows.map(({ share, waited }) => [share, waited]))
}

interface Tally {
  readonly kind: 'day' | 'handling'
  readonly name: string
  readonly conversations: number
  readonly mistakes: number
  readonly squares: number
}
