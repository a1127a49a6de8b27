/** What a browser must load: the widget whole, the console's first page. Built by `npm run build`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { printFigures } from './figures.ts'

const ROOT = join(import.meta.dirname, '..')
const compressed = (file: string) => gzipSync(readFileSync(file)).length
const kib = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

const widget = compressed(join(ROOT, 'widget/dist/widget.js'))
const page = join(ROOT, 'console/dist')
const html = readFileSync(join(page, 'index.html'), 'utf8')
const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) =>
  join(page, match[1] ?? ''),
)
const shell = first.reduce((sum, file) => sum + compressed(file), 0)
const chunks = readdirSync(join(page, 'assets')).filter((file) => file.endsWith('.js')).length

printFigures('Size, gzipped', [
  { what: 'widget, all of it', reached: kib(widget), beside: 'limit 20 kB', holds: widget <= 20_000 },
  {
    what: `console, what its page names (of ${chunks} chunks)`,
    reached: kib(shell),
    beside: 'limit 300 kB',
    holds: shell <= 300_000,
  },
])
