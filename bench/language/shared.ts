import { existsSync, readFileSync } from 'node:fs'

const SHARED = new URL('../../../shared/data/', import.meta.url)

/** The rows of a JSON Lines file that lies beside the repository; null where it is absent, which is said. */
export function readJsonLines<Row>(path: string): readonly Row[] | null {
  const file = new URL(path, SHARED)
  if (!existsSync(file)) {
    console.log(`${path} is absent: expected in ../shared/data beside the repository. Its rows are left out.`)
    return null
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]))
}
