import { lockDirectory } from './embedded/directory-lock.ts'
import { FreeSpace, MIN_FREE_BYTES } from './embedded/free-space.ts'
import { Housekeeping } from './embedded/housekeeping.ts'
import { PGliteEngine } from './embedded/pglite-engine.ts'
import { prepareDirectory } from './embedded/prepare-directory.ts'
import { type OpenedStore, openStoreOn, type StoreOptions, warn } from './open-store-on.ts'

export interface EmbeddedStoreOptions extends StoreOptions {
  readonly directory: string
  /** A dumped data directory to start from when there is none yet; saves the seconds of making one. */
  readonly image?: Uint8Array
  /** False only in tests that need no durability: a power cut then loses what was acknowledged. */
  readonly syncs?: boolean
  /** With less free space on the disk the store only reads. */
  readonly minFreeBytes?: number
}

export interface EmbeddedStore extends OpenedStore {
  /** The whole data directory as an archive that `image` takes. */
  dump(): Promise<Uint8Array>
}

/**
 * The store inside this process: locked against a second one, migrated, every commit synced to the disk.
 * @throws {Failure} store-locked (give-up), store-newer (give-up).
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  const { directory, image = null, syncs = true, minFreeBytes = MIN_FREE_BYTES, onError = warn } = options
  const lock = lockDirectory(directory)
  try {
    const prepared = prepareDirectory(directory)
    const space = new FreeSpace(directory, minFreeBytes)
    const open = (from: Uint8Array | null) =>
      PGliteEngine.open({ directory: prepared.files, image: from, syncs }, () => space.isEnough())
    // Making the files takes 400 MB that the thread would keep until the next start.
    if (prepared.isNew && image === null) await (await open(null)).close()
    const engine = await open(prepared.isNew ? image : null)
    const housekeeping = new Housekeeping(engine, onError)
    const beforeClose = async () => {
      space.stop()
      await housekeeping.stop()
    }
    const opened = await openStoreOn(engine, {
      ...options,
      isAlone: true,
      beforeClose,
      afterClose: () => lock.release(),
    })
    if (prepared.isNew) prepared.markMade()
    return { ...opened, dump: () => engine.dump() }
  } catch (error) {
    lock.release()
    throw error
  }
}
