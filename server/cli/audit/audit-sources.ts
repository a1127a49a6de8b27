import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type Line, readLines } from '../../interchange/json-lines.ts'
import { WrongOptions } from '../options.ts'

export interface Source {
  readonly name: string
  /** null: not known, as with standard input. */
  readonly bytes: number | null
  readonly open: () => Readable
}

export interface SourceLine extends Line {
  readonly source: string
}

/** The lines of all sources, one after another, as of one archive; `readBytes` counts on. */
export async function* linesOf(sources: readonly Source[]): AsyncGenerator<SourceLine> {
  let before = 0
  for (const { name, bytes, open } of sources) {
    for await (const line of readLines(open())) yield { ...line, source: name, readBytes: before + line.readBytes }
    before += bytes ?? 0
  }
}

/** The files behind FILE, DIR (its `*.jsonl`, by name) or `-`. @throws {WrongOptions} */
export async function auditSources(path: string): Promise<readonly Source[]> {
  if (path === '-') return [{ name: '-', bytes: null, open: () => process.stdin }]
  const found = await stat(path).catch((error: Error) => {
    throw new WrongOptions(error.message)
  })
  if (!found.isDirectory()) return [await fileSource(path)]
  const files = (await readdir(path)).filter((file) => extname(file) === '.jsonl').sort()
  if (files.length === 0) throw new WrongOptions(`${path}: *.jsonl?`)
  return Promise.all(files.map((file) => fileSource(join(path, file))))
}

async function fileSource(path: string): Promise<Source> {
  return { name: path, bytes: (await stat(path)).size, open: () => createReadStream(path, { highWaterMark: 1 << 20 }) }
}
