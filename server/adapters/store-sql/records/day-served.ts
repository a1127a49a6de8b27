/** What became of conversations that the assistant answered in: as parts of one statement, and packed as a kept day holds them. */
import { type RawBuilder, sql } from 'kysely'
import type { Served } from '../../../../core/breaker/breaker.ts'
import { assistantOutcome } from '../../../../core/measure/measure.ts'
import type { ConversationId, DurationMs, Instant, Topic, WorkspaceId } from '../../../../core/vocabulary/vocabulary.ts'
import { AFTERWARDS_MS } from './day-counts.ts'

/** Of ten: such a customer says that it helped. */
const GOOD_RATING = 8
/** A mistake nobody has looked at yet counts from here on. */
const GRAVE = 3

/** Conversations that no kept day counts, each found by an index of its own. */
export const UNAUDITED: readonly RawBuilder<unknown>[] = [
  sql`audited_at is null and status = 'closed'`,
  sql`audited_at is null and status <> 'closed' and snoozed_until is null`,
  sql`audited_at is null and status <> 'closed' and snoozed_until is not null`,
]

export interface ServedRow {
  readonly conversation: string
  readonly opened_at: number
  readonly topic: string | null
  readonly at: number
  readonly mistaken: boolean
  readonly wanted_person: boolean
  readonly handed_over: boolean
  readonly came_back: number | null
  readonly confirmed: boolean
}

/**
 * `became`: a row for each of `recent (id, customer, opened_at)` that the assistant first answered in from then on. What belongs to a
 * conversation is looked up one by one (`offset 0`), however many of them the planner expects.
 */
export function whatBecame(workspace: WorkspaceId, from: Instant) {
  return sql`answered as materialized (
    select r.id as conversation, r.customer, r.opened_at, t.* from recent r cross join lateral (
      select position, asked_at as at, topic from opiekun.turns
      where workspace = ${workspace} and conversation = r.id and answers order by position limit 1 offset 0
    ) t where t.at >= ${from}::bigint
  ), became as (
    select a.conversation, a.opened_at, a.topic, a.at, m.mistaken, e.wanted_person, e.handed_over,
      least(e.reopened_at, l.opened_at) as came_back, r.good or t.thanks as confirmed
    from answered a
    cross join lateral (
      select exists (select from opiekun.mistakes m join opiekun.messages s
        on s.workspace = m.workspace and s.conversation = m.conversation and s.id = m.message and s.author = 'assistant'
        where m.workspace = ${workspace} and m.conversation = a.conversation
          and (m.state = 'confirmed' or (m.state = 'found' and m.severity >= ${GRAVE})) offset 0) as mistaken offset 0
    ) m
    cross join lateral (
      select coalesce(bool_or(event->>'type' = 'human-requested'), false) as wanted_person,
        coalesce(bool_or(event->>'type' = 'handed-over'), false) as handed_over,
        min(at) filter (where event->>'type' = 'reopened' and at > a.at) as reopened_at
      from opiekun.conversation_events where workspace = ${workspace} and conversation = a.conversation and at >= a.at offset 0
    ) e
    cross join lateral (
      select min(later.opened_at) as opened_at from opiekun.conversations later
      where later.workspace = ${workspace} and later.customer = a.customer and later.id <> a.conversation and later.topic = a.topic
        and later.opened_at > a.at and later.opened_at <= a.opened_at + ${sql.lit(AFTERWARDS_MS)} offset 0
    ) l
    cross join lateral (
      select exists (select from opiekun.ratings where workspace = ${workspace} and conversation = a.conversation
        and at >= a.at and value >= ${GOOD_RATING} offset 0) as good offset 0
    ) r
    cross join lateral (
      select exists (select from opiekun.turns where workspace = ${workspace} and conversation = a.conversation
        and position > a.position and thanks offset 0) as thanks offset 0
    ) t
  )`
}

export function toServed(row: ServedRow): Served {
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

/** Without the names of what it holds: a day has a thousand of them. */
type Packed = readonly [ConversationId, Topic | null, Instant, number, number, number, Instant | null, number]

export interface KeptServed {
  readonly handed_over: number
  readonly returned: number
  readonly confirmed: number
  readonly silent: number
  /** Answered on the day they were opened on: these are counted up. */
  readonly served: readonly Packed[]
  /** Answered on a later day. */
  readonly late: readonly Packed[]
  /** When the last of them all was. */
  readonly latest: Instant | null
}

/** A day as it is kept, from what was opened on it. */
export function packed(opened: readonly ServedRow[], ends: number, window: DurationMs): KeptServed {
  const all = opened.map(toServed)
  const onTheDay = all.filter(({ at }) => at < ends)
  const of = (outcome: ReturnType<typeof assistantOutcome>) =>
    onTheDay.filter((one) => assistantOutcome(one, window) === outcome).length
  return {
    handed_over: of('handed-over'),
    returned: of('returned'),
    confirmed: of('confirmed'),
    silent: of('silent'),
    served: onTheDay.map(pack),
    late: all.filter(({ at }) => at >= ends).map(pack),
    latest: all.reduce<Instant | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null),
  }
}

function pack(one: Served): Packed {
  const { conversation, topic, at, mistaken, wantedPerson, handedOver, cameBack, confirmed } = one
  return [
    conversation,
    topic,
    at,
    Number(mistaken),
    Number(wantedPerson),
    Number(handedOver),
    cameBack,
    Number(confirmed),
  ]
}

export function unpacked(kept: readonly Packed[]): readonly Served[] {
  return kept.map(([conversation, topic, at, mistaken, wantedPerson, handedOver, cameBack, confirmed]) => ({
    conversation,
    topic,
    at,
    mistaken: mistaken === 1,
    wantedPerson: wantedPerson === 1,
    handedOver: handedOver === 1,
    cameBack,
    confirmed: confirmed === 1,
  }))
}
