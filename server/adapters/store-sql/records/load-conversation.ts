import { sql } from 'kysely'
import type { ConversationId } from '../../../../core/vocabulary/vocabulary.ts'
import type { StoredConversation } from '../../../ports/conversations.ts'
import { type ConversationParts, toConversation } from './conversation-rows.ts'
import type { Scope } from './scope.ts'

interface Wanted {
  /** Nobody else writes to the conversation before this transaction ends. */
  readonly lock: boolean
  /** Newest messages to give; null = all. */
  readonly recent: number | null
  /** Only messages after this number; 0 = all. */
  readonly after: number
}

/** The conversation, in one round trip whatever its length. */
export async function loadConversation(
  scope: Scope,
  id: ConversationId,
  { lock, recent, after }: Wanted,
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
  // A session answers in the order of asking, so the rest need not wait for the first answer. It is a statement of its own
  // all the same: the one that waits for the lock sees the other tables as they stood before it got it.
  const asked = [(lock ? found.forUpdate('c') : found).executeTakeFirst(), loadParts(scope, id, recent, after)] as const
  const [row, parts] = await Promise.all(asked)
  return row === undefined || parts === undefined ? null : toConversation({ row, ...parts })
}

async function loadParts(
  { db, workspace }: Scope,
  conversation: ConversationId,
  recent: number | null,
  after: number,
): Promise<Omit<ConversationParts, 'row'> | undefined> {
  const own = sql`workspace = ${workspace} and conversation = ${conversation}`
  const { rows } = await sql<Omit<ConversationParts, 'row'>>`select
    (select coalesce(json_agg(m order by m.seq), '[]') from (
      select seq, id, at, author, author_name, team, text, attachments, internal, delivery, send_at, override_reason, read_in,
        choices
      from opiekun.messages where ${own} and seq > ${after}::bigint order by seq desc limit ${recent}::bigint
    ) m) as messages,
    (select coalesce(json_agg(e order by e.at, e.position), '[]') from (
      select at, position, event from opiekun.conversation_events where ${own}
    ) e) as events,
    (select coalesce(json_agg(o order by o.number), '[]') from (
      select number, "order" from opiekun.orders where ${own}
    ) o) as orders,
    (select row_to_json(r) from (select value, comment, at from opiekun.ratings where ${own}) r) as rating`.execute(db)
  return rows[0]
}
