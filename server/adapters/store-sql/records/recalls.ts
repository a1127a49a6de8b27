import { sql } from 'kysely'
import type { ConversationId, Instant, MessageId, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { ListedRecallItem, Recall, RecallItemState, Recalls } from '../../../ports/recalls.ts'
import type { RecallItemRow, RecallRow } from '../tables.ts'
import { mustTouch } from './found.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

const MOST_LISTED = 100

export function recallsIn({ db, workspace }: Scope): Recalls {
  return {
    async start({ id, at, by, facts }, items) {
      await db
        .insertInto('opiekun.recalls')
        .values({ workspace, id, at, by, facts: json(facts) })
        .execute()
      if (items.length === 0) return
      const rows = items.map(({ message, conversation, quote, draft }) => ({
        workspace,
        recall: id,
        message,
        conversation,
        quote: storable(quote),
        draft: storable(draft),
        state: 'todo',
      }))
      await db.insertInto('opiekun.recall_items').values(rows).execute()
    },

    async list() {
      const rows = await db
        .selectFrom('opiekun.recalls as r')
        .selectAll('r')
        .select([
          sql<number>`(select count(*) from opiekun.recall_items i where i.workspace = r.workspace and i.recall = r.id)`.as(
            'items',
          ),
          sql<number>`(select count(*) from opiekun.recall_items i
            where i.workspace = r.workspace and i.recall = r.id and i.state = 'todo')`.as('todo'),
        ])
        .where('r.workspace', '=', workspace)
        .orderBy('r.at', 'desc')
        .orderBy('r.id')
        .limit(MOST_LISTED)
        .execute()
      return rows.map((row) => ({ ...toRecall(row), items: row.items, todo: row.todo }))
    },

    async load(id) {
      const row = await db
        .selectFrom('opiekun.recalls')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .executeTakeFirst()
      if (row === undefined) return null
      const items = await db
        .selectFrom('opiekun.recall_items as i')
        .innerJoin('opiekun.conversations as c', (join) =>
          join.onRef('c.workspace', '=', 'i.workspace').onRef('c.id', '=', 'i.conversation'),
        )
        .innerJoin('opiekun.customers as k', (join) =>
          join.onRef('k.workspace', '=', 'c.workspace').onRef('k.id', '=', 'c.customer'),
        )
        .selectAll('i')
        .select('k.name as customer_name')
        .where('i.workspace', '=', workspace)
        .where('i.recall', '=', id)
        .orderBy(sql`i.state <> 'todo'`)
        .orderBy('i.message')
        .execute()
      return { recall: toRecall(row), items: items.map(toItem) }
    },

    async decide(recall, message, { state, by, at, draft }) {
      const decided = db
        .updateTable('opiekun.recall_items')
        .set({
          state,
          decided_by: state === 'todo' ? null : by,
          decided_at: state === 'todo' ? null : at,
          ...(draft !== undefined && { draft: storable(draft) }),
        })
        .where('workspace', '=', workspace)
        .where('recall', '=', recall)
        .where('message', '=', message)
      mustTouch(await decided.executeTakeFirstOrThrow())
    },
  }
}

function toRecall({ id, at, by, facts }: Pick<RecallRow, 'at' | 'by' | 'id'> & { facts: unknown }): Recall {
  return { id, at: at as Instant, by: by as PersonId, facts: facts as Recall['facts'] }
}

function toItem(row: RecallItemRow & { readonly customer_name: string | null }): ListedRecallItem {
  const { decided_by: by, decided_at: at } = row
  return {
    message: row.message as MessageId,
    conversation: row.conversation as ConversationId,
    quote: row.quote,
    draft: row.draft,
    state: row.state as RecallItemState,
    decided: by === null || at === null ? null : { by: by as PersonId, at: at as Instant },
    customerName: row.customer_name,
  }
}
