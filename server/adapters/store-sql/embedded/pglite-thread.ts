import { Worker } from 'node:worker_threads'
import type { Answer } from '../engine.ts'
import type { Answered, Asked, Request, WorkerOptions } from './worker-messages.ts'

/** The published package holds built JavaScript, the repository TypeScript. */
const WORKER_FILE = import.meta.url.endsWith('.ts') ? './pglite-worker.ts' : './pglite-worker.js'

interface Done {
  readonly answers: readonly Answer[]
  readonly dump: Uint8Array | null
}

interface Waiting {
  readonly resolve: (done: Done) => void
  readonly reject: (error: Error) => void
}

/** Our end of the database's thread: every request is answered, or fails when the thread dies. */
export class PGliteThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #unsent: Asked[] = []
  #isFlushDue = false
  readonly #ended: Promise<void>
  #lastId = 0
  #death: Error | null = null

  private constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (answers: readonly Answered[]) => {
      for (const answered of answers) this.#receive(answered)
    })
    this.#ended = new Promise((resolve) => {
      worker.on('error', (error) => this.#die(error))
      worker.on('exit', () => {
        this.#die(new Error('the thread has ended'))
        resolve()
      })
    })
  }

  /** Resolves when the database has recovered and takes queries. */
  static async start(options: WorkerOptions): Promise<PGliteThread> {
    const worker = new Worker(new URL(WORKER_FILE, import.meta.url), { workerData: options })
    const thread = new PGliteThread(worker)
    await new Promise<void>((resolve, reject) => {
      worker.once('message', () => resolve())
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the embedded database did not start (exit code ${code})`)))
    })
    return thread
  }

  get isAlive(): boolean {
    return this.#death === null
  }

  async ask(request: Request): Promise<readonly Answer[]> {
    return (await this.#send(request)).answers
  }

  /** As `ask` where nobody waits for the answer: it goes along with the next request, and wakes the thread for nothing less. */
  askWithNext(request: Request): void {
    if (this.isAlive) this.#unsent.push({ ...request, id: ++this.#lastId })
  }

  /** The whole data directory as a tar archive, taken right after a checkpoint. */
  async dump(): Promise<Uint8Array> {
    const { dump } = await this.#send({ kind: 'dump' })
    if (dump === null) throw new Error('a dump was answered without content')
    return dump
  }

  async close(): Promise<void> {
    if (this.isAlive) await this.ask({ kind: 'close' })
    await this.#ended
  }

  #send(request: Request): Promise<Done> {
    const death = this.#death
    if (death !== null) return Promise.reject(unreachable(death))
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#unsent.push({ ...request, id })
      if (this.#isFlushDue) return
      this.#isFlushDue = true
      queueMicrotask(() => process.nextTick(() => this.#flush()))
    })
  }

  /** Ticks come when no promise is left to go on: what one turn of the loop asks wakes the thread once, for waking costs more than most queries. */
  #flush(): void {
    const asked = this.#unsent
    this.#unsent = []
    this.#isFlushDue = false
    this.#worker.postMessage(asked, [])
  }

  #receive(answered: Answered): void {
    if (answered.kind === 'ready') return
    const waiting = this.#waiting.get(answered.id)
    this.#waiting.delete(answered.id)
    if (answered.kind === 'done') waiting?.resolve(answered)
    else waiting?.reject(Object.assign(new Error(answered.error.message), answered.error))
  }

  #die(error: Error): void {
    this.#death ??= error
    for (const { reject } of this.#waiting.values()) reject(unreachable(error))
    this.#waiting.clear()
  }
}

/** 57P02 is what a server says when it crashes; callers treat both alike. */
function unreachable(cause: Error): Error {
  return Object.assign(new Error('the embedded database has stopped', { cause }), { code: '57P02' })
}
