import { type RawBuilder, sql } from 'kysely'
import type { DurationMs } from '../../../../core/vocabulary/vocabulary.ts'
import type { KeptDays } from '../../../ports/kept-days.ts'
import { EVER, FALLS, fallen, LAST_STEP, openedInGaps, STEP_BOUNDS, TALLIED } from './day-counts.ts'
import { packed, type ServedRow, whatBecame } from './day-served.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

const PARTS = ['kept_days', 'day_handlings', 'day_kinds', 'day_steps', 'day_waits', 'day_falls', 'day_served'] as const

/** So many notes are looked through for each day that is asked for; there may be thousands after an import. */
const NOTES_A_DAY = 100

export function keptDaysIn(scope: Scope): KeptDays {
  const { db, workspace } = scope
  return {
    async keep({ timeZone, repeatWithin }, most) {
      // Counted by other rules, or by a release that counted less: as good as changed.
      await sql`insert into opiekun.day_changes (workspace, opened_at)
        select workspace, begins from opiekun.kept_days
        where workspace = ${workspace} and (zone <> ${timeZone} or repeat_within <> ${repeatWithin}::bigint or upto is null) on conflict do nothing`.execute(
        db,
      )
      const { rows: days } = await sql<{ day: string; begins: number; ends: number }>`
        select day, (extract(epoch from day::timestamp at time zone ${timeZone}) * 1000)::bigint as begins,
          (extract(epoch from (day::date + 1)::timestamp at time zone ${timeZone}) * 1000)::bigint as ends
        from (
          select distinct to_char(to_timestamp(opened_at / 1000.0) at time zone ${timeZone}, 'YYYY-MM-DD') as day
          from (
            select opened_at from opiekun.day_changes where workspace = ${workspace} order by opened_at desc limit ${most * NOTES_A_DAY}::bigint
          ) newest order by 1 desc limit ${most}::bigint
        ) d`.execute(db)
      if (days.length === 0) return 0
      const given = sql`jsonb_to_recordset(${json(days)}::jsonb) as g (day text, begins bigint, ends bigint)`
      // Taken first: what is changed from here on is noted anew, whether or not the counting below still sees it.
      await sql`delete from opiekun.day_changes x using ${given}
        where x.workspace = ${workspace} and x.opened_at >= g.begins and x.opened_at < g.ends`.execute(db)
      // Whatever was kept of any of this time, in days of another time zone too.
      const { rows: old } = await sql<{
        begins: number
        ends: number
      }>`select distinct d.begins, d.ends from opiekun.kept_days d, ${given}
        where d.workspace = ${workspace} and d.begins < g.ends and d.ends > g.begins`.execute(db)
      for (const part of PARTS)
        await sql`delete from ${sql.table(`opiekun.${part}`)}
          where workspace = ${workspace} and begins in (select value::bigint from jsonb_array_elements_text(${json(old.map(({ begins }) => begins))}::jsonb))`.execute(
          db,
        )
      const opened = sql`with gaps as (select * from ${given}), ${openedInGaps(workspace)}`
      await sql`${opened}, ${TALLIED} insert into opiekun.day_handlings (workspace, begins, handling, conversations, mistakes, squares)
        select ${workspace}, begins, handling, count(*), sum(mistakes), sum(mistakes * mistakes) from tallied group by 2, 3`.execute(
        db,
      )
      await sql`${opened} insert into opiekun.day_kinds (workspace, begins, code, stage, mistakes, conversations, cost)
        select ${workspace}, begins, code, stage, count(*), count(distinct conversation), sum(cost) from counted group by 2, 3, 4`.execute(
        db,
      )
      await sql`${opened} insert into opiekun.day_steps (workspace, begins, step, conversations, waits)
        select ${workspace}, begins, width_bucket(waited, ${STEP_BOUNDS}), count(*), array_agg(waited order by waited)
        from opened where waited is not null group by 2, 3`.execute(db)
      await keepServed(scope, days, opened, repeatWithin)
      await sql`${opened}, ${fallen(workspace, repeatWithin)}, falls as (
          insert into opiekun.day_falls (begins, mistaken, again, complained, rated_low, lost, conversations, known_value, unknown_values, workspace)
          select f.*, ${workspace} from (select ${FALLS}) f
        )
        insert into opiekun.kept_days (workspace, begins, ends, day, zone, repeat_within, orders, order_value, upto)
        select ${workspace}, g.begins, g.ends, g.day, ${timeZone}, ${repeatWithin}::bigint, count(w.total), coalesce(sum(w.total), 0), (
          select array_agg(upto order by step) from (
            select step, sum(coalesce(h.conversations, 0)) over (order by step) as upto from generate_series(0, ${sql.lit(LAST_STEP)}) as all_of (step)
            left join (select step, conversations from opiekun.day_steps where workspace = ${workspace} and begins = g.begins) h using (step)
          ) u)
        from ${given} left join ordered w on w.begins = g.begins group by g.begins, g.ends, g.day`.execute(db)
      return days.length
    },
  }
}

interface Day {
  readonly begins: number
  readonly ends: number
}

/** Counted by the product's own definition, so that a sum says what going through them would. */
async function keepServed(
  { db, workspace }: Scope,
  days: readonly Day[],
  opened: RawBuilder<unknown>,
  repeatWithin: DurationMs,
): Promise<void> {
  const { rows } = await sql<ServedRow>`${opened}, recent as (select id, customer, opened_at from opened),
    ${whatBecame(workspace, EVER)} select * from became order by at, conversation`.execute(db)
  const kept = days.map(({ begins, ends }) => ({
    begins,
    ...packed(
      rows.filter(({ opened_at }) => opened_at >= begins && opened_at < ends),
      ends,
      repeatWithin,
    ),
  }))
  await sql`insert into opiekun.day_served (workspace, begins, handed_over, returned, confirmed, silent, served, late, latest)
    select ${workspace}, begins, handed_over, returned, confirmed, silent, served, late, latest
    from jsonb_to_recordset(${json(kept)}::jsonb) as k (begins bigint, handed_over bigint, returned bigint, confirmed bigint, silent bigint,
      served jsonb, late jsonb, latest bigint)`.execute(db)
}
