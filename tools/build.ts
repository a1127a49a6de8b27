/**
 * `npm run build`: the console to console/dist, the widget to widget/dist/widget.js, the npm packages to dist/.
 * With `--if-stale` only what `npm start` needs and only where it is older than its sources.
 */
import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildPackages } from './package/build-packages.ts'
import { run } from './run.ts'

const ROOT = join(import.meta.dirname, '..')
const BUILDS = [
  {
    name: 'console',
    result: 'console/dist/index.html',
    sources: ['console/**/*.{ts,tsx,css,html,svg}', 'contract/**/*.ts', 'core/vocabulary/*.ts', 'package-lock.json'],
  },
  {
    name: 'widget',
    result: 'widget/dist/widget.js',
    sources: ['widget/**/*.{ts,tsx}', 'contract/**/*.ts', 'package-lock.json'],
  },
]

const onlyStale = process.argv.includes('--if-stale')
for (const { name, result, sources } of BUILDS) {
  if (!onlyStale || isStale(result, sources)) await run(name, 'vite', 'build', name, '--logLevel', 'warn')
}
if (!onlyStale) await buildPackages()

function isStale(result: string, sources: readonly string[]): boolean {
  const file = join(ROOT, result)
  if (!existsSync(file)) return true
  const builtAt = statSync(file).mtimeMs
  const isSource = (path: string) =>
    !path.includes('node_modules') && !path.includes('/dist/') && !path.includes('.test.')
  return globSync([...sources], { cwd: ROOT }).some(
    (path) => isSource(path) && statSync(join(ROOT, path)).mtimeMs > builtAt,
  )
}
