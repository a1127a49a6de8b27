import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../../../config/make-folder.ts'
import { Failure } from '../../../ports/failure.ts'

/** SQLITE_BUSY: another process holds the file. */
const BUSY = 5

/**
 * Locks the folder for this process until the lock is released or the process ends, however it ends.
 *
 * Node has no file locks of its own, but the SQLite inside it takes the kernel's: they never outlive their process,
 * so no stale lock must be guessed about after a crash.
 * @throws {Failure} store-locked, data-unwritable (give-up).
 */
export function lockDirectory(directory: string): { release(): void } {
  const holder = join(directory, 'lock.pid')
  const lock = openLock(directory)
  try {
    lock.exec('pragma locking_mode = exclusive; pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== BUSY) throw error
    throw new Failure('store-locked', 'give-up', new Error(`${directory} is in use by process ${nameOf(holder)}`))
  }
  writeFileSync(holder, String(process.pid))
  return { release: () => lock.close() }
}

function openLock(directory: string): DatabaseSync {
  try {
    makeFolder(directory)
    return new DatabaseSync(join(directory, 'lock'), { timeout: 0 })
  } catch (error) {
    throw new Failure('data-unwritable', 'give-up', error)
  }
}

function nameOf(holder: string): string {
  try {
    return readFileSync(holder, 'utf8')
  } catch {
    return '?'
  }
}
