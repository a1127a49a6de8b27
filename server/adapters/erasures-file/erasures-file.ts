import { existsSync } from 'node:fs'
import { open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Instant, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import { makeFolder } from '../../config/make-folder.ts'
import type { ErasureEntry, ErasureList } from '../../ports/erasure-list.ts'

/** Its name in the data folder. */
export const ERASURES_FILE = 'erasures.jsonl'

const mark = z.string().min(1).max(100)
const line = z.strictObject({
  workspace: z.string().min(1).max(100),
  at: z.int(),
  marks: z.array(mark).min(1),
  key: mark,
})

/** One line of JSON an erasure, in a file that only its owner can read. */
export function fileErasures(file: string): ErasureList {
  const begun = `${file}.begun`
  return {
    // The break stands before: after a line that a crash cut off, the next one is whole.
    add: (entry) => append(file, `\n${JSON.stringify(entry)}`),
    begin: () => append(begun, ''),
    isBegun: async () => existsSync(begun),
    end: () => rm(begun, { force: true }),

    async read() {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return ''
        throw error
      })
      const lines = text.split('\n').filter((one) => one.trim() !== '')
      const entries = lines.flatMap((one) => entryIn(one) ?? [])
      return { entries, unreadable: lines.length - entries.length }
    },
  }
}

async function append(file: string, text: string): Promise<void> {
  makeFolder(dirname(file))
  const handle = await open(file, 'a', 0o600)
  try {
    await handle.appendFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function entryIn(text: string): ErasureEntry | null {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    return null
  }
  const { data } = line.safeParse(said)
  return data === undefined ? null : { ...data, workspace: data.workspace as WorkspaceId, at: data.at as Instant }
}
