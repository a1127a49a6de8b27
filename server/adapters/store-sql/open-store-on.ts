import type { EffectQueue } from '../../ports/outbox.ts'
import type { Store } from '../../ports/store.ts'
import { PgBossEffectQueue } from './effects/effect-queue.ts'
import { GRANT_ADDING_JOBS } from './effects/grants.ts'
import { databaseOf, type JobsOptions, openJobs } from './effects/jobs.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { sqlStore } from './sql-store.ts'

export interface StoreOptions {
  /** Told of what goes wrong behind the scenes (a job table out of reach, a checkpoint that failed). */
  readonly onError?: (error: Error) => void
  /** Pauses between tries of an effect, for tests; absent = as a firm needs them. */
  readonly patience?: JobsOptions['patience']
}

/** What compose takes: both ports stand on one database and close together. */
export interface OpenedStore {
  readonly store: Store
  readonly effects: EffectQueue
}

interface Setting extends StoreOptions {
  readonly isAlone: boolean
  readonly afterClose: () => void
}

/** Migrates, then opens both ports. The engine is closed if that fails. */
export async function openStoreOn(
  engine: Engine,
  { onError = warn, patience = null, isAlone, afterClose }: Setting,
): Promise<OpenedStore> {
  try {
    await migrate(engine)
    const boss = await openJobs(engine, { isAlone, patience, onError })
    await databaseOf(engine).executeSql(GRANT_ADDING_JOBS)
    const effects = new PgBossEffectQueue(boss, engine, onError)
    const close = once(async () => {
      await effects.stop()
      await engine.close()
      afterClose()
    })
    return { store: sqlStore(engine, boss, effects, close), effects }
  } catch (error) {
    await engine.close()
    throw error
  }
}

function warn(error: Error): void {
  process.emitWarning(error)
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => (done ??= work())
}
