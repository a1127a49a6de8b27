import type { PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { ReportMailings } from '../../../ports/report-mailing.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

export function reportMailingsIn({ db, workspace }: Scope): ReportMailings {
  return {
    async load() {
      const row = await db
        .selectFrom('opiekun.report_mailings')
        .selectAll()
        .where('workspace', '=', workspace)
        .executeTakeFirst()
      if (row === undefined) return null
      return { weekday: row.weekday, people: row.people as readonly PersonId[], sentFor: row.sent_for }
    },
    async keep({ weekday, people }) {
      const row = { weekday, people: json(people) }
      await db
        .insertInto('opiekun.report_mailings')
        .values({ workspace, ...row, sent_for: null })
        .onConflict((conflict) => conflict.column('workspace').doUpdateSet(row))
        .execute()
    },
    async markSent(monday) {
      await db
        .updateTable('opiekun.report_mailings')
        .set({ sent_for: monday })
        .where('workspace', '=', workspace)
        .execute()
    },
  }
}
