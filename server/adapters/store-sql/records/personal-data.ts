import { sql } from 'kysely'
import type { ConversationId, CustomerId, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { FoundCustomer, HeldCustomer, PersonalData, Retention } from '../../../ports/personal-data.ts'
import { eraseConversations } from './erase-conversations.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

/** Everything that hangs on a conversation. What is left out is no data of the person's, or stands elsewhere in the archive. */
const OF_CONVERSATION = [
  'messages',
  'conversation_events',
  'ratings',
  'orders',
  'turns',
  'mistakes',
  'cases',
  'promises',
  'reminders',
  'recall_items',
  'guard_stops',
  'mails',
  'complaints',
] as const

/** A common name is found among the customers of so many newest conversations, without a look at every customer. */
const NEWEST = 1_000

const NEVER: Retention = { conversations: null, complaints: null, files: null, mails: null }

export function personalDataIn(scope: Scope): PersonalData {
  const { db, workspace } = scope
  const hasComplaint = sql<boolean>`(exists (select from opiekun.conversation_events e where e.workspace = c.workspace
      and e.conversation = c.id and e.event ->> 'type' = 'complaint-registered')
    or exists (select from opiekun.complaints r where r.workspace = c.workspace and r.conversation = c.id))`
  const closedBefore = (before: Instant) =>
    sql`c.workspace = ${workspace} and c.status = 'closed' and c.closed_at < ${before}::bigint`
  const hasName = sql<boolean>`(k.name is not null or k.email is not null or k.verified_as is not null)`
  const ofCustomer = (customer: CustomerId) =>
    sql`(select id from opiekun.conversations where workspace = ${workspace} and customer = ${customer})`

  /** Nobody took them to be another: whoever was is found, kept and erased under that one. */
  const isStanding = sql`not exists (select from opiekun.customer_merges m
    where m.workspace = k.workspace and m.gone = k.id and m.undone_at is null)`

  const lastWritten = sql`(select max(c.last_at) from opiekun.conversations c where c.workspace = ${workspace} and c.customer = k.id)`
  /** What is counted is counted of those that are shown: a common name is a hundred thousand customers'. */
  const found = async (shown: ReturnType<typeof sql>): Promise<readonly FoundCustomer[]> => {
    const { rows } = await sql<FoundCustomer>`with shown as materialized (${shown})
      select k.id, k.name, k.email, count(c.id)::integer as conversations, k.last_at as "lastAt",
        coalesce(sum((select count(*) from opiekun.messages m where m.workspace = c.workspace and m.conversation = c.id)), 0)::integer as messages,
        count(c.id) filter (where c.status <> 'closed' and ${hasComplaint})::integer as "openComplaints"
      from shown k left join opiekun.conversations c on c.workspace = ${workspace} and c.customer = k.id
      group by k.id, k.name, k.email, k.last_at order by k.last_at desc nulls last, k.id`.execute(db)
    return rows.map((row) => ({ ...row, lastAt: row.lastAt === null ? null : (Number(row.lastAt) as Instant) }))
  }

  const mergedInto = async (customer: CustomerId): Promise<readonly CustomerId[]> => {
    const { rows } = await sql<{ gone: CustomerId }>`with recursive passed as (
        select gone from opiekun.customer_merges where workspace = ${workspace} and kept = ${customer} and undone_at is null
        union
        select m.gone from opiekun.customer_merges m join passed p on m.kept = p.gone
        where m.workspace = ${workspace} and m.undone_at is null
      ) select gone from passed where gone <> ${customer} order by gone`.execute(db)
    return rows.map(({ gone }) => gone)
  }

  return {
    async find(words, limit) {
      const part = `%${words.replace(/[\\%_]/g, '\\$&')}%`
      // One comparison a customer instead of two: most of them are somebody else, and half a million are looked at.
      const says = (who: string) =>
        sql`coalesce(${sql.ref(`${who}.email`)}, '') || chr(10) || coalesce(${sql.ref(`${who}.name`)}, '') ilike ${part}`
      // Joined persons are few: by their names whoever they were taken to be is found as well.
      const fits = sql`(${says('k')} or k.id in (with recursive named as (
          select m.kept from opiekun.customer_merges m join opiekun.customers g on g.workspace = m.workspace and g.id = m.gone
          where m.workspace = ${workspace} and m.undone_at is null and ${says('g')}
          union
          select m.kept from opiekun.customer_merges m join named n on n.kept = m.gone
          where m.workspace = ${workspace} and m.undone_at is null
        ) select kept from named)) and ${isStanding}`
      const newest = await found(
        sql`select k.id, k.name, k.email, c.last_at from (
            select customer, max(last_at) as last_at from (
              select customer, last_at from opiekun.conversations where workspace = ${workspace} order by last_at desc limit ${NEWEST}::bigint
            ) newest group by customer
          ) c cross join lateral (
            select workspace, id, name, email from opiekun.customers where workspace = ${workspace} and id = c.customer offset 0
          ) k where ${fits} order by last_at desc, k.id limit ${limit}::bigint`,
      )
      if (newest.length === limit) return newest
      return found(sql`select k.id, k.name, k.email, ${lastWritten} as last_at from opiekun.customers k
        where k.workspace = ${workspace} and ${fits} order by last_at desc nulls last, k.id limit ${limit}::bigint`)
    },

    async load(customer) {
      const [known] = await found(sql`select k.id, k.name, k.email, ${lastWritten} as last_at from opiekun.customers k
        where k.workspace = ${workspace} and k.id = ${customer} and ${isStanding}`)
      return known ?? null
    },

    async conversationsOf(customer) {
      const { rows } = await sql<{ id: ConversationId }>`select id from opiekun.conversations
        where workspace = ${workspace} and customer = ${customer} order by opened_at, id`.execute(db)
      return rows.map(({ id }) => id)
    },

    mergedInto,

    async held(after, limit) {
      const { rows } = await sql<HeldCustomer>`
        select k.id as customer, ${hasName} as "hasName", coalesce(jsonb_agg(c.id) filter (where c.id is not null), '[]') as conversations
        from opiekun.customers k
        left join opiekun.conversations c on c.workspace = k.workspace and c.customer = k.id and c.erased_at is null
        where k.workspace = ${workspace} and (${after}::text is null or k.id > ${after}::text)
        group by k.id, k.name, k.email, k.verified_as having ${hasName} or count(c.id) > 0
        order by k.id limit ${limit}::bigint`.execute(db)
      return rows
    },

    async rows(customer) {
      const about: Record<string, readonly unknown[]> = {}
      const read = async (kind: string, condition: ReturnType<typeof sql>) => {
        const { rows } = await sql<{ row: unknown }>`select to_jsonb(t) - 'workspace' - 'search_text' as row
          from ${sql.table(`opiekun.${kind}`)} t where workspace = ${workspace} and ${condition}`.execute(db)
        about[kind] = rows.map(({ row }) => row)
      }
      // One person under several ids: what stands under each of them is theirs.
      const same = sql`any(${[customer, ...(await mergedInto(customer))]}::text[])`
      await read('customers', sql`id = ${same}`)
      await read('customer_merges', sql`kept = ${same} and undone_at is null`)
      await read('conversations', sql`customer = ${customer}`)
      for (const kind of OF_CONVERSATION) await read(kind, sql`conversation in ${ofCustomer(customer)}`)
      await read(
        'shop_orders',
        sql`email in (select lower(email) from opiekun.customers where workspace = ${workspace} and id = ${same})`,
      )
      return about
    },

    async files(customer) {
      const attachments = await sql<{ id: string; name: string; content: Uint8Array }>`
        select id, name, content from opiekun.attachments where workspace = ${workspace} and conversation in ${ofCustomer(customer)}
        order by created_at, id`.execute(db)
      const mails = await sql<{ id: string; raw: Uint8Array }>`
        select r.mail as id, r.raw from opiekun.raw_mails r join opiekun.mails m on m.workspace = r.workspace and m.id = r.mail
        where r.workspace = ${workspace} and m.conversation in ${ofCustomer(customer)} order by m.at, m.id`.execute(db)
      return [
        ...attachments.rows.map(({ id, name, content }) => ({ name: `files/${id.slice(0, 8)}-${name}`, content })),
        ...mails.rows.map(({ raw }, n) => ({ name: `mail/${n + 1}.eml`, content: raw })),
      ]
    },

    eraseConversations: (conversations, at) => eraseConversations(scope, conversations, at),

    async eraseCustomer(customer) {
      await sql`delete from opiekun.shop_orders where workspace = ${workspace} and email in (
        select lower(email) from opiekun.customers where workspace = ${workspace} and id = ${customer})`.execute(db)
      await sql`update opiekun.customers set name = null, email = null, search_text = '', verified_as = null
        where workspace = ${workspace} and id = ${customer}`.execute(db)
    },

    async noteErasure({ at, marks, key }) {
      await sql`insert into opiekun.erasures (workspace, at, first, marks, key)
        values (${workspace}, ${at}::bigint, ${marks[0] ?? ''}, ${json(marks)}::jsonb, ${key}) on conflict do nothing`.execute(
        db,
      )
    },

    async erasures() {
      const { rows } = await sql<{
        at: string
        marks: string[]
        key: string
      }>`select at, marks, key from opiekun.erasures
        where workspace = ${workspace} order by at, first`.execute(db)
      return rows.map(({ at, ...entry }) => ({ ...entry, workspace, at: Number(at) as Instant }))
    },

    async retention() {
      const { rows } = await sql<Retention>`select conversations, complaints, files, mails from opiekun.retention
        where workspace = ${workspace}`.execute(db)
      return rows[0] ?? NEVER
    },

    async setRetention({ conversations, complaints, files, mails }) {
      await sql`insert into opiekun.retention (workspace, conversations, complaints, files, mails)
        values (${workspace}, ${conversations}::integer, ${complaints}::integer, ${files}::integer, ${mails}::integer)
        on conflict (workspace) do update set conversations = excluded.conversations, complaints = excluded.complaints,
          files = excluded.files, mails = excluded.mails`.execute(db)
    },

    async dueConversations(kind, before, limit) {
      const { rows } = await sql<{ id: ConversationId }>`select c.id from opiekun.conversations c
        where ${closedBefore(before)} and c.erased_at is null and ${hasComplaint} = ${kind === 'complaints'}::boolean
        order by c.closed_at, c.id limit ${limit}::bigint`.execute(db)
      return rows.map(({ id }) => id)
    },

    async countDue(kind, before) {
      const counted = {
        conversations: sql`select count(*) as n from opiekun.conversations c
          where ${closedBefore(before)} and c.erased_at is null and not ${hasComplaint}`,
        complaints: sql`select count(*) as n from opiekun.conversations c
          where ${closedBefore(before)} and c.erased_at is null and ${hasComplaint}`,
        files: sql`select count(*) as n from opiekun.attachments a
          join opiekun.conversations c on c.workspace = a.workspace and c.id = a.conversation where ${closedBefore(before)}
            and not ${hasComplaint}`,
        mails: sql`select count(*) as n from opiekun.raw_mails r join opiekun.mails m on m.workspace = r.workspace and m.id = r.mail
          join opiekun.conversations c on c.workspace = m.workspace and c.id = m.conversation where ${closedBefore(before)}
            and not ${hasComplaint}`,
      }[kind]
      const { rows } = await (counted as ReturnType<typeof sql<{ n: number }>>).execute(db)
      return rows[0]?.n ?? 0
    },

    async dropFiles(before) {
      const { rows } = await sql<{
        message: string | null
      }>`delete from opiekun.attachments a using opiekun.conversations c
        where c.workspace = a.workspace and c.id = a.conversation and ${closedBefore(before)} and not ${hasComplaint}
        returning a.message`.execute(db)
      await sql`update opiekun.messages set attachments = '[]' where workspace = ${workspace}
        and id = any(${rows.flatMap(({ message }) => message ?? [])}::text[])`.execute(db)
      return rows.length
    },

    async dropRawMails(before) {
      const { rows } = await sql`delete from opiekun.raw_mails r using opiekun.mails m, opiekun.conversations c
        where m.workspace = r.workspace and m.id = r.mail and c.workspace = m.workspace and c.id = m.conversation
          and ${closedBefore(before)} and not ${hasComplaint} returning r.mail`.execute(db)
      return rows.length
    },

    async eraseNamesWithoutWords() {
      await sql`with recursive persons (id, person) as (
          select k.id, k.id from opiekun.customers k where k.workspace = ${workspace} and ${isStanding}
          union
          select m.gone, p.person from opiekun.customer_merges m join persons p on p.id = m.kept
          where m.workspace = ${workspace} and m.undone_at is null
        )
        update opiekun.customers k set name = null, email = null, search_text = '', verified_as = null
        from persons p where k.workspace = ${workspace} and k.id = p.id and ${hasName}
          and exists (select from opiekun.conversations c where c.workspace = k.workspace and c.customer = p.person)
          and not exists (select from opiekun.conversations c
            where c.workspace = k.workspace and c.customer = p.person and c.erased_at is null)`.execute(db)
    },
  }
}
