import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from './read-document.ts'
import { readLinks } from './read-links.ts'

/** `links`: the file is a sitemap. */
export type Given =
  | { readonly as: 'document'; readonly name: string; readonly content: Uint8Array }
  | { readonly as: 'links'; readonly content: Uint8Array }

async function read(given: Given): Promise<unknown> {
  if (given.as === 'links') return readLinks(given.content)
  return readDocument(given.name, given.content).catch(() => ({ kind: 'unreadable', because: 'broken' }))
}

parentPort?.postMessage(await read(workerData as Given))
