import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MIGRATIONS } from '../migrations/migrations.ts'
import { type EmbeddedStore, type EmbeddedStoreOptions, openEmbeddedStore } from '../open-embedded-store.ts'

export interface FreshStore extends EmbeddedStore {
  readonly directory: string
  /** Closes the store and removes its folder. */
  remove(): Promise<void>
}

/** An empty, migrated embedded store in a folder of its own, opened from a stored image in a fraction of a second. It does not sync. */
export async function openFreshStore(options: Partial<EmbeddedStoreOptions> = {}): Promise<FreshStore> {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'opiekun-store-'))
  const opened = await openEmbeddedStore({ image: await freshImage(), syncs: false, ...options, directory })
  return {
    ...opened,
    directory,
    async remove() {
      await opened.store.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Made once for these migrations and packages, and kept beside the installed packages. */
export async function freshImage(): Promise<Uint8Array> {
  const root = join(import.meta.dirname, '../../../../node_modules')
  const versions = ['@electric-sql/pglite', 'pg-boss'].map((name) => readFileSync(join(root, name, 'package.json')))
  const made = createHash('sha256').update(JSON.stringify(MIGRATIONS)).update(Buffer.concat(versions)).digest('hex')
  const cache = join(root, '.cache/opiekun')
  const file = join(cache, `store-${made.slice(0, 16)}.tar`)
  if (existsSync(file)) return readFileSync(file)

  const directory = mkdtempSync(join(tmpdir(), 'opiekun-image-'))
  const opened = await openEmbeddedStore({ directory, syncs: false })
  const image = await opened.dump()
  await opened.store.close()
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  // Several test processes may make it at once; a rename is whole or not at all.
  const own = `${file}.${process.pid}`
  writeFileSync(own, image)
  renameSync(own, file)
  return image
}
