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
  await runTransaction(engine, lock, (session) => prepare(session, migrations.length))
  for (const [index, migration] of migrations.entries()) {
    await runTransaction(engine, lock, (session) => applyStep(session, index + 1, migration))
  }
}

const lock = `select pg_advisory_xact_lock(${MIGRATION_LOCK})`

async function prepare(session: Session, known: number): Promise<void> {
  await session.script(`
    create schema if not exists opiekun;
    create table if not exists opiekun.migrations (
      version integer primary key,
      name text not null,
      applied_at timestamptz not null default clock_timestamp()
    )`)
  const newest = await session.query('select coalesce(max(version), 0) as version from opiekun.migrations', [])
  const version = Number(newest.rows[0]?.['version'])
  if (version > known)
    throw new Failure('store-newer', 'give-up', new Error(`schema ${version}, this release knows ${known}`))
}

async function applyStep(session: Session, version: number, { name, statements }: Migration): Promise<void> {
  const applied = await session.query('select name from opiekun.migrations where version = $1', [version])
  const there = applied.rows[0]
  if (there !== undefined) {
    if (there['name'] !== name)
      throw new Error(`migration ${version} is "${String(there['name'])}" in this database, "${name}" in this release`)
    return
  }
  for (const statement of statements) await session.script(statement)
  await session.query('insert into opiekun.migrations (version, name) values ($1, $2)', [version, name])
}
