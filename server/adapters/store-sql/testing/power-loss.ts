import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * A disk that forgets, on power loss, everything that was not synced: a file's content since its last fsync, and each new,
 * renamed or removed name since its directory's last fsync. Harsher than any real file system.
 *
 * `recorded/objects/<id>` holds the synced content of a file, `recorded/listings/<directory>` the synced names of a directory.
 */
export interface Entry {
  readonly name: string
  /** Of a file: its object; null: a directory. */
  readonly object: string | null
}

export const listingFile = (recorded: string, root: string, directory: string): string =>
  join(recorded, 'listings', `d-${encodeURIComponent(relative(root, directory))}`)

/** Replaces `root` by what the disk remembers. */
export function losePower(root: string, recorded: string): void {
  const kept = `${root}.kept`
  rebuild(root, kept)
  rmSync(root, { recursive: true, force: true })
  cpSync(kept, root, { recursive: true })
  rmSync(kept, { recursive: true, force: true })
  rmSync(recorded, { recursive: true, force: true })

  function rebuild(directory: string, to: string): void {
    mkdirSync(to, { recursive: true, mode: 0o700 })
    for (const { name, object } of readListing(recorded, root, directory)) {
      if (object === null) rebuild(join(directory, name), join(to, name))
      else writeFileSync(join(to, name), readObject(recorded, object), { mode: 0o600 })
    }
  }
}

function readListing(recorded: string, root: string, directory: string): readonly Entry[] {
  try {
    return JSON.parse(readFileSync(listingFile(recorded, root, directory), 'utf8')) as Entry[]
  } catch (error) {
    // Made and never synced: the name is there, nothing in it.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function readObject(recorded: string, object: string): Uint8Array {
  try {
    return readFileSync(join(recorded, 'objects', object))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Uint8Array()
    throw error
  }
}

/** True when the recorder has seen anything at all. */
export const hasRecorded = (recorded: string): boolean => readdirSync(join(recorded, 'objects')).length > 0
