import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes a line and waits while the reader is slower: a pipe must not turn into memory. */
export async function writeLine(line: string, to: Writable = process.stdout): Promise<void> {
  if (!to.write(`${line}\n`)) await once(to, 'drain')
}
