import type { EffectQueue } from '../../ports/outbox.ts'
import type { Store } from '../../ports/store.ts'
import { PgBossEffectQueue } from './effects/effect-queue.ts'
import { openJobs } from './effects/jobs.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { sqlStore } from './sql-store.ts'

export interface StoreOptions {
  /** Told of what goes wrong behind the scenes (a job table out of reach, a checkpoint that failed). */
  readonly onError?: (error: Error) => void
  /** Tries a failed effect again at once and gives up after three times, for tests. */
  readonly impatient?: boolean
}

/** What compose takes: both ports stand on one database and close together. */
export interface OpenedStore {
  readonly store: Store
  readonly effects: EffectQueue
}

interface Setting extends StoreOptions {
  readonly isAlone: boolean
  readonly beforeClose: () => Promise<void>
  readonly afterClose: () => void
}

/** Migrates, then opens both ports. The engine is closed if that fails. */
export async function openStoreOn(
  engine: Engine,
  { onError = warn, impatient = false, isAlone, beforeClose, afterClose }: Setting,
): Promise<OpenedStore> {
  try {
    await migrate(engine)
    const boss = await openJobs(engine, { isAlone, impatient, onError })
    const effects = new PgBossEffectQueue(boss, engine, { impatient, onError })
    const close = once(async () => {
      await beforeClose()
      await effects.stop()
      await engine.close()
      afterClose()
    })
    return { store: sqlStore(engine, boss, effects, close), effects }
  } catch (error) {
    await beforeClose()
    await engine.close()
    throw error
  }
}

/** Where nobody asked to be told, the process warns once. */
export function warn(error: Error): void {
  process.emitWarning(error)
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => (done ??= work())
}
