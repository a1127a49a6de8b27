import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * The folder is there afterwards, readable by its owner only, with every folder above it. Level by level: where a file system
 * refuses new folders with "no such file" (as /proc does), Node's own recursive way tries for ever.
 * @throws {Error} with the system's reason.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const above = dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
