import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { type LanguageFiles, readLanguageFiles } from '../../compose-language.ts'
import type { AuditedLine } from './audit-line.ts'
import type { SourceLine } from './audit-sources.ts'

/** Lines that travel to a worker together: enough that the crossing costs little, few enough that memory stays bounded. */
const BATCH_LINES = 50
const BATCH_CHARACTERS = 500_000
/** Text on its way to the workers at one time, however many they are; a longer line travels alone. */
const CHARACTERS_UNDER_WAY = 16_000_000
/** Batches under way at a worker: one being worked on, one waiting. */
const AHEAD = 2
/**
 * A worker's young generation: small, because every worker has its own. The old one may grow to what the longest line that is read
 * needs; it is not reserved.
 */
const WORKER_MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 8 }
/** Half the memory for the twentieth part of the speed; must be said before the first worker starts. */
const ENGINE_FLAG = '--optimize-for-size'

/** What a worker needs to build the same options as its parent; must survive structured cloning. */
export interface PoolSettings {
  readonly knowledge: string | null
  readonly locale: 'pl' | 'en'
  readonly now: number
  readonly wantsJson: boolean
}

export interface WorkerSettings extends PoolSettings {
  /** The language files, in memory that all workers share. */
  readonly files: LanguageFiles
}

export type Batch = readonly Pick<SourceLine, 'number' | 'text'>[]

export interface AuditResult {
  readonly line: AuditedLine
  readonly source: string
  readonly readBytes: number
}

export function defaultWorkers(): number {
  return Math.min(4, availableParallelism())
}

/** Audits batches on worker threads and gives the results back in the order of the lines, however many workers there are. */
export async function* auditInOrder(
  lines: AsyncIterable<SourceLine>,
  workers: number,
  settings: PoolSettings,
): AsyncGenerator<AuditResult> {
  setFlagsFromString(ENGINE_FLAG)
  const files = await readLanguageFiles()
  const threads = Array.from({ length: workers }, () => new AuditThread({ ...settings, files }))
  const waiting: Waiting[] = []
  let characters = 0

  try {
    for await (const batch of batches(lines)) {
      while (
        waiting.length >= workers * AHEAD ||
        (characters > 0 && characters + batch.characters > CHARACTERS_UNDER_WAY)
      )
        yield* first()
      const thread = threads.reduce((idlest, other) => (other.pending < idlest.pending ? other : idlest))
      const results = thread.audit(batch.lines.map(({ number, text }) => ({ number, text })))
      // Looked at in order below; without this a second failure would end the process before the first is told.
      results.catch(() => {})
      // The texts stay with the worker: only their places are kept here.
      const places = batch.lines.map(({ source, readBytes }) => ({ source, readBytes }))
      waiting.push({ results, places, characters: batch.characters })
      characters += batch.characters
    }
    while (waiting.length > 0) yield* first()
  } finally {
    await Promise.all(threads.map((thread) => thread.close()))
  }

  async function* first(): AsyncGenerator<AuditResult> {
    const { results, places, characters: own } = waiting.shift() as Waiting
    const audited = await results
    characters -= own
    for (const [at, place] of places.entries()) yield { line: audited[at] as AuditedLine, ...place }
  }
}

interface Waiting {
  readonly results: Promise<readonly AuditedLine[]>
  readonly places: readonly Pick<SourceLine, 'source' | 'readBytes'>[]
  readonly characters: number
}

async function* batches(
  lines: AsyncIterable<SourceLine>,
): AsyncGenerator<{ readonly lines: readonly SourceLine[]; readonly characters: number }> {
  let batch: SourceLine[] = []
  let characters = 0
  for await (const line of lines) {
    const length = line.text?.length ?? 0
    if (batch.length > 0 && (batch.length >= BATCH_LINES || characters + length > BATCH_CHARACTERS)) {
      yield { lines: batch, characters }
      batch = []
      characters = 0
    }
    batch.push(line)
    characters += length
  }
  if (batch.length > 0) yield { lines: batch, characters }
}

/** One worker thread; batches are answered in the order in which they were given. */
class AuditThread {
  readonly #worker: Worker
  readonly #asked: { resolve(lines: readonly AuditedLine[]): void; reject(error: Error): void }[] = []

  constructor(settings: WorkerSettings) {
    // The same ending as this file's own: .ts here, .js in the published package.
    const file = new URL(import.meta.url.replace(/audit-pool(\.[jt]s)$/, 'audit-worker$1'))
    this.#worker = new Worker(file, { workerData: settings, resourceLimits: WORKER_MEMORY })
    this.#worker.on('message', (lines: readonly AuditedLine[]) => this.#asked.shift()?.resolve(lines))
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', (code) => this.#fail(new Error(`audit worker ended with code ${code}`)))
  }

  /** Batches given and not yet answered. */
  get pending(): number {
    return this.#asked.length
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
