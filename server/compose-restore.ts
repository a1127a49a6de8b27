import { join } from 'node:path'
import type { ConversationId } from '../core/vocabulary/vocabulary.ts'
import { systemClock } from './adapters/clock-system/system-clock.ts'
import { ERASURES_FILE, fileErasures } from './adapters/erasures-file/erasures-file.ts'
import { fileSecrets } from './adapters/secrets-file/secrets-file.ts'
import { readHeader } from './adapters/store-sql/backup/backup-file.ts'
import { openPlace, type Place } from './compose-operator.ts'
import type { ErasureList } from './ports/erasure-list.ts'
import { Failure } from './ports/failure.ts'
import { checkErasures, finishErasing } from './workflows/erase-again.ts'
import { newIn } from './workflows/share-erasures.ts'

export interface Restored {
  readonly takenAt: string
  /** It had been restored before; only the erasing was to be ended. */
  readonly wasFilled: boolean
  /** Where the installation's own list of erasures stands, or would. */
  readonly list: string
  /** Entries of the lists of erasures; 0: there was no list. */
  readonly listed: number
  /** Lines of them that could not be read. */
  readonly unreadable: number
  /** Who was in the copy and is erased again. */
  readonly people: number
  /** What stood under them and is not on a list. */
  readonly left: readonly ConversationId[]
}

/**
 * The empty store that the settings name holds what the file does, but for whoever was erased since. `lists`: of erasures, beside the one
 * in the data folder, which takes their entries in. A store that was restored before and cut off in the erasing is erased from to the end.
 * @throws {Failure} backup-unreadable, store-newer, store-not-empty, erasures-of-another-key
 */
export async function restoreInto(settings: Place, file: string, lists: readonly string[]): Promise<Restored> {
  const secrets = fileSecrets(settings.data)
  const list = join(settings.data, ERASURES_FILE)
  const own = fileErasures(list)
  const [ours, ...others] = [await own.read(), ...(await Promise.all(lists.map((one) => fileErasures(one).read())))]
  const added = newIn(
    ours.entries,
    others.flatMap(({ entries }) => entries),
  )
  const listed = ours.entries.length + added.length
  // Before anything is restored: a store that is filled already cannot be restored again.
  checkErasures([...ours.entries, ...added], { secrets })
  const { takenAt } = await readHeader(file)
  const wasBegun = await own.isBegun()
  // All of it stands on the disk before the store does: whatever cuts this off, the next start or restore knows what is to go.
  for (const entry of added) await own.add(entry)
  if (listed > 0) await own.begin()
  const { store, effects, wasFilled } = await openRestored(settings, file, wasBegun, own)
  try {
    const ports = { store, queue: effects, secrets, clock: systemClock }
    const { people, left } = (await finishErasing(own, ports)) ?? { people: 0, left: [] }
    const unreadable = [ours, ...others].reduce((sum, one) => sum + one.unreadable, 0)
    return { takenAt, wasFilled, list, listed, unreadable, people, left }
  } finally {
    await store.close()
  }
}

async function openRestored(settings: Place, file: string, wasBegun: boolean, own: ErasureList) {
  try {
    return { ...(await openPlace(settings, { restoreFrom: file })), wasFilled: false }
  } catch (error) {
    // A copy of an older release meets the schema before it meets the rows.
    if (!(error instanceof Failure) || !['store-not-empty', 'store-newer'].includes(error.code)) throw error
    if (!wasBegun) {
      await own.end()
      throw error
    }
    const opened = await openPlace(settings, {})
    if ((await opened.store.directory.workspaces()).length > 0) return { ...opened, wasFilled: true }
    await opened.store.close()
    throw error
  }
}
