import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from './read-document.ts'

export interface Given {
  readonly name: string
  readonly content: Uint8Array
}

const { name, content } = workerData as Given
parentPort?.postMessage(await readDocument(name, content).catch(() => ({ kind: 'unreadable', because: 'broken' })))
