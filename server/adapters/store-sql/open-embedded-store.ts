import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { lockDirectory } from './embedded/directory-lock.ts'
import { PGliteEngine } from './embedded/pglite-engine.ts'
import { type OpenedStore, openStoreOn, type StoreOptions } from './open-store-on.ts'

export interface EmbeddedStoreOptions extends StoreOptions {
  readonly directory: string
  /** A dumped data directory to start from when there is none yet; saves the seconds of making one. */
  readonly image?: Uint8Array
}

export interface EmbeddedStore extends OpenedStore {
  /** The whole data directory as an archive that `image` takes. */
  dump(): Promise<Uint8Array>
}

/**
 * The store inside this process: locked against a second one, migrated, every commit synced to the disk.
 * @throws {Failure} store-locked (give-up), store-newer (give-up), disk-full.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  mkdirSync(options.directory, { recursive: true, mode: 0o700 })
  const lock = lockDirectory(options.directory)
  try {
    const worker = { directory: join(options.directory, 'db'), image: options.image ?? null }
    const engine = await PGliteEngine.open(worker, () => true)
    const opened = await openStoreOn(engine, { ...options, isAlone: true, afterClose: () => lock.release() })
    return { ...opened, dump: () => engine.dump() }
  } catch (error) {
    lock.release()
    throw error
  }
}
