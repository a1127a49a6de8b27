import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Line } from '../../interchange/json-lines.ts'
import type { AuditedLine } from './audit-line.ts'

/** Lines that travel to a worker together: enough that the crossing costs little, few enough that memory stays bounded. */
const BATCH_LINES = 100
const BATCH_CHARACTERS = 1_000_000
/**
 * What a worker's heap may grow to before it collects more eagerly. A batch needs far less; left alone, the collector takes what the machine has.
 */
const WORKER_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 }
/** Batches under way at a worker: one being worked on, one waiting. */
const AHEAD = 2

/** What a worker needs to build the same options as its parent; must survive structured cloning. */
export interface PoolSettings {
  readonly knowledge: string | null
  readonly locale: 'pl' | 'en'
  readonly now: number
  readonly wantsJson: boolean
}

export type Batch = readonly Pick<Line, 'number' | 'text'>[]

export function defaultWorkers(): number {
  return Math.min(4, availableParallelism())
}

/** Audits batches on worker threads and gives the results back in the order of the lines, however many workers there are. */
export async function* auditInOrder(
  lines: AsyncIterable<Line>,
  workers: number,
  settings: PoolSettings,
): AsyncGenerator<{ readonly line: AuditedLine; readonly readBytes: number }> {
  const threads = Array.from({ length: workers }, () => new AuditThread(settings))
  const waiting: { readonly results: Promise<readonly AuditedLine[]>; readonly readBytes: number }[] = []
  let next = 0

  try {
    for await (const batch of batches(lines)) {
      const thread = threads[next % workers]
      if (thread === undefined) throw new RangeError('at least one worker is needed')
      next += 1
      const results = thread.audit(batch.lines)
      // Looked at in order below; without this a second failure would end the process before the first is told.
      results.catch(() => {})
      waiting.push({ results, readBytes: batch.readBytes })
      if (waiting.length >= workers * AHEAD) yield* finished(waiting.shift())
    }
    while (waiting.length > 0) yield* finished(waiting.shift())
  } finally {
    await Promise.all(threads.map((thread) => thread.close()))
  }
}

async function* finished(
  batch: { readonly results: Promise<readonly AuditedLine[]>; readonly readBytes: number } | undefined,
) {
  if (batch === undefined) return
  for (const line of await batch.results) yield { line, readBytes: batch.readBytes }
}

async function* batches(
  lines: AsyncIterable<Line>,
): AsyncGenerator<{ readonly lines: Batch; readonly readBytes: number }> {
  let batch: Pick<Line, 'number' | 'text'>[] = []
  let characters = 0
  let readBytes = 0
  for await (const { number, text, readBytes: soFar } of lines) {
    batch.push({ number, text })
    characters += text?.length ?? 0
    readBytes = soFar
    if (batch.length < BATCH_LINES && characters < BATCH_CHARACTERS) continue
    yield { lines: batch, readBytes }
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield { lines: batch, readBytes }
}

/** One worker thread; batches are answered in the order in which they were given. */
class AuditThread {
  readonly #worker: Worker
  readonly #asked: { resolve(lines: readonly AuditedLine[]): void; reject(error: Error): void }[] = []

  constructor(settings: PoolSettings) {
    // The same ending as this file's own: .ts here, .js in the published package.
    const file = new URL(import.meta.url.replace(/audit-pool(\.[jt]s)$/, 'audit-worker$1'))
    this.#worker = new Worker(file, { workerData: settings, resourceLimits: WORKER_MEMORY })
    this.#worker.on('message', (lines: readonly AuditedLine[]) => this.#asked.shift()?.resolve(lines))
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', (code) => this.#fail(new Error(`audit worker ended with code ${code}`)))
  }

  audit(batch: Batch): Promise<readonly AuditedLine[]> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject })
      this.#worker.postMessage(batch)
    })
  }

  #fail(error: Error): void {
    for (const { reject } of this.#asked.splice(0)) reject(error)
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
