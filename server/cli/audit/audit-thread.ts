import { Worker } from 'node:worker_threads'
import type { LanguageFiles } from '../../compose-language.ts'
import type { Decision } from './across-lines.ts'
import type { AuditedLine, Undecided } from './audited-line.ts'

/**
 * A small young generation, because every worker has its own. The old one is not reserved; it is what the longest line that is read
 * needs, and no more, for the engine lets garbage lie in proportion to it.
 */
const WORKER_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 6 }

/** What a worker needs to build the options of the audit; must survive structured cloning. */
export interface AuditSettings {
  readonly knowledge: string | null
  readonly locale: 'pl' | 'en'
  readonly now: number
  readonly wantsJson: boolean
}

export interface ThreadSettings extends AuditSettings {
  /** null: read them, and say them first. */
  readonly files: LanguageFiles | null
}

export type Batch = readonly { readonly number: number; readonly text: string | null }[]

/** What a thread is asked; each question has one answer, in the same order. */
export type Question =
  | { readonly ask: 'audit'; readonly batch: Batch }
  | { readonly ask: 'decide'; readonly lines: readonly Undecided[]; readonly last: boolean }

/** One worker thread; the engine and its models live there only, and the main thread stays small. */
export class AuditThread {
  /** The language files that this thread uses, in memory that others may share. */
  readonly files: Promise<LanguageFiles>
  readonly #worker: Worker
  readonly #asked: { resolve(answer: unknown): void; reject(error: Error): void }[] = []
  #batches = 0

  constructor(settings: ThreadSettings) {
    // The same ending as this file's own: .ts here, .js in the published package.
    const file = new URL(import.meta.url.replace(/audit-thread(\.[jt]s)$/, 'audit-worker$1'))
    this.#worker = new Worker(file, { workerData: settings, resourceLimits: WORKER_MEMORY })
    this.#worker.on('message', (answer: unknown) => this.#asked.shift()?.resolve(answer))
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', (code) => this.#fail(new Error(`audit worker ended with code ${code}`)))
    this.files = this.#answer()
  }

  /** Batches not yet audited. */
  get pending(): number {
    return this.#batches
  }

  async audit(batch: Batch): Promise<readonly AuditedLine[]> {
    this.#batches += 1
    try {
      return await this.#ask<readonly AuditedLine[]>({ ask: 'audit', batch })
    } finally {
      this.#batches -= 1
    }
  }

  /** Always the same thread must be asked: it remembers the lines before. */
  decide(lines: readonly Undecided[], last: boolean): Promise<readonly Decision[]> {
    return this.#ask({ ask: 'decide', lines, last })
  }

  #ask<T>(question: Question): Promise<T> {
    this.#worker.postMessage(question)
    return this.#answer()
  }

  #answer<T>(): Promise<T> {
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#asked.push({ resolve, reject })
    })
    // Looked at in order; without this a second failure would end the process before the first is told.
    answer.catch(() => {})
    return answer as Promise<T>
  }

  #fail(error: Error): void {
    for (const { reject } of this.#asked.splice(0)) reject(error)
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
