import { type RawBuilder, sql } from 'kysely'
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

type Parts = Omit<ConversationParts, 'row'>

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
  const parts = partsOf(scope, id, recent, after)
  if (!lock) {
    // The row as one value: the embedded store hands that to the server's thread far sooner than its forty cells.
    const { rows } = await sql<ConversationParts>`select row_to_json(r) as row, ${parts} from (${found}) r`.execute(db)
    return rows[0] === undefined ? null : toConversation(rows[0])
  }
  // A session answers in the order of asking, so the rest need not wait for the first answer. It is a statement of its own
  // all the same: the one that waits for the lock sees the other tables as they stood before it got it.
  const [row, { rows }] = await Promise.all([
    found.forUpdate('c').executeTakeFirst(),
    sql<Parts>`select ${parts}`.execute(db),
  ])
  return row === undefined || rows[0] === undefined ? null : toConversation({ row, ...rows[0] })
}

/** What a conversation has beside its row, each as one value. */
function partsOf(
  { workspace }: Scope,
  conversation: ConversationId,
  recent: number | null,
  after: number,
): RawBuilder<Parts> {
  const own = sql`workspace = ${workspace} and conversation = ${conversation}`
  return sql`
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
    (select row_to_json(r) from (select value, comment, at from opiekun.ratings where ${own}) r) as rating`
}
