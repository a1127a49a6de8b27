import { sql } from 'kysely'
import type { Instant, PersonId, Role } from '../../../../core/vocabulary/vocabulary.ts'
import type { SecondFactors } from '../../../ports/second-factors.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

/** @source threats S18: so many guesses are looked at. */
const MOST_TRIES = 5
/** After that long they count from none: nobody is locked out for good, and a million codes take years. */
const TRIES_MS = 300_000

export function secondFactorsIn({ db, workspace }: Scope): SecondFactors {
  const own = { workspace }
  const change = (person: PersonId) =>
    db.updateTable('opiekun.second_factors').where('workspace', '=', workspace).where('person', '=', person)
  const setSince = (person: PersonId, at: Instant | null) =>
    db
      .updateTable('opiekun.people')
      .set({ second_factor_at: at })
      .where('workspace', '=', workspace)
      .where('id', '=', person)
      .execute()
  const forgetCodes = (person: PersonId) =>
    db.deleteFrom('opiekun.recovery_codes').where('workspace', '=', workspace).where('person', '=', person).execute()

  return {
    async load(person) {
      const row = await db
        .selectFrom('opiekun.second_factors as f')
        .innerJoin('opiekun.people as p', (join) =>
          join.onRef('p.workspace', '=', 'f.workspace').onRef('p.id', '=', 'f.person'),
        )
        .select(['f.secret', 'p.second_factor_at'])
        .select(
          sql<number>`(select count(*) from opiekun.recovery_codes c where c.workspace = f.workspace
            and c.person = f.person and c.used_at is null)`.as('codes_left'),
        )
        .where('f.workspace', '=', workspace)
        .where('f.person', '=', person)
        .executeTakeFirst()
      if (row === undefined) return null
      return { secret: row.secret, since: row.second_factor_at as Instant | null, codesLeft: row.codes_left }
    },

    async begin(person, secret) {
      const fresh = { secret, last_step: 0, tries: 0, tries_since: 0 }
      await db
        .insertInto('opiekun.second_factors')
        .values({ ...own, person, ...fresh })
        .onConflict((known) => known.columns(['workspace', 'person']).doUpdateSet(fresh))
        .execute()
    },

    async countTry(person, now) {
      const counted = await change(person)
        .set({
          tries: sql<number>`case when tries_since <= ${now - TRIES_MS}::bigint then 1 else tries + 1 end`,
          tries_since: sql<number>`case when tries_since <= ${now - TRIES_MS}::bigint then ${now}::bigint else tries_since end`,
        })
        .where(sql<boolean>`(tries < ${MOST_TRIES} or tries_since <= ${now - TRIES_MS}::bigint)`)
        .executeTakeFirstOrThrow()
      return counted.numUpdatedRows > 0n
    },

    async takeStep(person, step) {
      const taken = await change(person)
        .set({ last_step: step, tries: 0 })
        .where('last_step', '<', step)
        .executeTakeFirstOrThrow()
      return taken.numUpdatedRows > 0n
    },

    async takeRecoveryCode(person, codeHash, now) {
      const taken = await db
        .updateTable('opiekun.recovery_codes')
        .set({ used_at: now })
        .where('workspace', '=', workspace)
        .where('person', '=', person)
        .where('code_hash', '=', codeHash)
        .where('used_at', 'is', null)
        .executeTakeFirstOrThrow()
      return taken.numUpdatedRows > 0n
    },

    async confirm(person, now) {
      await setSince(person, now)
    },

    async replaceRecoveryCodes(person, codeHashes) {
      await forgetCodes(person)
      await db
        .insertInto('opiekun.recovery_codes')
        .values(codeHashes.map((code_hash) => ({ ...own, person, code_hash, used_at: null })))
        .execute()
    },

    async remove(person) {
      await forgetCodes(person)
      await db
        .deleteFrom('opiekun.second_factors')
        .where('workspace', '=', workspace)
        .where('person', '=', person)
        .execute()
      await setSince(person, null)
    },

    async required() {
      const row = await db
        .selectFrom('opiekun.workspaces')
        .select('second_factor_roles')
        .where('workspace', '=', workspace)
        .executeTakeFirstOrThrow()
      return row.second_factor_roles as readonly Role[]
    },

    async require(roles) {
      await db
        .updateTable('opiekun.workspaces')
        .set({ second_factor_roles: json(roles) })
        .where('workspace', '=', workspace)
        .execute()
    },

    async owners() {
      const rows = await db
        .selectFrom('opiekun.people')
        .select(['id', 'second_factor_at'])
        .where('workspace', '=', workspace)
        .where('second_factor_at', 'is not', null)
        .execute()
      return new Map(rows.map((row) => [row.id as PersonId, row.second_factor_at as Instant]))
    },
  }
}
