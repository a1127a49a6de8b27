/** `npm run bench`: every benchmark, one after the other, each beside its floor, peer or limit in the same run. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const ALL = [
  'size',
  'audit',
  'guard',
  'replay',
  'start',
  'live',
  'store',
  'proof',
  'grouping',
  'breaker',
  'surge',
  'knowledge-search',
]
const wanted = process.argv.slice(2)

for (const name of wanted.length > 0 ? wanted : ALL) {
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`)], { stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) process.exitCode = 1
}
