import type { PgBoss } from 'pg-boss'
import { Failure } from '../../ports/failure.ts'
import type { EffectQueue } from '../../ports/outbox.ts'
import type { Store } from '../../ports/store.ts'
import { backUp } from './backup/back-up.ts'
import { type Header, readHeader } from './backup/backup-file.ts'
import { restore } from './backup/restore.ts'
import { PgBossEffectQueue } from './effects/effect-queue.ts'
import { openJobs } from './effects/jobs.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { sqlStore } from './sql-store.ts'

export interface StoreOptions {
  /** Told of what goes wrong behind the scenes (a job table out of reach, a checkpoint that failed). */
  readonly onError?: (error: Error) => void
  /** Tries a failed effect again at once and gives up after three times, for tests. */
  readonly impatient?: boolean
  /** A backup to fill the store with before it opens; it must be empty. */
  readonly restoreFrom?: string
}

/** What compose takes: both ports stand on one database and close together. */
export interface OpenedStore {
  readonly store: Store
  readonly effects: EffectQueue
  /** Writes everything committed so far to a file that either store can be restored from. */
  backUp(file: string): Promise<void>
}

interface Setting extends StoreOptions {
  readonly isAlone: boolean
  readonly beforeClose: () => Promise<void>
  readonly afterClose: () => void
}

/** Migrates, restores if asked to, then opens both ports. The engine is closed if any of that fails. */
export async function openStoreOn(engine: Engine, setting: Setting): Promise<OpenedStore> {
  const { onError = warn, impatient = false, beforeClose, afterClose } = setting
  const undo: (() => Promise<unknown>)[] = [() => engine.close(), beforeClose]
  try {
    const boss = await prepare(engine, setting, (stop) => undo.push(stop))
    const effects = new PgBossEffectQueue(boss, engine, { impatient, onError })
    const close = once(async () => {
      await beforeClose()
      await effects.stop()
      await engine.close()
      afterClose()
    })
    return { store: sqlStore(engine, boss, effects, close), effects, backUp: (file) => backUp(engine, file) }
  } catch (error) {
    for (const step of undo.toReversed()) await step()
    throw error
  }
}

/** A backup goes in at the schema it was taken from, so that later migrations move its rows as they would have moved them there. */
async function prepare(
  engine: Engine,
  setting: Setting,
  onStarted: (stop: () => Promise<void>) => void,
): Promise<PgBoss> {
  const { onError = warn, impatient = false, isAlone, restoreFrom } = setting
  const schema = restoreFrom === undefined ? MIGRATIONS : schemaOf(await readHeader(restoreFrom))
  await migrate(engine, schema)
  const open = () => openJobs(engine, { isAlone, impatient, onError })
  const boss = await (isAlone ? open() : oneNodeAtATime(engine, open))
  onStarted(() => boss.stop({ graceful: false }))
  if (restoreFrom !== undefined) {
    await restore(engine, boss, restoreFrom)
    await migrate(engine)
  }
  return boss
}

/** Held by the node that makes the queue's own tables: two first starts at once would make them twice. */
const OPENING_LOCK = 620_251_123

/** Nodes that start together do this one after the other. Needs a second session, which the embedded store does not have. */
async function oneNodeAtATime<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  const session = await engine.acquire()
  try {
    await session.query('select pg_advisory_lock($1)', [OPENING_LOCK])
    try {
      return await work()
    } finally {
      await session.query('select pg_advisory_unlock($1)', [OPENING_LOCK])
    }
  } finally {
    engine.release(session, false)
  }
}

function schemaOf(header: Header): readonly Migration[] {
  const known = header.schema.every((name, index) => MIGRATIONS[index]?.name === name)
  if (!known) throw new Failure('store-newer', 'give-up', new Error('the backup was taken by a newer release'))
  return MIGRATIONS.slice(0, header.schema.length)
}

/** Where nobody asked to be told, the process warns once. */
export function warn(error: Error): void {
  process.emitWarning(error)
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => (done ??= work())
}
