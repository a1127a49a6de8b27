import { sql } from 'kysely'
import type { ConversationId, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../../ports/failure.ts'
import type { Inbox, SavedView } from '../../../ports/inbox.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

export function inboxIn({ db, workspace }: Scope): Inbox {
  return {
    async views(person) {
      const rows = await db
        .selectFrom('opiekun.saved_views')
        .select(['id', 'owner', 'shared', 'name', 'filter'])
        .where('workspace', '=', workspace)
        .where((row) => row.or([row('owner', '=', person), row('shared', '=', true)]))
        .orderBy('name')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({
        ...row,
        owner: row.owner as PersonId,
        filter: row.filter as SavedView['filter'],
      }))
    },

    async saveView({ id, owner, shared, name, filter }) {
      const row = { shared, name: storable(name), filter: json(filter) }
      const saved = await db
        .insertInto('opiekun.saved_views')
        .values({ workspace, id, owner, ...row })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'id']).doUpdateSet(row).where('opiekun.saved_views.owner', '=', owner),
        )
        .returning('id')
        .execute()
      if (saved.length === 0) throw new Failure('not-found', 'give-up')
    },

    async deleteView(id, person, mayDeleteShared) {
      const deleted = await db
        .deleteFrom('opiekun.saved_views')
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .where((row) =>
          mayDeleteShared ? row.or([row('owner', '=', person), row('shared', '=', true)]) : row('owner', '=', person),
        )
        .executeTakeFirstOrThrow()
      if (deleted.numDeletedRows === 0n) throw new Failure('not-found', 'give-up')
    },

    async mention(mentions) {
      if (mentions.length === 0) return
      await db
        .insertInto('opiekun.mentions')
        .values(mentions.map((mention) => ({ workspace, ...mention, seen_at: null })))
        .onConflict((conflict) => conflict.columns(['workspace', 'person', 'message']).doNothing())
        .execute()
    },

    async seen(person, conversation, at) {
      await db
        .updateTable('opiekun.mentions')
        .set({ seen_at: at })
        .where('workspace', '=', workspace)
        .where('person', '=', person)
        .where('conversation', '=', conversation)
        .where('seen_at', 'is', null)
        .execute()
    },

    async wake(now) {
      const { rows } = await sql<{ id: string }>`update opiekun.conversations set snoozed_until = null
        where workspace = ${workspace} and snoozed_until is not null and snoozed_until <= ${now}::bigint and status <> 'closed'
        returning id`.execute(db)
      return rows.map(({ id }) => id as ConversationId)
    },
  }
}
