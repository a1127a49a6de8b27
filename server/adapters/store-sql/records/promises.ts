import { type Kysely, sql } from 'kysely'
import type { PromiseKind } from '../../../../core/audit/audit.ts'
import type { ConversationId, Instant, MessageId, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { PromiseCounts, PromiseState, Promises, SettledPromise, StoredPromise } from '../../../ports/promises.ts'
import type { PromiseRow, Tables } from '../tables.ts'
import { pageOf, readCursor } from './cursor.ts'
import { mustTouch } from './found.ts'
import type { Scope } from './scope.ts'
import { storable } from './storable.ts'

export function promisesIn({ db, workspace }: Scope): Promises {
  const own = () => promises(db).where('p.workspace', '=', workspace)
  return {
    async add(made) {
      if (made.length === 0) return
      const rows = made.map(({ id, conversation, message, owner, kind, quote, madeAt, dueAt }) => ({
        workspace,
        id,
        conversation,
        message,
        owner,
        kind,
        quote: storable(quote),
        made_at: madeAt,
        due_at: dueAt,
        state: 'open',
      }))
      await db
        .insertInto('opiekun.promises')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['workspace', 'id']).doNothing())
        .execute()
    },

    async load(id) {
      const row = await own().where('p.id', '=', id).executeTakeFirst()
      return row === undefined ? null : toPromise(row)
    },

    async ofConversation(conversation) {
      const rows = await own().where('p.conversation', '=', conversation).orderBy('p.due_at').orderBy('p.id').execute()
      return rows.map(toPromise)
    },

    async list({ states, owner, from, to, newestFirst, cursor, limit }) {
      let found = own()
      if (states.length > 0) found = found.where('p.state', 'in', [...states])
      if (owner !== null) found = found.where(HOLDER, '=', owner)
      if (from !== null) found = found.where('p.due_at', '>=', from)
      if (to !== null) found = found.where('p.due_at', '<', to)
      if (cursor !== null) {
        const { key, id } = readCursor(cursor)
        const place = sql`(${key}::bigint, ${id})`
        found = found.where(
          newestFirst ? sql<boolean>`(p.due_at, p.id) < ${place}` : sql<boolean>`(p.due_at, p.id) > ${place}`,
        )
      }
      const order = newestFirst ? 'desc' : 'asc'
      const rows = await found
        .orderBy('p.due_at', order)
        .orderBy('p.id', order)
        .limit(limit + 1)
        .execute()
      return pageOf(rows, limit, toPromise, (row) => ({ key: row.due_at, id: row.id }))
    },

    async waiting(from, to, limit) {
      const rows = await db
        .selectFrom('opiekun.promises')
        .select(({ fn }) => ['conversation', fn.min('due_at').as('due')])
        .where('workspace', '=', workspace)
        .where('state', '=', 'open')
        .where('due_at', '>=', from)
        .where('due_at', '<', to)
        .groupBy('conversation')
        .orderBy('due')
        .limit(limit)
        .execute()
      return rows.map(({ conversation }) => conversation as ConversationId)
    },

    async settle(id, settled) {
      const { at, by, how } = 'at' in settled ? settled : NOT_SETTLED
      const changed = db
        .updateTable('opiekun.promises')
        .set({ state: settled.state, settled_at: at, settled_by: by, settled_how: how })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
      mustTouch(await changed.executeTakeFirstOrThrow())
    },

    async count(person, { now, endOfDay, near }) {
      const { rows } = await sql<CountRow>`select
          count(*) filter (where due_at <= ${endOfDay}::bigint and due_at > ${now}::bigint) as today,
          count(*) filter (where due_at <= ${now}::bigint) as overdue,
          count(*) filter (where due_at <= ${near}::bigint and due_at > ${now}::bigint) as near,
          count(*) filter (where mine and due_at <= ${endOfDay}::bigint and due_at > ${now}::bigint) as my_today,
          count(*) filter (where mine and due_at <= ${now}::bigint) as my_overdue,
          count(*) filter (where mine and due_at <= ${near}::bigint and due_at > ${now}::bigint) as my_near
        from (
          select p.due_at, coalesce(c.assignee, p.owner) = ${person} as mine
          from opiekun.promises p join opiekun.conversations c on c.workspace = p.workspace and c.id = p.conversation
          where p.workspace = ${workspace} and p.state = 'open'
        ) as open`.execute(db)
      const [row] = rows
      if (row === undefined) throw new Error('a count has one row')
      return {
        all: { today: row.today, overdue: row.overdue, near: row.near },
        mine: { today: row.my_today, overdue: row.my_overdue, near: row.my_near },
      }
    },

    async kept(from, to, now) {
      const { rows } = await sql<{ kept: number; broken: number }>`select
          count(*) filter (where state = 'kept') as kept,
          count(*) filter (where state = 'late' or (state = 'open' and due_at <= ${now}::bigint)) as broken
        from opiekun.promises
        where workspace = ${workspace} and due_at >= ${from}::bigint and due_at < ${to}::bigint`.execute(db)
      return { kept: rows[0]?.kept ?? 0, broken: rows[0]?.broken ?? 0 }
    },
  }
}

const NOT_SETTLED = { at: null, by: null, how: null } as const

type CountRow = PromiseCounts & { readonly my_today: number; readonly my_overdue: number; readonly my_near: number }

/** Whoever holds the conversation answers for what was promised in it. */
const HOLDER = sql<string | null>`coalesce(c.assignee, p.owner)`

function promises(db: Kysely<Tables>) {
  return db
    .selectFrom('opiekun.promises as p')
    .innerJoin('opiekun.conversations as c', (join) =>
      join.onRef('c.workspace', '=', 'p.workspace').onRef('c.id', '=', 'p.conversation'),
    )
    .innerJoin('opiekun.customers as k', (join) =>
      join.onRef('k.workspace', '=', 'c.workspace').onRef('k.id', '=', 'c.customer'),
    )
    .leftJoin('opiekun.people as h', (join) => join.onRef('h.workspace', '=', 'p.workspace').on('h.id', '=', HOLDER))
    .selectAll('p')
    .select(['k.name as customer_name', 'h.id as holder', 'h.name as holder_name'])
}

type ListedRow = PromiseRow & {
  readonly customer_name: string | null
  readonly holder: string | null
  readonly holder_name: string | null
}

function toPromise(row: ListedRow): StoredPromise {
  return {
    id: row.id,
    conversation: row.conversation as ConversationId,
    message: row.message as MessageId,
    owner: row.holder === null ? null : { id: row.holder as PersonId, name: row.holder_name ?? '' },
    kind: row.kind as PromiseKind,
    quote: row.quote,
    madeAt: row.made_at as Instant,
    dueAt: row.due_at as Instant,
    customerName: row.customer_name,
    state: row.state as PromiseState,
    settled: settledOf(row),
  }
}

function settledOf({ settled_at, settled_by, settled_how }: PromiseRow): StoredPromise['settled'] {
  if (settled_at === null) return null
  return {
    at: settled_at as Instant,
    by: settled_by as PersonId | null,
    how: (settled_how ?? 'hand') as SettledPromise['how'],
  }
}
