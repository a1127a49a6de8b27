import type { ErasureEntry, ErasureList } from '../ports/erasure-list.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { isOfThisKey } from './erase-again.ts'

export interface Ports {
  readonly store: Store
  readonly secrets: Secrets
  readonly erasures: ErasureList
}

/**
 * This node's list holds every erasure the store knows of, whichever node did it, and the store every one the list does: after an older
 * backup was restored the list is the one that knows. What another key made stays where it is, for a list of two keys would be refused.
 */
export async function shareErasures({ store, secrets, erasures }: Ports): Promise<void> {
  const { entries } = await erasures.read()
  for (const { id } of await store.directory.workspaces()) {
    const noted = await store.read(id, ({ personalData }) => personalData.erasures())
    const listed = entries.filter(({ workspace }) => workspace === id)
    const isOurs = (entry: ErasureEntry) => isOfThisKey(entry, { secrets })
    for (const entry of newIn(listed, noted).filter(isOurs)) await erasures.add(entry)
    const unknown = newIn(noted, listed).filter(isOurs)
    if (unknown.length === 0) continue
    await store.transact(id, async ({ personalData }) => {
      for (const entry of unknown) await personalData.noteErasure(entry)
    })
  }
}

/** Each once, and none that is there already: the same list may be named again and again. */
export function newIn(there: readonly ErasureEntry[], others: readonly ErasureEntry[]): readonly ErasureEntry[] {
  const key = ({ workspace, at, marks }: ErasureEntry) => [workspace, at, ...marks].join(' ')
  const known = new Set(there.map(key))
  return [...new Map(others.map((entry) => [key(entry), entry])).values()].filter((entry) => !known.has(key(entry)))
}
