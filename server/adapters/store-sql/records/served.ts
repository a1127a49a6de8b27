import { sql } from 'kysely'
import type { Served } from '../../../../core/breaker/breaker.ts'
import type { ConversationId, Instant, Topic } from '../../../../core/vocabulary/vocabulary.ts'
import type { ServedConversations } from '../../../ports/served.ts'
import type { Scope } from './scope.ts'

/** Of ten: such a customer says that it helped. */
const GOOD_RATING = 8
/** A mistake nobody has looked at yet counts from here on. */
const GRAVE = 3

interface Row {
  readonly conversation: string
  readonly topic: string | null
  readonly at: number
  readonly mistaken: boolean
  readonly wanted_person: boolean
  readonly handed_over: boolean
  readonly came_back: number | null
  readonly confirmed: boolean
}

export function servedIn({ db, workspace }: Scope): ServedConversations {
  return {
    async since(from) {
      const { rows } = await sql<Row>`
        with recent as materialized (
          select id, customer from opiekun.conversations where workspace = ${workspace} and last_at >= ${from}::bigint
        ), turn as materialized (
          select c.customer, t.* from recent c cross join lateral (
            select conversation, position, asked_at as at, topic, answers, thanks
            from opiekun.turns where workspace = ${workspace} and conversation = c.id offset 0
          ) t
        ), thanked as materialized (
          select conversation, max(position) as position from turn where thanks group by conversation
        ), answered as materialized (
          select distinct on (conversation) conversation, customer, position, at, topic from turn where answers
          order by conversation, position
        )
        select a.conversation, a.topic, a.at,
          exists (select from opiekun.mistakes m join opiekun.messages s
            on s.workspace = m.workspace and s.conversation = m.conversation and s.id = m.message and s.author = 'assistant'
            where m.workspace = ${workspace} and m.conversation = a.conversation
              and (m.state = 'confirmed' or (m.state = 'found' and m.severity >= ${GRAVE}))) as mistaken,
          e.wanted_person, e.handed_over,
          least(
            e.reopened_at,
            (select min(later.opened_at) from opiekun.conversations later where later.workspace = ${workspace}
              and later.customer = a.customer and later.id <> a.conversation and later.opened_at > a.at and later.topic = a.topic)
          ) as came_back,
          exists (select from opiekun.ratings r where r.workspace = ${workspace} and r.conversation = a.conversation
            and r.at >= a.at and r.value >= ${GOOD_RATING})
          or coalesce(t.position > a.position, false) as confirmed
        from answered a left join thanked t on t.conversation = a.conversation
        cross join lateral (
          select coalesce(bool_or(event->>'type' = 'human-requested'), false) as wanted_person,
            coalesce(bool_or(event->>'type' = 'handed-over'), false) as handed_over,
            min(at) filter (where event->>'type' = 'reopened' and at > a.at) as reopened_at
          from opiekun.conversation_events where workspace = ${workspace} and conversation = a.conversation and at >= a.at
        ) e
        where a.at >= ${from}::bigint
        order by a.at, a.conversation`.execute(db)
      return rows.map(toServed)
    },
  }
}

function toServed(row: Row): Served {
  return {
    conversation: row.conversation as ConversationId,
    topic: row.topic as Topic | null,
    at: row.at as Instant,
    mistaken: row.mistaken,
    wantedPerson: row.wanted_person,
    handedOver: row.handed_over,
    cameBack: row.came_back as Instant | null,
    confirmed: row.confirmed,
  }
}
