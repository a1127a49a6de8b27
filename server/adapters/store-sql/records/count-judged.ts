import { sql } from 'kysely'
import type { Judged } from '../../../../core/ledger/ledger.ts'
import type { FindingCode, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { JudgedSince } from '../../../ports/mistakes.ts'
import type { Scope } from './scope.ts'

export async function countJudged(
  { db, workspace }: Scope,
  from: Instant,
  since: JudgedSince,
): Promise<ReadonlyMap<FindingCode, Judged>> {
  const { rows } = await sql<Judged & { readonly code: FindingCode }>`select code, count(*) as found,
      count(*) filter (where state = 'confirmed') as confirmed, count(*) filter (where state = 'withdrawn') as withdrawn
    from opiekun.mistakes
    where workspace = ${workspace}
      and at >= greatest(${from}::bigint, coalesce((${JSON.stringify(since)}::jsonb ->> code)::bigint, 0))
    group by code order by code`.execute(db)
  return new Map(rows.map(({ code, found, confirmed, withdrawn }) => [code, { found, confirmed, withdrawn }]))
}
