import type { Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'

/** Who was erased at somebody's word: keyed marks of ids, from which nobody learns who it was. */
export interface ErasureEntry {
  readonly workspace: WorkspaceId
  readonly at: Instant
  /** Of the customer and of each of their conversations. */
  readonly marks: readonly string[]
  /** Tells marks of this installation's key from another's. */
  readonly key: string
}

/** Stands outside of the store, for a backup that was made before an erasure knows nothing of it. Entries are only added. */
export interface ErasureList {
  /** On the disk when the promise resolves. The same twice is the same once. */
  add(entry: ErasureEntry): Promise<void>
  /** `unreadable`: lines that are none of ours, or whole no longer. */
  read(): Promise<{ readonly entries: readonly ErasureEntry[]; readonly unreadable: number }>
  /** From before a store is restored until the whole list was held against it: a power cut between the two is not the end of it. */
  begin(): Promise<void>
  isBegun(): Promise<boolean>
  end(): Promise<void>
}
