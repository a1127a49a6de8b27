import { sql } from 'kysely'
import type { CustomerId, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../../ports/failure.ts'
import type { Identities, IdentitySecret, LikelySame, Merge } from '../../../ports/identities.ts'
import type { Scope } from './scope.ts'
import { json, storableOrNull } from './storable.ts'

const MOST_LIKELY = 10

export function identitiesIn({ db, workspace }: Scope): Identities {
  // Who was merged into another has none left.
  const hasConversation = sql`exists (
    select from opiekun.conversations c where c.workspace = k.workspace and c.customer = k.id)`
  const shown = sql`k.id, k.name, k.email, (select count(*) from opiekun.conversations c
    where c.workspace = k.workspace and c.customer = k.id)::integer as conversations`

  return {
    async secret() {
      const row = await db
        .selectFrom('opiekun.identity_secrets')
        .selectAll()
        .where('workspace', '=', workspace)
        .executeTakeFirst()
      if (row === undefined) return null
      return {
        secret: row.secret,
        since: row.since as Instant,
        previous: row.previous,
        previousUntil: row.previous_until as Instant | null,
      }
    },

    async saveSecret({ secret, since, previous, previousUntil }: IdentitySecret) {
      const row = { secret, since, previous, previous_until: previousUntil }
      await db
        .insertInto('opiekun.identity_secrets')
        .values({ workspace, ...row })
        .onConflict((known) => known.column('workspace').doUpdateSet(row))
        .execute()
    },

    async removeSecret() {
      await db.deleteFrom('opiekun.identity_secrets').where('workspace', '=', workspace).execute()
    },

    async verified(user) {
      const row = await db
        .selectFrom('opiekun.customers')
        .select('id')
        .where('workspace', '=', workspace)
        .where('verified_as', '=', user)
        .executeTakeFirst()
      return row === undefined ? null : (row.id as CustomerId)
    },

    async verify(customer, user, { name, email }) {
      await sql`update opiekun.customers set verified_as = ${user}, name = coalesce(${storableOrNull(name)}, name),
          email = coalesce(${storableOrNull(email)}, email)
        where workspace = ${workspace} and id = ${customer}`.execute(db)
    },

    async customerOf(conversation) {
      const row = await db
        .selectFrom('opiekun.conversations as c')
        .innerJoin('opiekun.customers as k', (join) =>
          join.onRef('k.workspace', '=', 'c.workspace').onRef('k.id', '=', 'c.customer'),
        )
        .select(['k.id', 'k.verified_as', 'k.email'])
        .where('c.workspace', '=', workspace)
        .where('c.id', '=', conversation)
        .executeTakeFirst()
      return row === undefined ? null : { id: row.id as CustomerId, verifiedAs: row.verified_as, email: row.email }
    },

    async likelySame(customer) {
      const { rows } = await sql<LikelySame & { byEmail: boolean; byOrder: boolean }>`
        with me as (
          select id, lower(name) as name, lower(email) as email from opiekun.customers where workspace = ${workspace} and id = ${customer}
        ), found as (
          select k.id, true as by_email, false as by_order from opiekun.customers k, me
          where k.workspace = ${workspace} and lower(k.email) = me.email
          union all
          select c.customer, false, true from opiekun.orders mine
          join opiekun.conversations own on own.workspace = mine.workspace and own.id = mine.conversation and own.customer = ${customer}
          join opiekun.orders o on o.workspace = mine.workspace and o.number = mine.number
          join opiekun.conversations c on c.workspace = o.workspace and c.id = o.conversation
          join opiekun.customers k on k.workspace = c.workspace and k.id = c.customer
          join me on lower(k.name) = me.name
          where mine.workspace = ${workspace}
        )
        select ${shown}, f."byEmail", f."byOrder"
        from (select id, bool_or(by_email) as "byEmail", bool_or(by_order) as "byOrder" from found group by id) f
        join opiekun.customers k on k.workspace = ${workspace} and k.id = f.id
        where k.id <> ${customer} and ${hasConversation}
        order by f."byEmail" desc, k.id limit ${MOST_LIKELY}::bigint`.execute(db)
      return rows.map(({ byEmail, byOrder, ...one }) => ({
        ...one,
        because: [...(byEmail ? (['email'] as const) : []), ...(byOrder ? (['name-and-order'] as const) : [])],
      }))
    },

    async words(customer) {
      const { rows } = await sql<{ text: string }>`select m.text from opiekun.messages m
        join opiekun.conversations c on c.workspace = m.workspace and c.id = m.conversation
        where m.workspace = ${workspace} and c.customer = ${customer} and m.author = 'customer' order by m.at desc limit 50`.execute(
        db,
      )
      return rows.map(({ text }) => text)
    },

    async whoWrote(digits, conversations, except) {
      const { rows } = await sql<LikelySame>`select ${shown} from opiekun.customers k
        where k.workspace = ${workspace} and ${hasConversation} and k.id <> ${except} and k.id in (
        select c.customer from opiekun.conversations c
        join opiekun.messages m on m.workspace = c.workspace and m.conversation = c.id
        where c.workspace = ${workspace} and c.id in (select jsonb_array_elements_text(${json(conversations)}::jsonb))
          and m.author = 'customer' and position(${digits} in regexp_replace(m.text, '[^0-9]', '', 'g')) > 0
      ) limit ${MOST_LIKELY}::bigint`.execute(db)
      return rows.map((row) => ({ ...row, because: ['phone'] }))
    },

    async merge({ id, kept, gone, at, by }) {
      if (kept === gone) throw new Failure('conflict', 'give-up')
      const { rows } = await sql<{ id: string; customer: string }>`select c.id, c.customer from opiekun.conversations c
        where c.workspace = ${workspace} and c.customer in (${kept}, ${gone}) order by c.id for update`.execute(db)
      const moved = rows.filter(({ customer }) => customer === gone).map((row) => row.id)
      if (moved.length === 0 || moved.length === rows.length) throw new Failure('not-found', 'give-up')
      await db
        .insertInto('opiekun.customer_merges')
        .values({ workspace, id, kept, gone, conversations: json(moved), at, by, undone_at: null })
        .execute()
      await sql`update opiekun.conversations set customer = ${kept} where workspace = ${workspace} and customer = ${gone}`.execute(
        db,
      )
    },

    async undo(merge, at) {
      const undone = await db
        .updateTable('opiekun.customer_merges')
        .set({ undone_at: at })
        .where('workspace', '=', workspace)
        .where('id', '=', merge)
        .where('undone_at', 'is', null)
        .returning(['gone', 'conversations'])
        .executeTakeFirst()
      if (undone === undefined) throw new Failure('not-found', 'give-up')
      await sql`update opiekun.conversations set customer = ${undone.gone} where workspace = ${workspace}
        and id in (select jsonb_array_elements_text(${json(undone.conversations)}::jsonb))`.execute(db)
    },

    async mergesOf(customer) {
      const { rows } =
        await sql<Merge>`select m.id, m.kept, m.gone, k.name as "goneName", k.email as "goneEmail", m.conversations, m.at, m.by
        from opiekun.customer_merges m join opiekun.customers k on k.workspace = m.workspace and k.id = m.gone
        where m.workspace = ${workspace} and m.kept = ${customer} and m.undone_at is null order by m.at desc`.execute(
          db,
        )
      return rows.map((row) => ({ ...row, at: Number(row.at) as Instant }))
    },
  }
}
