import { type Selectable, sql } from 'kysely'
import type { Instant, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { ActivityLog, Facts, StoredActivity } from '../../../ports/activity.ts'
import type { ActivityRow } from '../tables.ts'
import { pageOf, readCursor } from './cursor.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

export function activityIn({ db, workspace }: Scope): ActivityLog {
  const entries = () => db.selectFrom('opiekun.activity').selectAll().where('workspace', '=', workspace)
  return {
    async append(entry, seal) {
      // One writer a workspace until the transaction ends: two entries over the same seal would be a broken chain.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`activity ${workspace}`}, 0))`.execute(db)
      const last = await entries().orderBy('seq', 'desc').limit(1).executeTakeFirst()
      const numbered = { ...entry, seq: (last?.seq ?? 0) + 1 }
      await db
        .insertInto('opiekun.activity')
        .values({ workspace, ...numbered, facts: json(entry.facts), seal: seal(last?.seal ?? '', numbered) })
        .execute()
    },

    async list({ by, action, from, to, cursor, limit }) {
      let found = entries()
      if (by !== null) found = found.where('by', '=', by)
      if (action !== null) found = found.where('action', '=', action)
      if (from !== null) found = found.where('at', '>=', from)
      if (to !== null) found = found.where('at', '<', to)
      if (cursor !== null) found = found.where('seq', '<', readCursor(cursor).key)
      const rows = await found
        .orderBy('seq', 'desc')
        .limit(limit + 1)
        .execute()
      return pageOf(rows, limit, toActivity, ({ seq }) => ({ key: seq, id: '' }))
    },

    async after(seq, limit) {
      return (await entries().where('seq', '>', seq).orderBy('seq').limit(limit).execute()).map(toActivity)
    },
  }
}

function toActivity({ seq, at, by, through, action, subject, facts, seal }: Selectable<ActivityRow>): StoredActivity {
  return {
    seq,
    at: at as Instant,
    by: by as PersonId | null,
    through: through as StoredActivity['through'],
    action,
    subject,
    facts: facts as Facts,
    seal,
  }
}
