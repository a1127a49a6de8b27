import { createReadStream } from 'node:fs'
import type { z } from 'zod'
import { readLines } from '../interchange/json-lines.ts'
import { parseLine } from '../interchange/parse-line.ts'
import { EXIT, WrongOptions } from './options.ts'
import { writeLine } from './output.ts'

/**
 * Runs `work` on every valid line of a file (`-` or nothing: standard input) and tells the others on standard error with number and reason.
 * Gives the exit code: 0, or 3 when some lines were not valid, or 4 when none was.
 */
export async function eachLine<T>(
  file: string | undefined,
  schema: z.ZodType<T>,
  work: (value: T) => Promise<void>,
): Promise<number> {
  let valid = 0
  let invalid = 0
  for await (const line of readLines(await openInput(file))) {
    const parsed = parseLine(line.text, schema)
    const reason = 'reason' in parsed ? parsed.reason : await attempt(() => work(parsed.value))
    if (reason === null) valid += 1
    else {
      invalid += 1
      await writeLine(`${file ?? '-'}:${line.number}: ${reason}`, process.stderr)
    }
  }
  return exitCodeFor(valid, invalid)
}

export function exitCodeFor(valid: number, invalid: number): number {
  if (valid === 0) return EXIT.allInvalid
  return invalid === 0 ? EXIT.done : EXIT.someInvalid
}

/** A line may be well-formed and still say something impossible: that is the line's fault, not the program's. */
async function attempt(work: () => Promise<void>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

/** An open stream on the file. @throws {WrongOptions} when it cannot be read. */
export async function openInput(
  file: string | undefined,
): Promise<NodeJS.ReadStream | ReturnType<typeof createReadStream>> {
  if (file === undefined || file === '-') return process.stdin
  const stream = createReadStream(file, { highWaterMark: 1 << 20 })
  await new Promise<void>((resolve, reject) => {
    stream.once('ready', resolve)
    stream.once('error', (error) => reject(new WrongOptions(error.message)))
  })
  return stream
}
