import { type RawBuilder, sql } from 'kysely'
import type { PersonId, WorkspaceId } from '../../../../core/vocabulary/vocabulary.ts'
import { type InboxFilter, URGENT } from '../../../ports/inbox.ts'

/** What a filter asks of `c`, a conversation's row. A bound that an index is made for stands in the text, else the planner cannot know it. */
export function conditionsOf(workspace: WorkspaceId, filter: InboxFilter): readonly RawBuilder<boolean>[] {
  const { status, holder, topic, channel, waitingSince, urgent, complaint } = filter
  return [
    status !== undefined && sql<boolean>`c.status = ${status}`,
    holder === 'nobody' && sql<boolean>`c.assignee is null`,
    holder !== undefined && holder !== 'nobody' && sql<boolean>`c.assignee = ${holder}`,
    topic !== undefined && sql<boolean>`c.topic = ${topic}`,
    channel !== undefined && sql<boolean>`c.channel = ${channel}`,
    waitingSince !== undefined && sql<boolean>`c.waiting_since <= ${waitingSince}::bigint`,
    urgent === true && sql<boolean>`c.urgency >= ${sql.lit(URGENT)}::float8`,
    complaint === true &&
      sql<boolean>`c.id = any (array(select e.conversation from opiekun.conversation_events e
        where e.workspace = ${workspace} and e.event ->> 'type' = 'complaint-registered'))`,
  ].filter((condition) => condition !== false)
}

/** Somebody called this person into a note of the conversation. */
export function isMentioned(person: PersonId): RawBuilder<boolean> {
  return sql<boolean>`exists (select from opiekun.mentions n
    where n.workspace = c.workspace and n.person = ${person} and n.conversation = c.id)`
}
