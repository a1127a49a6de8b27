import { sql } from 'kysely'
import type { Judged } from '../../../../core/ledger/ledger.ts'
import { type Instant, type JudgedCode, SECOND_JUDGE } from '../../../../core/vocabulary/vocabulary.ts'
import type { JudgedSince } from '../../../ports/mistakes.ts'
import type { Scope } from './scope.ts'

export async function countJudged(
  { db, workspace }: Scope,
  from: Instant,
  since: JudgedSince,
): Promise<ReadonlyMap<JudgedCode, Judged>> {
  const { rows } = await sql<Judged & { readonly code: JudgedCode }>`with told as (
      select case when evidence ->> 'byModel' = 'true' then ${SECOND_JUDGE} else code end as code, state, at
      from opiekun.mistakes where workspace = ${workspace}
    )
    select code, count(*) as found,
      count(*) filter (where state = 'confirmed') as confirmed, count(*) filter (where state = 'withdrawn') as withdrawn
    from told
    where at >= greatest(${from}::bigint, coalesce((${JSON.stringify(since)}::jsonb ->> code)::bigint, 0))
    group by code order by code`.execute(db)
  return new Map(rows.map(({ code, found, confirmed, withdrawn }) => [code, { found, confirmed, withdrawn }]))
}
