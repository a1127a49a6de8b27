import { Failure } from '../../ports/failure.ts'
import type { Engine, Session } from './engine.ts'
import type { Migration } from './migrations/migration.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { runTransaction } from './run-transaction.ts'

/** Any number will do as long as no other program on this database locks the same. */
const MIGRATION_LOCK = 7_367_001

/**
 * Brings the schema to this release. Each step is one transaction under a lock, so a killed migration goes on where it
 * stopped, and of two nodes that start together one waits for the other.
 * @throws {Failure} store-newer (give-up): a newer release has been here.
 */
export async function migrate(engine: Engine, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  const applied = await runTransaction(engine, '', readApplied)
  if (applied.length > migrations.length) {
    throw new Failure(
      'store-newer',
      'give-up',
      new Error(`schema ${applied.length}, this release knows ${migrations.length}`),
    )
  }
  const other = applied.findIndex((name, index) => name !== migrations[index]?.name)
  if (other !== -1)
    throw new Error(`migration ${other + 1} is "${applied[other]}" here, "${migrations[other]?.name}" in this release`)

  for (let version = applied.length + 1; version <= migrations.length; version++) {
    const migration = migrations[version - 1]
    if (migration !== undefined) await runTransaction(engine, lock, (session) => applyStep(session, version, migration))
  }
}

const lock = `select pg_advisory_xact_lock(${MIGRATION_LOCK})`

async function readApplied(session: Session): Promise<readonly string[]> {
  const there = await session.query(`select to_regclass('opiekun.migrations') is not null as there`, [])
  if (there.rows[0]?.['there'] !== true) return []
  const { rows } = await session.query('select name from opiekun.migrations order by version', [])
  return rows.map(({ name }) => String(name))
}

async function applyStep(session: Session, version: number, { name, statements }: Migration): Promise<void> {
  await session.script(`
    create schema if not exists opiekun;
    create table if not exists opiekun.migrations (
      version integer primary key,
      name text not null,
      applied_at timestamptz not null default clock_timestamp()
    )`)
  // Another node may have been faster while this one waited for the lock.
  const { rows } = await session.query('select name from opiekun.migrations where version = $1', [version])
  if (rows.length > 0) return
  for (const statement of statements) await session.script(statement)
  await session.query('insert into opiekun.migrations (version, name) values ($1, $2)', [version, name])
}
