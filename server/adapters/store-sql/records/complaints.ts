import { sql } from 'kysely'
import type { Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { Complaints, KeptComplaint } from '../../../ports/complaints.ts'
import type { ComplaintRow } from '../tables.ts'
import type { Scope } from './scope.ts'

export function complaintsIn({ db, workspace }: Scope): Complaints {
  const kept = () =>
    db
      .selectFrom('opiekun.complaints')
      .select(['year', 'number', 'received_at', 'due'])
      .where('workspace', '=', workspace)

  return {
    async register({ conversation, startedBy, receivedAt, year, due, at }) {
      // One at a time a workspace, so that no number is given twice and none is left out.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`complaints of ${workspace}`}, 0))`.execute(db)
      const before = await kept()
        .where('conversation', '=', conversation)
        .where('started_by', '=', startedBy)
        .executeTakeFirst()
      if (before !== undefined) return toComplaint(before)
      const { last } = await db
        .selectFrom('opiekun.complaints')
        .select(({ fn }) => fn.max('number').as('last'))
        .where('workspace', '=', workspace)
        .where('year', '=', year)
        .executeTakeFirstOrThrow()
      const row = { year, number: (last ?? 0) + 1, received_at: receivedAt, due }
      await db
        .insertInto('opiekun.complaints')
        .values({ workspace, conversation, started_by: startedBy, registered_at: at, ...row })
        .execute()
      return toComplaint(row)
    },

    async ofConversation(conversation) {
      const rows = await kept().where('conversation', '=', conversation).orderBy('registered_at').execute()
      return rows.map(toComplaint)
    },
  }
}

function toComplaint({
  year,
  number,
  received_at,
  due,
}: Pick<ComplaintRow, 'year' | 'number' | 'received_at' | 'due'>): KeptComplaint {
  return { number: `R/${year}/${String(number).padStart(4, '0')}`, receivedAt: received_at as Instant, due }
}
