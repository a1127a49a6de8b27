import { type Answer, type Engine, mustBeCommitted, type Purpose, type Session } from '../engine.ts'
import { GroupCommit } from './group-commit.ts'
import { PGliteThread } from './pglite-thread.ts'
import type { Request, WorkerOptions } from './worker-messages.ts'

interface Waiting {
  readonly purpose: Purpose
  readonly lend: () => void
}

/** The embedded database as an engine: one session, lent to one user at a time, in the order of asking. */
export class PGliteEngine implements Engine {
  readonly #options: WorkerOptions
  readonly #isWritable: () => boolean
  readonly #session: Session
  readonly #queue: Waiting[] = []
  readonly #group: GroupCommit
  #thread: PGliteThread
  #isLent = false
  #isClosed = false

  private constructor(thread: PGliteThread, options: WorkerOptions, isWritable: () => boolean) {
    this.#thread = thread
    this.#options = options
    this.#isWritable = isWritable
    this.#session = {
      query: async (text, values) => firstOf(await this.#ask({ kind: 'query', text, values })),
      script: (text) => this.#ask({ kind: 'script', text }),
    }
    this.#group = new GroupCommit((request) => this.#ask(request))
  }

  static async open(options: WorkerOptions, isWritable: () => boolean): Promise<PGliteEngine> {
    return new PGliteEngine(await PGliteThread.start(options), options, isWritable)
  }

  async acquire(purpose: Purpose = 'anything'): Promise<Session> {
    if (this.#isLent) await new Promise<void>((lend) => this.#queue.push({ purpose, lend }))
    this.#isLent = true
    try {
      await this.#restartAfterCrash()
    } catch (error) {
      this.#lendToNext()
      throw error
    }
    return this.#session
  }

  /** The next user need not wait for the answer: the thread does what it is asked in order, and a commit that fails leaves nothing open. */
  async commit(): Promise<void> {
    const committed = this.#group.commit(this.#queue[0]?.purpose === 'writes')
    this.#lendToNext()
    mustBeCommitted(await committed)
  }

  leave(): void {
    this.#thread.askWithNext({ kind: 'commit', synced: true })
    this.#lendToNext()
  }

  release(): void {
    this.#lendToNext()
  }

  isWritable(): boolean {
    return this.#isWritable()
  }

  /** Everything stored, as a tar archive that a new folder can be opened from. */
  async dump(): Promise<Uint8Array> {
    await this.acquire()
    try {
      return await this.#thread.dump()
    } finally {
      this.release()
    }
  }

  /** Waits for the transaction under way, then closes the files cleanly. */
  async close(): Promise<void> {
    if (this.#isClosed) return
    await this.acquire()
    this.#isClosed = true
    await this.#thread.close()
    this.release()
  }

  #ask(request: Request): Promise<readonly Answer[]> {
    return this.#thread.ask(request)
  }

  /** A full disk or a damaged page ends the thread; its successor recovers from the log as after a power cut. */
  async #restartAfterCrash(): Promise<void> {
    if (this.#isClosed) throw Object.assign(new Error('the store is closed'), { code: '57P01' })
    if (this.#thread.isAlive) return
    // What the dead thread committed without a sync may be lost: whoever waits for that is told so by asking it.
    this.#group.close()
    this.#thread = await PGliteThread.start({ ...this.#options, image: null })
  }

  #lendToNext(): void {
    const next = this.#queue.shift()
    if (next?.purpose !== 'writes') this.#group.close()
    if (next === undefined) this.#isLent = false
    else next.lend()
  }
}

function firstOf(answers: readonly Answer[]): Answer {
  return answers[0] ?? { rows: [], command: '', affected: 0 }
}
