import { sql } from 'kysely'
import type { ServiceCode, ServiceFacts } from '../../../../core/upkeep/upkeep.ts'
import type { Instant, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { LinkOutcome } from '../../../ports/link-checker.ts'
import type { FindingState, ServiceFindings, StoredServiceFinding } from '../../../ports/service-findings.ts'
import type { ServiceFindingRow } from '../tables.ts'
import { mustTouch } from './found.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

export function serviceFindingsIn({ db, workspace }: Scope): ServiceFindings {
  return {
    async keep(found, at) {
      await db
        .insertInto('opiekun.service_searches')
        .values({ workspace, at })
        .onConflict((conflict) => conflict.column('workspace').doUpdateSet({ at }))
        .execute()
      const rows = json(found.map(({ id, cases, facts }) => ({ id, cases, code: facts.code, facts })))
      await sql`insert into opiekun.service_findings (workspace, id, code, state, cases, first_found_at, last_found_at, facts)
        select ${workspace}, f.id, f.code, 'open', f.cases, ${at}::bigint, ${at}::bigint, f.facts
        from jsonb_to_recordset(${rows}::jsonb) as f (id text, code text, cases bigint, facts jsonb)
        on conflict (workspace, id) do update
        set cases = excluded.cases, facts = excluded.facts, last_found_at = excluded.last_found_at,
          state = case when service_findings.state = 'done' then 'open' else service_findings.state end`.execute(db)
    },

    async list(states) {
      const rows = await db
        .selectFrom('opiekun.service_findings as f')
        .innerJoin('opiekun.service_searches as s', 's.workspace', 'f.workspace')
        .selectAll('f')
        .where('f.workspace', '=', workspace)
        .where('f.state', 'in', [...states])
        .whereRef('f.last_found_at', '=', 's.at')
        .orderBy('f.cases', 'desc')
        .orderBy('f.id')
        .execute()
      return rows.map(toFinding)
    },

    async load(id) {
      const row = await db
        .selectFrom('opiekun.service_findings')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .executeTakeFirst()
      return row === undefined ? null : toFinding(row)
    },

    async decide(id, { state, by, at, reason }) {
      const decided = db
        .updateTable('opiekun.service_findings')
        .set({ state, decided_by: by, decided_at: at, reason: storable(reason) })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
      mustTouch(await decided.executeTakeFirstOrThrow())
    },

    async searchedAt() {
      const row = await db
        .selectFrom('opiekun.service_searches')
        .select('at')
        .where('workspace', '=', workspace)
        .executeTakeFirst()
      return row === undefined ? null : (row.at as Instant)
    },

    async triedLinks(since) {
      const rows = await db
        .selectFrom('opiekun.link_checks')
        .select(['url', 'outcome'])
        .where('workspace', '=', workspace)
        .where('at', '>=', since)
        .execute()
      return new Map(rows.map(({ url, outcome }) => [url, outcome as LinkOutcome]))
    },

    async keepTriedLinks(tried, at) {
      if (tried.size === 0) return
      const rows = [...tried].map(([url, outcome]) => ({ workspace, url, at, outcome }))
      await db
        .insertInto('opiekun.link_checks')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'url']).doUpdateSet((row) => ({
            at: row.ref('excluded.at'),
            outcome: row.ref('excluded.outcome'),
          })),
        )
        .execute()
    },

    async forgetLinks(before) {
      await db.deleteFrom('opiekun.link_checks').where('workspace', '=', workspace).where('at', '<', before).execute()
    },
  }
}

function toFinding(
  row: ServiceFindingRow | (Omit<ServiceFindingRow, 'facts'> & { facts: unknown }),
): StoredServiceFinding {
  const { decided_by: by, decided_at: at, reason } = row
  return {
    id: row.id,
    code: row.code as ServiceCode,
    state: row.state as FindingState,
    cases: row.cases,
    firstFoundAt: row.first_found_at as Instant,
    lastFoundAt: row.last_found_at as Instant,
    facts: row.facts as ServiceFacts,
    decided: by === null || at === null ? null : { by: by as PersonId, at: at as Instant, reason: reason ?? '' },
  }
}
