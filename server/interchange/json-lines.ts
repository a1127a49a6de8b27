import { createReadStream, type PathLike } from 'node:fs'
import type { Readable } from 'node:stream'

/** A longer line is no conversation but a broken file; keeping it would break the bound on memory. */
const LONGEST_LINE_BYTES = 64 * 1024 * 1024
const NEWLINE = 10

export interface Line {
  /** 1 for the first line of the file. */
  readonly number: number
  /** null: the line is longer than 64 MiB. */
  readonly text: string | null
  /** Bytes of the file read up to and including this line. */
  readonly readBytes: number
}

/** Lines of a file or stream in order, with memory bounded by the longest line. Blank lines are passed over. */
export async function* readLines(source: PathLike | Readable): AsyncGenerator<Line> {
  const stream =
    typeof source === 'object' && 'read' in source ? source : createReadStream(source, { highWaterMark: 1 << 20 })
  let parts: Buffer[] = []
  let length = 0
  let number = 0
  let readBytes = 0

  function take(): Line | null {
    number += 1
    readBytes += length
    const text =
      length > LONGEST_LINE_BYTES
        ? null
        : Buffer.concat(parts)
            .toString('utf8')
            .replace(/^\uFEFF/, '')
            .trim()
    parts = []
    length = 0
    return text === '' ? null : { number, text, readBytes }
  }

  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at + 1))
      const line = take()
      if (line !== null) yield line
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  if (length > 0) {
    const line = take()
    if (line !== null) yield line
  }

  function keep(part: Buffer): void {
    if (part.length === 0) return
    length += part.length
    if (length <= LONGEST_LINE_BYTES) parts.push(part)
    else parts = []
  }
}
