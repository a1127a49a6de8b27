import { sql } from 'kysely'
import type { ConversationId, DurationMs, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { WaitingLine } from '../../../ports/conversations.ts'
import type { Scope } from './scope.ts'

/** So many of the latest waits are looked at. */
const MOST_WAITS = 30

/** Who waits longer, and how long those waited whom a person answered lately. */
export async function waitingLine(
  { db, workspace }: Scope,
  conversation: ConversationId,
  since: Instant,
): Promise<WaitingLine> {
  const { rows: ahead } = await sql<{ ahead: number }>`
    select count(*)::integer as ahead from opiekun.conversations other, opiekun.conversations own
    where own.workspace = ${workspace} and own.id = ${conversation}
      and other.workspace = own.workspace and other.id <> own.id
      and other.handover_state in ('requested', 'queued') and other.status <> 'closed' and other.part_of is null
      and other.handover_since < own.handover_since`.execute(db)
  const { rows: waits } = await sql<{ wait: number }>`
    select came.at - asked.at as wait
    from (
      select workspace, id, handover_since from opiekun.conversations
      where workspace = ${workspace} and handover_state = 'accepted' and handover_since >= ${since}
      order by handover_since desc limit ${sql.lit(MOST_WAITS)}
    ) as taken
    cross join lateral (
      select at from opiekun.conversation_events
      where workspace = taken.workspace and conversation = taken.id and event ->> 'type' = 'handed-over'
      order by position desc limit 1
    ) as asked
    cross join lateral (
      select at from opiekun.messages
      where workspace = taken.workspace and conversation = taken.id and author = 'agent' and not internal and at >= asked.at
      order by seq limit 1
    ) as came`.execute(db)
  return { ahead: ahead[0]?.ahead ?? 0, waits: waits.map(({ wait }) => wait as DurationMs) }
}
