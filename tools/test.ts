/** `npm test`: everything that passes with nothing installed but what `npm ci` brings. */
import { run } from './run.ts'

await run('types', 'node', 'tools/types.ts')
await run('lint', 'npm', 'run', '--silent', 'lint')
await run('tests', 'vitest', 'run', ...process.argv.slice(2))
