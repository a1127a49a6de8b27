import type { ConversationId } from '../../../../core/vocabulary/vocabulary.ts'
import type { StoredConversation } from '../../../ports/conversations.ts'
import { toConversation } from './conversation-rows.ts'
import type { Scope } from './scope.ts'

/** The whole conversation; with `lock`, nobody else writes to it before this transaction ends. */
export async function loadConversation(
  scope: Scope,
  id: ConversationId,
  lock: boolean,
): Promise<StoredConversation | null> {
  const { db, workspace } = scope
  const found = db
    .selectFrom('opiekun.conversations as c')
    .innerJoin('opiekun.customers as k', (join) =>
      join.onRef('k.workspace', '=', 'c.workspace').onRef('k.id', '=', 'c.customer'),
    )
    .leftJoin('opiekun.people as p', (join) =>
      join.onRef('p.workspace', '=', 'c.workspace').onRef('p.id', '=', 'c.assignee'),
    )
    .selectAll('c')
    .select(['k.name as customer_name', 'k.email as customer_email', 'p.name as assignee_name'])
    .where('c.workspace', '=', workspace)
    .where('c.id', '=', id)
  // A session answers in the order of asking, so the rest need not wait for the first answer, and the lock comes before them.
  const row = (lock ? found.forUpdate('c') : found).executeTakeFirst()
  const messages = db
    .selectFrom('opiekun.messages')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('conversation', '=', id)
    .orderBy('seq')
    .execute()
  const events = db
    .selectFrom('opiekun.conversation_events')
    .select('event')
    .where('workspace', '=', workspace)
    .where('conversation', '=', id)
    .orderBy('at')
    .orderBy('position')
    .execute()
  const orders = db
    .selectFrom('opiekun.orders')
    .select('order')
    .where('workspace', '=', workspace)
    .where('conversation', '=', id)
    .orderBy('number')
    .execute()
  const rating = db
    .selectFrom('opiekun.ratings')
    .select(['value', 'comment', 'at'])
    .where('workspace', '=', workspace)
    .where('conversation', '=', id)
    .executeTakeFirst()
  const [is, said, happened, ordered, rated] = await Promise.all([row, messages, events, orders, rating])
  if (is === undefined) return null
  return toConversation({ row: is, messages: said, events: happened, orders: ordered, rating: rated })
}
