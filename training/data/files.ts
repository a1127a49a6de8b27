import { existsSync, readFileSync } from 'node:fs'

/** The labelled data lies beside the repository; it is not part of it. */
export const SHARED_DATA = new URL('../../../shared/data/', import.meta.url)

export function hasSharedData(): boolean {
  return existsSync(SHARED_DATA)
}

/** The rows of a JSON Lines file of the labelled data. */
export function readRows<Row>(path: string): readonly Row[] {
  const text = readFileSync(new URL(path, SHARED_DATA), 'utf8')
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]))
}
