import { sql } from 'kysely'
import type { DurationMs, FindingCode, Grosze, Handling, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { LedgerCounts } from '../../../ports/mistakes.ts'
import { keptAndGaps, openedInGaps, STEP_BOUNDS, TALLIED } from './day-counts.ts'
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

/**
 * The waits that these shares of the conversations stayed within, to the millisecond: counted steps tell in which one each lies and at which
 * place, and only the waits of that step are looked at.
 */
async function waitsOf(
  { db, workspace }: Scope,
  period: ReturnType<typeof sql>,
): Promise<ReadonlyMap<number, DurationMs>> {
  const { rows } = await sql<{ share: number; waited: DurationMs }>`${period}, bounds as materialized (
      select ${STEP_BOUNDS} as of_steps
    ), steps as (
      select step, sum(conversations) as conversations from (
        select h.step, h.conversations from kept k join opiekun.day_steps h on h.workspace = ${workspace} and h.begins = k.begins
        union all select width_bucket(waited, (select of_steps from bounds)), 1 from opened where waited is not null
      ) all_of group by step
    ), places as (
      select step, sum(conversations) over (order by step) as upto, conversations, sum(conversations) over ()::float8 as total from steps
    ), wanted as materialized (
      select share, coalesce((select of_steps[step] from bounds), -9000000000000000) as above,
        coalesce((select of_steps[step + 1] from bounds), 9000000000000000) as below, (ceil(share * total)::bigint - (upto - conversations))::bigint as place
      from places cross join (values (${sql.lit(MEDIAN)}::float8), (${sql.lit(P90)}::float8)) as s (share)
      where upto >= ceil(share * total) and upto - conversations < ceil(share * total)
    )
    select share, (
      select waited from (
        select waited, sum(conversations) over (order by waited) as upto from (
          select h.waited, h.conversations from kept k cross join lateral (
            select d.waited, d.conversations from opiekun.day_waits d
            where d.workspace = ${workspace} and d.begins = k.begins and d.waited >= wanted.above and d.waited < wanted.below offset 0
          ) h
          union all select waited, 1 from opened where waited >= wanted.above and waited < wanted.below
        ) of_step
      ) counted_up where upto >= place order by waited limit 1
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
