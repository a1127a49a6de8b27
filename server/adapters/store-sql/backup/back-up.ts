import { JOBS_SCHEMA } from '../effects/queues.ts'
import type { Engine, Session } from '../engine.ts'
import { MIGRATIONS } from '../migrations/migrations.ts'
import { runTransaction } from '../run-transaction.ts'
import { type Line, writeBackup } from './backup-file.ts'
import { BACKUP_TABLES, HOLD_FILES } from './backup-tables.ts'

/** Rows fetched at once: memory stays constant whatever the size of the store. */
const BATCH = 500
/** A file of ten megabytes is a line of twenty. */
const BATCH_OF_FILES = 2

/**
 * Writes everything committed before this moment to a file that either store can be restored from.
 * On PostgreSQL nobody waits; the embedded store, which has one session, writes nothing else meanwhile.
 */
export async function backUp(engine: Engine, file: string): Promise<void> {
  const header = {
    format: 'opiekun-backup',
    version: 1,
    schema: MIGRATIONS.map(({ name }) => name),
    takenAt: new Date().toISOString(),
  } as const
  const snapshot = 'set transaction isolation level repeatable read, read only'
  await runTransaction(engine, snapshot, (session) => writeBackup(file, header, everything(session)))
}

async function* everything(session: Session): AsyncGenerator<Line> {
  await session.script('set local role opiekun_keeper')
  for (const table of BACKUP_TABLES) {
    for await (const { row } of rowsOf(session, selectOf(table), sizeOf(table))) yield { table, row }
  }
  await session.script('set local role none')
  const unfinished = `select data as row from ${JOBS_SCHEMA}.job where state < 'completed' order by created_on`
  for await (const { row } of rowsOf(session, unfinished)) yield { job: row }
}

/** What a restored store finds out anew is left out of its rows. */
function selectOf(table: (typeof BACKUP_TABLES)[number]): string {
  const row = table === 'conversations' ? `to_jsonb(t) - '{search_number,indexed_seq}'::text[]` : 'row_to_json(t)'
  return `select ${row} as row from opiekun.${table} t`
}

function sizeOf(table: (typeof BACKUP_TABLES)[number]): number {
  return HOLD_FILES.has(table) ? BATCH_OF_FILES : BATCH
}

async function* rowsOf(session: Session, select: string, batch = BATCH): AsyncGenerator<{ row: unknown }> {
  await session.script(`declare everything cursor for ${select}`)
  for (;;) {
    const [fetched] = await session.script(`fetch ${batch} from everything`)
    for (const { row } of fetched?.rows ?? []) yield { row }
    if (fetched === undefined || fetched.rows.length < batch) break
  }
  await session.script('close everything')
}
