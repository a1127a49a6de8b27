import { sql } from 'kysely'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

interface Known {
  readonly id: string
  readonly code: string
}

/**
 * A mistake that a later audit finds at another place has another id. It stands in the problems of the one of its kind that is gone, which
 * count the conversation already; else they would count it twice until the next search.
 */
export async function standInStead(
  { db, workspace }: Scope,
  before: readonly Known[],
  after: readonly Known[],
): Promise<void> {
  const [had, has] = [new Set(before.map(({ id }) => id)), new Set<string>(after.map(({ id }) => id))]
  const gone = before.filter(({ id }) => !has.has(id))
  const pairs = after
    .filter(({ id }) => !had.has(id))
    .flatMap(({ id, code }) => {
      const at = gone.findIndex((one) => one.code === code)
      const [old] = at === -1 ? [] : gone.splice(at, 1)
      return old === undefined ? [] : [{ old: old.id, now: id }]
    })
  if (pairs.length === 0) return
  await sql`with pairs as materialized (select * from jsonb_to_recordset(${json(pairs)}::jsonb) as p (old text, now text)
    ), gone as (
      delete from opiekun.problem_mistakes w using pairs p where w.workspace = ${workspace} and w.mistake = p.old
      returning w.problem, p.now, w.placed_at
    )
    insert into opiekun.problem_mistakes (workspace, problem, mistake, placed_at)
    select ${workspace}, problem, now, placed_at from gone on conflict do nothing`.execute(db)
}
