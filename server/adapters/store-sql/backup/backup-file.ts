import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { Failure } from '../../../ports/failure.ts'

/** First line of a backup. */
export interface Header {
  readonly format: 'opiekun-backup'
  readonly version: 1
  /** Names of the migrations that the rows fit. */
  readonly schema: readonly string[]
  readonly takenAt: string
}

/** Every other line but the last, which counts them. */
export type Line =
  | { readonly table: string; readonly row: unknown }
  | { readonly job: unknown }
  | { readonly lines: number }

/** Writes gzipped JSON lines; the file appears under its name when it is whole and on the disk. */
export async function writeBackup(file: string, header: Header, lines: AsyncIterable<Line>): Promise<void> {
  const part = `${file}.part`
  async function* text(): AsyncIterable<string> {
    yield `${JSON.stringify(header)}\n`
    let count = 0
    for await (const line of lines) {
      count++
      yield `${JSON.stringify(line)}\n`
    }
    yield `${JSON.stringify({ lines: count })}\n`
  }
  try {
    await pipeline(Readable.from(text()), createGzip(), createWriteStream(part, { mode: 0o600 }))
    const handle = await open(part, 'r+')
    await handle.sync()
    await handle.close()
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/**
 * The header alone.
 * @throws {Failure} backup-unreadable (give-up): not a backup of ours.
 */
export async function readHeader(file: string): Promise<Header> {
  for await (const line of readLines(file)) return asHeader(line)
  throw notABackup('it is empty')
}

/**
 * Every line after the header. Ends only if the file is whole.
 * @throws {Failure} backup-unreadable (give-up): damaged or cut off.
 */
export async function* readBackup(file: string): AsyncGenerator<Exclude<Line, { lines: number }>> {
  let count = -1
  for await (const line of readLines(file)) {
    if (++count === 0) continue
    const said = line as Line
    if (!('lines' in said)) yield said
    else if (said.lines === count - 1) return
    else throw notABackup(`it has ${count - 1} lines instead of ${said.lines}`)
  }
  throw notABackup('its end is missing')
}

async function* readLines(file: string): AsyncGenerator {
  const unzipped = createGunzip()
  const source = createReadStream(file)
  source.on('error', (error) => unzipped.destroy(error))
  const lines = createInterface({ input: source.pipe(unzipped), crlfDelay: Number.POSITIVE_INFINITY })
  // readline does not pass its input's errors on.
  const broken = new Promise<never>((_, reject) => unzipped.once('error', reject))
  broken.catch(() => {})
  const each = lines[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await Promise.race([each.next(), broken])
      if (next.done === true) return
      yield JSON.parse(next.value)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw notABackup('there is no such file')
    throw error instanceof Failure ? error : notABackup('it is damaged', error)
  } finally {
    source.destroy()
  }
}

function asHeader(line: unknown): Header {
  const header = line as Partial<Header> | null
  if (
    header?.format !== 'opiekun-backup' ||
    !Array.isArray(header.schema) ||
    Number.isNaN(Date.parse(header.takenAt ?? ''))
  )
    throw notABackup('it is another kind of file')
  if (header.version !== 1)
    throw new Failure('store-newer', 'give-up', new Error(`the backup has format ${header.version}`))
  return header as Header
}

/** What the command line says of a file that is not whole. */
export function notABackup(why: string, cause?: unknown): Failure {
  return new Failure('backup-unreadable', 'give-up', new Error(`this backup cannot be restored: ${why}`, { cause }))
}
