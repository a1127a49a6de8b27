import type { PgBoss } from 'pg-boss'
import { Failure } from '../../../ports/failure.ts'
import { inSession, type JobData } from '../effects/jobs.ts'
import { DEAD } from '../effects/queues.ts'
import type { Engine, Session } from '../engine.ts'
import { json } from '../records/storable.ts'
import { runTransaction } from '../run-transaction.ts'
import { notABackup, readBackup } from './backup-file.ts'
import { HOLD_FILES } from './backup-tables.ts'

const BATCH = 200
/** Files are long lines: so many of them are still far from the longest text there can be. */
const BATCH_OF_FILES = 2

/** Numbering goes on after the highest number restored. */
const COUNTED = ['conversation_events', 'turns', 'mistake_decisions']

/**
 * Fills an empty store, in one transaction. What was waiting to go out waits on as a dead letter:
 * it may have gone out since the backup was taken, so a person decides whether it is sent.
 * @throws {Failure} store-not-empty (give-up): the store holds a firm already. backup-unreadable (give-up): the file is damaged.
 */
export async function restore(engine: Engine, boss: PgBoss, file: string): Promise<void> {
  await runTransaction(engine, '', async (session) => {
    await session.script('set local role opiekun_keeper')
    const there = await session.query('select 1 from opiekun.workspaces limit 1', [])
    if (there.rows.length > 0)
      throw new Failure('store-not-empty', 'give-up', new Error('only an empty store can be restored to'))

    const jobs: JobData[] = []
    let batch: Batch = { table: '', rows: [] }
    const madeUp = madeUpColumns(session)
    for await (const line of readBackup(file)) {
      if ('job' in line) {
        jobs.push(line.job as JobData)
        continue
      }
      if (line.table !== batch.table || batch.rows.length === (HOLD_FILES.has(line.table) ? BATCH_OF_FILES : BATCH)) {
        await insert(session, batch, await madeUp(batch.table))
        batch = { table: line.table, rows: [] }
      }
      batch.rows.push(line.row as object)
    }
    await insert(session, batch, await madeUp(batch.table))

    for (const table of COUNTED) await countOn(session, table)
    await hold(boss, session, jobs)
  })
}

interface Batch {
  readonly table: string
  readonly rows: object[]
}

/** Which columns of a table the database works out of the others: they stand in a backup, and nobody may write them. */
function madeUpColumns(session: Session): (table: string) => Promise<ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>()
  return async (table) => {
    const found = known.get(table)
    if (found !== undefined || table === '') return found ?? new Set()
    if (!/^[a-z_]+$/.test(table)) throw notABackup('it names a table that cannot be')
    const { rows } = await session.query(
      `select attname from pg_attribute where attrelid = to_regclass($1) and attgenerated <> ''`,
      [`opiekun.${table}`],
    )
    const columns = new Set(rows.map((row) => String(row['attname'])))
    known.set(table, columns)
    return columns
  }
}

/** Names the columns, so that a row of an older schema takes the defaults of what it lacks. */
async function insert(session: Session, { table, rows }: Batch, madeUp: ReadonlySet<string>): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
    .filter((column) => !madeUp.has(column))
    .map((column) => `"${column.replaceAll('"', '""')}"`)
    .join(', ')
  const all = `select ${columns} from jsonb_populate_recordset(null::opiekun.${table}, $1::jsonb)`
  try {
    await session.query(`insert into opiekun.${table} (${columns}) ${all}`, [json(rows)])
  } catch (error) {
    // Classes 22 and 23: values that fit no column, rows that point to rows that are not there.
    if (/^2[23]/.test((error as { code?: string }).code ?? '')) throw notABackup('its rows do not fit together', error)
    throw error
  }
}

/** The highest number is read as the keeper, for row-level security binds the owner too; the counter is set as the owner. */
async function countOn(session: Session, table: string): Promise<void> {
  await session.script('set local role opiekun_keeper')
  const { rows } = await session.query(`select coalesce(max(position), 0) + 1 as next from opiekun.${table}`, [])
  await session.script('set local role none')
  await session.query(`select setval(pg_get_serial_sequence('opiekun.${table}', 'position'), $1, false)`, [
    Number(rows[0]?.['next']),
  ])
}

async function hold(boss: PgBoss, session: Session, jobs: readonly JobData[]): Promise<void> {
  for (const data of jobs) await boss.send(DEAD, { ...data, held: 'restored-from-backup' }, { db: inSession(session) })
}
