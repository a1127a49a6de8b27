/**
 * What the overviews count, as parts of one statement, for kept days and for what is counted when asked alike. Each part needs the ones above
 * it; the first is `gaps (begins, ends)`, stretches of time that do not overlap: whole days, or what of a period no kept day holds.
 * What belongs to a conversation is looked up one by one (`offset 0`): a planner that knows little of the gaps would read whole tables instead.
 */
import { type RawBuilder, sql } from 'kysely'
import type { DurationMs, Instant, Topic, WorkspaceId } from '../../../../core/vocabulary/vocabulary.ts'
import { json } from './storable.ts'

/** Kinds of mistake that say themselves that the customer came back: counted as causes, they would bring what they are. */
const CONSEQUENCES = ['repeat-contact', 'reopened'] as const
const COMPLAINTS = ['complaint', 'staff-complaint'] as const satisfies readonly Topic[]
/** So long after a conversation what the customer does may still come from it. */
export const AFTERWARDS_MS = 30 * 86_400_000
/** Before everything. */
export const EVER = -8_640_000_000_000_000 as Instant
/** Of ten: such a customer is displeased. */
const LOW_RATING = 4
/** In the product's words, and in those that Polish shops' archives use. */
const LOST = '^(cancelled|canceled|returned|anulowan|zwróc|zwrot)'

/** Where the steps begin that waits are counted by, eight a doubling up to half a year. A change of these needs every day counted anew. */
const STEPS = [...new Set(Array.from({ length: 8 * 34 }, (_, n) => Math.floor(2 ** (n / 8))))]
export const STEP_BOUNDS = sql`array(select value::bigint from jsonb_array_elements_text(${json(STEPS)}::jsonb) with ordinality as s (value, n) order by n)`
/** Steps are counted from 0, what lies below the first. */
export const LAST_STEP = STEPS.length

export interface Period {
  readonly from: Instant
  readonly to: Instant
}

/** The kept days inside the period that nobody changed since, and what is left of it. */
export function keptAndGaps(workspace: WorkspaceId, { from, to }: Period, fits: RawBuilder<unknown>) {
  return sql`kept as materialized (
    select d.* from opiekun.kept_days d
    where d.workspace = ${workspace} and d.begins >= ${from}::bigint and d.ends <= ${to}::bigint and d.upto is not null and ${fits}
      and not exists (select from opiekun.day_changes x
        where x.workspace = ${workspace} and x.opened_at >= d.begins and x.opened_at < d.ends)
  ), gaps as materialized (
    select * from (
      select lag(ends, 1, ${from}::bigint) over (order by begins) as begins, begins as ends from kept
      union all select coalesce(max(ends), ${from}::bigint), ${to}::bigint from kept
    ) g where begins < ends
  )`
}

export function openedInGaps(workspace: WorkspaceId) {
  return sql`opened as materialized (
    select g.begins, c.* from gaps g cross join lateral (
      select id, customer, topic, coalesce(handling, '') as handling, opened_at, first_response_at - first_customer_at as waited
      from opiekun.conversations
      where workspace = ${workspace} and audited_at is not null and opened_at >= g.begins and opened_at < g.ends offset 0
    ) c
  ), counted as materialized (
    select o.begins, m.* from opened o cross join lateral (
      select conversation, code, stage, cost from opiekun.mistakes
      where workspace = ${workspace} and conversation = o.id and state in ('found', 'confirmed') offset 0
    ) m
  )`
}

/** One row a conversation. */
export const TALLIED = sql`tallied as (
    select o.begins, o.opened_at, o.handling, coalesce(m.mistakes, 0) as mistakes
    from opened o left join (select conversation, count(*) as mistakes from counted group by conversation) m on m.conversation = o.id
  )`

/** One row a conversation, with what happened afterwards, and what the orders were worth. */
export function fallen(workspace: WorkspaceId, repeatWithin: DurationMs) {
  return sql`mistaken as materialized (
    select distinct conversation from counted where code <> all(${[...CONSEQUENCES]}::text[])
  ), reopened as materialized (
    select o.id from opened o where exists (select from opiekun.conversation_events
      where workspace = ${workspace} and conversation = o.id and event ->> 'type' = 'reopened' offset 0)
  ), rated as materialized (
    select o.id from opened o where exists (select from opiekun.ratings
      where workspace = ${workspace} and conversation = o.id and value <= ${LOW_RATING} offset 0)
  ), ordered as materialized (
    select o.begins, w.* from opened o cross join lateral (
      select conversation, ("order" ->> 'total')::bigint as total, lower("order" ->> 'status') ~ ${LOST} as lost
      from opiekun.orders where workspace = ${workspace} and conversation = o.id offset 0
    ) w
  ), lost as materialized (
    select conversation, sum(total) as value from ordered where lost group by conversation
  ), later as materialized (
    select o.id, bool_or(l.topic = o.topic and l.topic <> 'none' and l.opened_at <= o.opened_at + ${repeatWithin}::bigint) as again,
      bool_or(l.topic = any(${[...COMPLAINTS]}::text[])) as complained,
      bool_or(l.topic = 'cancel-order') as cancelled,
      bool_or(l.rated_low) as rated_low
    from opened o cross join lateral (
      select c.topic, c.opened_at, exists (select from opiekun.ratings
        where workspace = ${workspace} and conversation = c.id and value <= ${LOW_RATING} offset 0) as rated_low
      from opiekun.conversations c
      where c.workspace = ${workspace} and c.customer = o.customer and c.id <> o.id
        and c.opened_at > o.opened_at and c.opened_at <= o.opened_at + ${sql.lit(AFTERWARDS_MS)} offset 0
    ) l group by o.id
  ), fell as (
    select o.begins, m.conversation is not null as mistaken,
      coalesce(l.again, false) or e.id is not null as again,
      coalesce(l.complained, false) as complained,
      coalesce(l.rated_low, false) or r.id is not null as rated_low,
      coalesce(l.cancelled, false) or x.conversation is not null as lost,
      x.value
    from opened o left join later l on l.id = o.id left join mistaken m on m.conversation = o.id
    left join reopened e on e.id = o.id left join rated r on r.id = o.id left join lost x on x.conversation = o.id
  )`
}

/** Fallen alike. A lost order whose worth nobody wrote down is reckoned at the period's usual one, so it is only counted here. */
export const FALLS = sql`begins, mistaken, again, complained, rated_low, lost, count(*) as conversations,
    coalesce(sum(value) filter (where lost), 0)::bigint as known_value, count(*) filter (where lost and value is null) as unknown_values
  from fell group by 1, 2, 3, 4, 5, 6`
