import { sql } from 'kysely'
import type { PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { ViewCounts } from '../../../ports/conversations.ts'
import type { Scope } from './scope.ts'
import { VIEWS } from './views.ts'

/** Nobody reads an exact number beyond this; counting further would make the inbox slower as the firm grows. */
const COUNTED = 1_000

/** Each count comes from the view's own index and stops at 1,000. */
export async function countViews({ db, workspace }: Scope, person: PersonId): Promise<ViewCounts> {
  const count = (view: keyof ViewCounts) => sql`(
    select count(*) from (select 1 from opiekun.conversations c
    where c.workspace = ${workspace} and ${sql.raw(VIEWS[view])} ${view === 'mine' ? sql`and c.assignee = ${person}` : sql``}
    limit ${sql.lit(COUNTED)}) as counted)::integer as ${sql.ref(view)}`
  const names = ['waiting', 'mine', 'unassigned', 'assistant', 'open', 'snoozed'] as const
  const mentions = sql`(select count(distinct conversation) from opiekun.mentions
    where workspace = ${workspace} and person = ${person} and seen_at is null)::integer as mentions`
  const { rows } = await sql<ViewCounts>`select ${sql.join([...names.map(count), mentions])}`.execute(db)
  return rows[0] ?? { waiting: 0, mine: 0, unassigned: 0, assistant: 0, open: 0, snoozed: 0, mentions: 0 }
}
