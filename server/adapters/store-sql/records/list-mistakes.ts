import { sql } from 'kysely'
import type { Mistake } from '../../../../core/ledger/ledger.ts'
import type { MistakeQuery } from '../../../ports/mistakes.ts'
import type { Page } from '../../../ports/page.ts'
import { pageOf, readCursor } from './cursor.ts'
import { toMistake } from './mistake-rows.ts'
import type { Scope } from './scope.ts'

/** Newest first. */
export async function listMistakes(
  { db, workspace }: Scope,
  query: MistakeQuery,
): Promise<Page<Mistake & { customerName: string | null }>> {
  const limit = Math.min(Math.max(query.limit, 1), 100)
  let found = db
    .selectFrom('opiekun.mistakes as m')
    .innerJoin('opiekun.conversations as c', (join) =>
      join.onRef('c.workspace', '=', 'm.workspace').onRef('c.id', '=', 'm.conversation'),
    )
    .innerJoin('opiekun.customers as k', (join) =>
      join.onRef('k.workspace', '=', 'c.workspace').onRef('k.id', '=', 'c.customer'),
    )
    .selectAll('m')
    .select('k.name as customer_name')
    .where('m.workspace', '=', workspace)
    .where('m.severity', '>=', query.minSeverity)
  if (query.codes.length > 0) found = found.where('m.code', 'in', [...query.codes])
  if (query.handling !== null) found = found.where('m.handling', '=', query.handling)
  if (query.state !== null) found = found.where('m.state', '=', query.state)
  if (query.from !== null) found = found.where('m.at', '>=', query.from)
  if (query.to !== null) found = found.where('m.at', '<', query.to)
  if (query.opened !== null)
    found = found.where('c.opened_at', '>=', query.opened.from).where('c.opened_at', '<', query.opened.to)
  if (query.conversation !== null) found = found.where('m.conversation', '=', query.conversation)
  if (query.problem !== null)
    found = found.where(
      sql<boolean>`exists (select from opiekun.problem_mistakes p
        where p.workspace = m.workspace and p.problem = ${query.problem} and p.mistake = m.id)`,
    )
  if (query.cursor !== null) {
    const { key, id } = readCursor(query.cursor)
    found = found.where(sql<boolean>`(m.at, m.id) < (${key}::bigint, ${id})`)
  }
  const rows = await found
    .orderBy('m.at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(limit + 1)
    .execute()
  return pageOf(
    rows,
    limit,
    (row) => ({ ...toMistake(row), customerName: row.customer_name }),
    (row) => ({ key: row.at, id: row.id }),
  )
}
