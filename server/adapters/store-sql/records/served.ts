import { type RawBuilder, sql } from 'kysely'
import type { Served } from '../../../../core/breaker/breaker.ts'
import { countOutcomes, lastSettled, type OutcomeCounts } from '../../../../core/measure/measure.ts'
import type { Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { ServedConversations } from '../../../ports/served.ts'
import { EVER, keptAndGaps } from './day-counts.ts'
import { type KeptServed, type ServedRow, toServed, UNAUDITED, unpacked, whatBecame } from './day-served.ts'
import type { Scope } from './scope.ts'

/** After everything. */
const ALWAYS = 8_640_000_000_000_000 as Instant

/** A kept day as it is asked for: the list of what was answered on it only where its sums do not tell all. */
interface Day extends Omit<KeptServed, 'served'> {
  readonly begins: Instant
  readonly ends: Instant
  readonly served: KeptServed['served'] | null
}

interface Asked {
  readonly period: { readonly from: Instant; readonly to: Instant }
  /** Which days may be read as kept. */
  readonly fits: RawBuilder<unknown>
  /** Of which days the list is needed. */
  readonly lists: RawBuilder<unknown>
}

export function servedIn(scope: Scope): ServedConversations {
  return {
    async since(from) {
      const period = { from, to: ALWAYS }
      const { days, counted } = await read(scope, { period, fits: sql`true`, lists: sql`true` })
      const all = [...days.flatMap(({ served, late }) => [...unpacked(served ?? []), ...unpacked(late)]), ...counted]
      return all.filter(({ at }) => at >= from).toSorted(byAnswer)
    },

    async outcomes({ from, to }, now, window) {
      const settled = lastSettled(now, window)
      const { days, counted } = await read(scope, {
        period: { from, to },
        fits: sql`d.repeat_within = ${window}::bigint`,
        lists: sql`(k.begins < ${from}::bigint or k.begins <= ${settled}::bigint and k.ends > ${settled}::bigint)`,
      })
      const single = [...days.flatMap(({ served, late }) => [...unpacked(served ?? []), ...unpacked(late)]), ...counted]
      const told = countOutcomes(
        single.filter(({ at }) => at >= from && at < to),
        now,
        window,
      )
      return days.filter(({ served }) => served === null).reduce((sum, day) => plus(sum, day, settled), told)
    },
  }
}

/** The sums of a day that lies wholly before the moment or wholly after it. */
function plus(sum: OutcomeCounts, day: Day, settled: Instant): OutcomeCounts {
  const isPending = day.begins > settled
  return {
    'handed-over': sum['handed-over'] + day.handed_over,
    returned: sum.returned + day.returned,
    confirmed: sum.confirmed + (isPending ? 0 : day.confirmed),
    silent: sum.silent + (isPending ? 0 : day.silent),
    pending: sum.pending + (isPending ? day.confirmed + day.silent : 0),
  }
}

/** By when, then by name, as the database orders them. */
function byAnswer(a: Served, b: Served): number {
  return a.at - b.at || (a.conversation < b.conversation ? -1 : 1)
}

/** The kept days on which something was answered in the period, and one by one what no kept day tells of. In one statement, so of one moment. */
async function read(
  { db, workspace }: Scope,
  { period: { from, to }, fits, lists }: Asked,
): Promise<{ readonly days: readonly Day[]; readonly counted: readonly Served[] }> {
  const own = sql`workspace = ${workspace} and last_at >= ${from}::bigint and opened_at < ${to}::bigint`
  const { rows } = await sql<{ readonly day: Day | null; readonly counted: ServedRow | null }>`
    with ${keptAndGaps(workspace, { from: EVER, to }, fits)}, recent as materialized (
      select c.* from gaps g cross join lateral (
        select id, customer, opened_at from opiekun.conversations
        where ${own} and audited_at is not null and opened_at >= g.begins and opened_at < g.ends offset 0
      ) c
      ${sql.join(
        UNAUDITED.map(
          (which) => sql`union all select id, customer, opened_at from opiekun.conversations where ${own} and ${which}`,
        ),
        sql` `,
      )}
    ), ${whatBecame(workspace, from)}
    select to_jsonb(d) as day, null::jsonb as counted from (
      select k.begins, k.ends, s.handed_over, s.returned, s.confirmed, s.silent, s.late, case when ${lists} then s.served end as served
      from kept k join opiekun.day_served s on s.workspace = ${workspace} and s.begins = k.begins
      where k.ends > ${from}::bigint or s.latest >= ${from}::bigint
    ) d
    union all select null, to_jsonb(b) from became b`.execute(db)
  return {
    days: rows.flatMap(({ day }) => day ?? []),
    counted: rows.flatMap(({ counted }) => (counted === null ? [] : toServed(counted))),
  }
}
