import { sql } from 'kysely'
import type { ConversationId } from '../../../../core/vocabulary/vocabulary.ts'
import type { News } from '../../../ports/conversations.ts'
import { MESSAGE_COLUMNS, type MessageColumns, toMessage } from './conversation-rows.ts'
import type { Scope } from './scope.ts'

interface Found {
  readonly status: string
  readonly handover_state: string
  readonly seen_by_firm: number
  readonly messages: readonly MessageColumns[]
}

/**
 * One statement over one row and its new messages: every open chat asks for this after every message. The number stands in a query of its own,
 * for a planner that sees it finds a plan made for just this number cheaper than a kept one, every time, and plans for longer than it runs.
 */
export async function loadNews({ db, workspace }: Scope, id: ConversationId, seq: number): Promise<News | null> {
  const columns = sql.join(MESSAGE_COLUMNS.map((column) => sql.ref(column)))
  const { rows } = await sql<Found>`select c.status, c.handover_state, c.seen_by_firm,
    (select coalesce(json_agg(m order by m.seq), '[]') from (
      select ${columns} from opiekun.messages
      where workspace = ${workspace} and conversation = ${id} and seq > (select ${seq}::bigint)
    ) m) as messages
    from opiekun.conversations c where c.workspace = ${workspace} and c.id = ${id}`.execute(db)
  const [row] = rows
  if (row === undefined) return null
  return {
    status: row.status as News['status'],
    handover: row.handover_state as News['handover'],
    seenByFirm: row.seen_by_firm,
    messages: row.messages.map(toMessage),
  }
}
