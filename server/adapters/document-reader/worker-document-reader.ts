import { Worker } from 'node:worker_threads'
import type { DocumentReader, DocumentReading } from '../../ports/document-reader.ts'
import type { Given } from './document-worker.ts'
import { readCases } from './read-cases.ts'

/** The published package holds built JavaScript, the repository TypeScript. */
const WORKER_FILE = import.meta.url.endsWith('.ts') ? './document-worker.ts' : './document-worker.js'
/** A rulebook of two hundred pages takes a tenth of it. */
const PATIENCE_MS = 20_000
const MEMORY = { maxOldGenerationSizeMb: 384 } as const

/** Each file in a thread of its own, one after another: what hangs or eats memory there is ended. */
export function workerDocumentReader(): DocumentReader {
  let last: Promise<unknown> = Promise.resolve()
  return {
    read(name, content) {
      const reading = last.then(() => readInThread({ name, content }))
      last = reading
      return reading
    },
    readCases,
  }
}

function readInThread(given: Given): Promise<DocumentReading> {
  const thread = new Worker(new URL(WORKER_FILE, import.meta.url), { workerData: given, resourceLimits: MEMORY })
  return new Promise((resolve) => {
    const settle = (reading: DocumentReading): void => {
      clearTimeout(timer)
      resolve(reading)
      void thread.terminate()
    }
    const timer = setTimeout(() => settle({ kind: 'unreadable', because: 'too-long' }), PATIENCE_MS)
    thread.on('message', settle)
    // Out of memory, or a parser's own bug.
    thread.on('error', () => settle({ kind: 'unreadable', because: 'broken' }))
  })
}
