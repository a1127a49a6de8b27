import { type Selectable, sql } from 'kysely'
import type { Instant, MailboxId } from '../../../../core/vocabulary/vocabulary.ts'
import type {
  Mailbox,
  Mailboxes,
  MailboxState,
  MailGrant,
  MailRegistration,
  MailServer,
  MailTrouble,
} from '../../../ports/mailboxes.ts'
import type { MailboxRow } from '../tables.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

/** What a mail server says is shown to people; nobody reads more of it. */
const MOST_REASON = 500

/** The part of a mailbox that is kept as one value. */
interface Servers {
  readonly imap: MailServer
  readonly smtp: MailServer
  readonly authServer: string | null
  /** Absent: passwords sign in. */
  readonly registration?: MailRegistration
}

export function mailboxesIn({ db, workspace }: Scope): Mailboxes {
  const one = (id: MailboxId) =>
    db.updateTable('opiekun.mailboxes').where('workspace', '=', workspace).where('id', '=', id)
  const all = () => db.selectFrom('opiekun.mailboxes').selectAll().where('workspace', '=', workspace)

  return {
    list: async () => (await all().orderBy('address').orderBy('id').execute()).map(toState),

    async load(id) {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toState(row)
    },

    async save(mailbox) {
      const row = rowOf(mailbox)
      const { host, user } = mailbox.imap
      const { sealedSecret: _, ...app } = mailbox.registration ?? { sealedSecret: '' }
      // Another account numbers its mail on its own: the old place means nothing there.
      const isSameAccount = sql<boolean>`mailboxes.servers->'imap'->>'host' = ${host} and mailboxes.servers->'imap'->>'user' = ${user}`
      // A grant was given to one app; its secret may be renewed.
      const isSameApp = sql<boolean>`(mailboxes.servers->'registration') - 'sealedSecret' = ${json(app)}::jsonb`
      await db
        .insertInto('opiekun.mailboxes')
        .values({ workspace, id: mailbox.id, ...row, last_uid: 0 })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'id']).doUpdateSet({
            ...row,
            uid_validity: sql`case when ${isSameAccount} then mailboxes.uid_validity end`,
            last_uid: sql`case when ${isSameAccount} then mailboxes.last_uid else 0 end`,
            begun_at: sql`case when ${isSameAccount} then mailboxes.begun_at else ${mailbox.begunAt}::bigint end`,
            ...WELL,
            sign_in_grant: sql`case when ${isSameApp} then mailboxes.sign_in_grant end`,
            awaited_sign_in: null,
          }),
        )
        .execute()
    },

    async awaitSignIn(id, mark) {
      await one(id).set({ awaited_sign_in: mark }).execute()
    },

    async takeSignIn(id, mark) {
      const taken = await one(id)
        .set({ awaited_sign_in: null })
        .where('awaited_sign_in', '=', mark)
        .executeTakeFirstOrThrow()
      return taken.numUpdatedRows > 0n
    },

    async connect(id, grant) {
      await one(id)
        .set({ ...WELL, sign_in_grant: json(grant), version: sql`version + 1` })
        .execute()
    },

    async renewGrant(id, from, to) {
      await one(id)
        .set({ sign_in_grant: json(to) })
        .where(sql<boolean>`sign_in_grant = ${json(from)}::jsonb`)
        .execute()
    },

    async remove(id) {
      await db.deleteFrom('opiekun.mailboxes').where('workspace', '=', workspace).where('id', '=', id).execute()
    },

    async advance(id, { uidValidity, lastUid }) {
      await one(id)
        .set({
          uid_validity: uidValidity,
          last_uid: sql`case when uid_validity = ${uidValidity}::text then greatest(last_uid, ${lastUid}::bigint) else ${lastUid}::bigint end`,
        })
        .execute()
    },

    async noteReceiving(id, trouble, at) {
      await one(id)
        .set({
          receiving_failure: reasonOf(trouble),
          receiving_failed_at: sinceOf('receiving_failed_at', trouble, at),
          ...(trouble === null ? { checked_at: at } : {}),
        })
        .execute()
    },

    async noteSending(id, trouble, at) {
      await one(id)
        .set({ sending_failure: reasonOf(trouble), sending_failed_at: sinceOf('sending_failed_at', trouble, at) })
        .execute()
    },

    async lease(id, holder, forMs) {
      const { numUpdatedRows } = await one(id)
        .set({ lease_holder: holder, lease_until: sql`${DATABASE_NOW} + ${forMs}::bigint` })
        .where(sql<boolean>`(lease_until is null or lease_until < ${DATABASE_NOW} or lease_holder = ${holder})`)
        .executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    },

    async release(id, holder) {
      await one(id).set({ lease_holder: null, lease_until: null }).where('lease_holder', '=', holder).execute()
    },
  }
}

/** After a change nobody knows of a trouble. */
const WELL = { receiving_failure: null, receiving_failed_at: null, sending_failure: null, sending_failed_at: null }

/** Two nodes whose clocks differ must not both hold a lease. */
const DATABASE_NOW = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`

function reasonOf(trouble: string | null): string | null {
  return trouble === null ? null : storable(trouble.slice(0, MOST_REASON))
}

function sinceOf(column: string, trouble: string | null, at: Instant) {
  return trouble === null ? null : sql<number>`coalesce(${sql.ref(column)}, ${at}::bigint)`
}

function rowOf({ address, name, active, imap, smtp, registration, authServer, version, begunAt }: Mailbox) {
  const servers: Servers = { imap, smtp, authServer, ...(registration !== null && { registration }) }
  return {
    address: storable(address),
    name: storable(name),
    active,
    servers: json(servers),
    version,
    begun_at: begunAt,
  }
}

function toState(row: Selectable<MailboxRow>): MailboxState {
  const { registration = null, ...servers } = row.servers as Servers
  return {
    mailbox: {
      id: row.id as MailboxId,
      address: row.address,
      name: row.name,
      active: row.active,
      ...servers,
      registration,
      version: row.version,
      begunAt: row.begun_at as Instant,
    },
    grant: row.sign_in_grant as MailGrant | null,
    cursor: { uidValidity: row.uid_validity, lastUid: row.last_uid },
    checkedAt: row.checked_at as Instant | null,
    receiving: troubleOf(row.receiving_failure, row.receiving_failed_at),
    sending: troubleOf(row.sending_failure, row.sending_failed_at),
  }
}

function troubleOf(reason: string | null, since: number | null): MailTrouble | null {
  return reason === null || since === null ? null : { reason, since: since as Instant }
}
