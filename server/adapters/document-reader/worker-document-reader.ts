import { Worker } from 'node:worker_threads'
import type { DocumentReader, DocumentReading, LinkList } from '../../ports/document-reader.ts'
import type { Given } from './document-worker.ts'
import { readCases } from './read-cases.ts'

/** The published package holds built JavaScript, the repository TypeScript. */
const WORKER_FILE = import.meta.url.endsWith('.ts') ? './document-worker.ts' : './document-worker.js'
/** A rulebook of two hundred pages takes a tenth of it. */
const PATIENCE_MS = 20_000
const MEMORY = { maxOldGenerationSizeMb: 384 } as const

const TOO_LONG: DocumentReading = { kind: 'unreadable', because: 'too-long' }
const BROKEN: DocumentReading = { kind: 'unreadable', because: 'broken' }

/** Each file in a thread of its own, one after another: what hangs or eats memory there is ended. */
export function workerDocumentReader(): DocumentReader {
  let last: Promise<unknown> = Promise.resolve()
  function next<T>(given: Given, late: T, broken: T): Promise<T> {
    const reading = last.then(() => readInThread(given, late, broken))
    last = reading
    return reading
  }
  return {
    read: (name, content) => next({ as: 'document', name, content }, TOO_LONG, BROKEN),
    readLinks: (content) => next<LinkList | null>({ as: 'links', content }, null, null),
    readCases,
  }
}

/** `late`, `broken`: what is said of a file that its parser did not get through. */
function readInThread<T>(given: Given, late: T, broken: T): Promise<T> {
  const thread = new Worker(new URL(WORKER_FILE, import.meta.url), { workerData: given, resourceLimits: MEMORY })
  return new Promise((resolve) => {
    const settle = (reading: T): void => {
      clearTimeout(timer)
      resolve(reading)
      void thread.terminate()
    }
    const timer = setTimeout(() => settle(late), PATIENCE_MS)
    thread.on('message', settle)
    // Out of memory, or a parser's own bug.
    thread.on('error', () => settle(broken))
  })
}
