import type { Updateable } from 'kysely'
import { sql } from 'kysely'
import type { Instant } from '../../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../../ports/failure.ts'
import type { People, Person } from '../../../ports/people.ts'
import type { PersonRow } from '../tables.ts'
import { mustTouch } from './found.ts'
import { PERSON_COLUMNS, toApiToken, toPerson } from './person-rows.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

export function peopleIn({ db, workspace }: Scope): People {
  const people = () => db.selectFrom('opiekun.people').select(PERSON_COLUMNS).where('workspace', '=', workspace)
  const own = (id: string) => db.updateTable('opiekun.people').where('workspace', '=', workspace).where('id', '=', id)

  const insert = (person: Person, passwordHash: string | null) =>
    refusingTaken(() =>
      db
        .insertInto('opiekun.people')
        .values({ workspace, id: person.id, ...columnsOf(person), password_hash: passwordHash } as PersonRow)
        .execute(),
    )

  return {
    async list() {
      return (await people().orderBy('id').execute()).map(toPerson)
    },

    async load(id) {
      const row = await people().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toPerson(row)
    },

    async create(person, passwordHash) {
      await insert(person, passwordHash)
    },

    async createFirstOwner(person, passwordHash) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`first owner ${workspace}`}, 0))`.execute(db)
      if ((await people().where('role', '=', 'owner').limit(1).executeTakeFirst()) !== undefined) return false
      await insert(person, passwordHash)
      return true
    },

    async update(id, change) {
      const columns = columnsOf(change)
      if (Object.keys(columns).length === 0) return
      mustTouch(await refusingTaken(() => own(id).set(columns).executeTakeFirstOrThrow()))
    },

    async setPassword(id, passwordHash) {
      mustTouch(await own(id).set({ password_hash: passwordHash }).executeTakeFirstOrThrow())
    },

    async saveSession(tokenHash, person, expiresAt) {
      await db
        .insertInto('opiekun.sessions')
        .values({ workspace, token_hash: tokenHash, person, expires_at: expiresAt })
        .execute()
    },

    async sessions(person, now) {
      const rows = await db
        .selectFrom('opiekun.sessions')
        .select(['token_hash', 'expires_at'])
        .where('workspace', '=', workspace)
        .where('person', '=', person)
        .where('expires_at', '>', now)
        .orderBy('expires_at', 'desc')
        .execute()
      return rows.map((row) => ({ tokenHash: row.token_hash, expiresAt: row.expires_at as Instant }))
    },

    async endSessions(person, except) {
      let ended = db.deleteFrom('opiekun.sessions').where('workspace', '=', workspace).where('person', '=', person)
      if (except !== null) ended = ended.where('token_hash', '<>', except)
      await ended.execute()
    },

    async saveLink(tokenHash, { purpose, person, expiresAt }) {
      await db
        .insertInto('opiekun.links')
        .values({ workspace, token_hash: tokenHash, purpose, person, expires_at: expiresAt, taken_at: null })
        .execute()
    },

    async tokens() {
      const rows = await db
        .selectFrom('opiekun.api_tokens')
        .select(['id', 'name', 'scopes', 'created_at', 'last_used_at'])
        .where('workspace', '=', workspace)
        .where('revoked_at', 'is', null)
        .orderBy('created_at')
        .execute()
      return rows.map(toApiToken)
    },

    async saveToken(tokenHash, token, createdBy) {
      await db
        .insertInto('opiekun.api_tokens')
        .values({
          workspace,
          id: token.id,
          token_hash: tokenHash,
          name: storable(token.name),
          scopes: json(token.scopes),
          created_at: token.createdAt,
          created_by: createdBy,
          last_used_at: token.lastUsedAt,
          revoked_at: null,
        })
        .execute()
    },

    async revokeToken(id) {
      const revoked = db
        .updateTable('opiekun.api_tokens')
        .set({ revoked_at: sql<Date>`clock_timestamp()` })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
      mustTouch(await revoked.executeTakeFirstOrThrow())
    },
  }
}

function columnsOf(change: Partial<Omit<Person, 'id'>>): Updateable<PersonRow> {
  const columns = {
    email: change.email,
    name: change.name === undefined ? undefined : storable(change.name),
    role: change.role,
    locale: change.locale,
    active: change.active,
    available_until: change.availableUntil,
  }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
}

/** An e-mail address belongs to one person of the whole installation: it is what people sign in with. */
async function refusingTaken<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if ((error as { code?: string }).code === '23505') throw new Failure('conflict', 'give-up', error)
    throw error
  }
}
