import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const folder = new URL('../../shared/data/', import.meta.url)

/** A file of the training data (`../shared/data` beside the repository), unpacked. @throws saying what is missing. */
export function readShared(path: string): string {
  const file = new URL(path, folder)
  if (!existsSync(file))
    throw new Error(`${path} is absent. Training data is expected in ../shared/data beside the repository.`)
  const bytes = readFileSync(file)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The rows of a tab-separated file with a heading. */
export function readTable(path: string): readonly (readonly string[])[] {
  return readShared(path)
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}

/** The objects of a JSON Lines file. */
export function readJsonLines<Row>(path: string): readonly Row[] {
  return readShared(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}
