import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { MailReader } from '../../ports/mail-reader.ts'
import type { Answered, Asked } from './mail-worker.ts'

/** The published package holds built JavaScript, the repository TypeScript. */
const WORKER_FILE = import.meta.url.endsWith('.ts') ? './mail-worker.ts' : './mail-worker.js'
/** The most awkward mails take a second of a processor; a busy machine may need some of them to find it. */
const PATIENCE_MS = 10_000
const MEMORY = { maxOldGenerationSizeMb: 256 } as const

/** One mail at a time in a thread of its own: what hangs or eats memory there is ended, and the next mail gets a new thread. */
export function workerMailReader(): MailReader {
  let worker: Promise<Worker> | null = null
  let last: Promise<unknown> = Promise.resolve()
  let number = 0

  async function ask(want: Asked['want'], raw: Uint8Array): Promise<Answered | null> {
    const asked: Asked = { id: ++number, want, raw }
    const started = (worker ??= start())
    const thread = await started
    return new Promise((resolve) => {
      const settle = (answered: Answered | null): void => {
        clearTimeout(timer)
        thread.off('message', settle)
        thread.off('exit', giveUp)
        if (answered === null) {
          if (worker === started) worker = null
          void thread.terminate()
        }
        resolve(answered)
      }
      const giveUp = (): void => settle(null)
      const timer = setTimeout(giveUp, PATIENCE_MS)
      thread.on('message', settle)
      thread.on('exit', giveUp)
      thread.postMessage(asked)
    })
  }

  /** In the order of asking. */
  function next<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work, work)
    last = done.catch(() => {})
    return done
  }

  return {
    read: (raw) =>
      next(async () => {
        const answered = await ask('reading', raw)
        if (answered?.reading !== undefined) return answered.reading
        const { readHead } = await import('./read-head.ts')
        return { kind: 'unreadable', because: 'too-long', head: readHead(raw) }
      }),
    page: (raw) => next(async () => (await ask('page', raw))?.page ?? null),
    async close() {
      await last
      await (await worker)?.terminate()
      worker = null
    },
  }

  /** Loading takes longer than reading, and is not counted against the mail. */
  async function start(): Promise<Worker> {
    const thread = new Worker(new URL(WORKER_FILE, import.meta.url), { resourceLimits: MEMORY })
    // Its exit follows, and is what counts.
    thread.on('error', () => {})
    await once(thread, 'message')
    thread.unref()
    return thread
  }
}
