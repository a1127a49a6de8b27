import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../../ports/failure.ts'

/** @source PGlite 0.5 is PostgreSQL 18; a data directory of another major version cannot be opened. */
const DATABASE_VERSION = '18'

export interface PreparedDirectory {
  /** Where the database's files are. */
  readonly files: string
  /** True until the database has been made in full; nothing can have been acknowledged before. */
  readonly isNew: boolean
  /** The database stands: from now on a start opens it and never makes it again. */
  markMade(): void
}

/**
 * The folder holds a whole database or none: what a start that was killed half-way has left is cleared.
 * @throws {Failure} store-newer (give-up): made by a release with another version of the database.
 */
export function prepareDirectory(directory: string): PreparedDirectory {
  const files = join(directory, 'db')
  const mark = join(directory, 'made')
  const isNew = !existsSync(mark)
  if (isNew) rmSync(files, { recursive: true, force: true })
  else refuseOtherVersion(files)
  return { files, isNew, markMade: () => writeSynced(mark, directory) }
}

function refuseOtherVersion(files: string): void {
  const version = readFileSync(join(files, 'PG_VERSION'), 'utf8').trim()
  if (version !== DATABASE_VERSION) {
    throw new Failure(
      'store-newer',
      'give-up',
      new Error(`${files} was made by database version ${version}, this release has ${DATABASE_VERSION}`),
    )
  }
}

function writeSynced(file: string, directory: string): void {
  writeFileSync(file, `${new Date().toISOString()}\n`, { flush: true })
  const folder = openSync(directory, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
