import type { Answer } from '../engine.ts'
import type { Request } from './worker-messages.ts'

/** Waiting for a sync costs its first member the others' work: about a millisecond each. */
const MOST_MEMBERS = 16

/**
 * One sync for many commits: while writers wait for the session, a transaction is committed unsynced and told of only when
 * the last of its group has brought all of them to the disk. Each stays a transaction of its own, and nobody reads
 * between the first commit of a group and its sync: what is seen is on the disk.
 */
export class GroupCommit {
  readonly #ask: (request: Request) => Promise<readonly Answer[]>
  #members = 0
  #synced = Promise.withResolvers<void>()

  constructor(ask: (request: Request) => Promise<readonly Answer[]>) {
    this.#ask = ask
  }

  /** Resolves with the commit's answer when it is on the disk. `goesOn`: another writer comes next, and may bring the sync. */
  async commit(goesOn: boolean): Promise<Answer> {
    if (this.#members === 0 && !goesOn) return firstOf(await this.#ask({ kind: 'commit', synced: true }))
    const synced = this.#synced.promise
    this.#members++
    const committed = this.#ask({ kind: 'commit', synced: false })
    if (!goesOn || this.#members === MOST_MEMBERS) this.close()
    const [answers] = await Promise.all([committed, synced])
    return firstOf(answers)
  }

  /** Syncs what was committed and not yet told of. */
  close(): void {
    if (this.#members === 0) return
    const { resolve, reject } = this.#synced
    this.#members = 0
    this.#synced = Promise.withResolvers<void>()
    this.#ask({ kind: 'sync' }).then(() => resolve(), reject)
  }
}

function firstOf(answers: readonly Answer[]): Answer {
  return answers[0] ?? { rows: [], command: '', affected: 0 }
}
