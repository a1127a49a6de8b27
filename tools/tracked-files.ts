import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const PASSED_OVER = new Set(['node_modules', 'dist', '.git', '.opiekun', 'screenshots'])

export const ROOT = join(import.meta.dirname, '..')

/** Files of the project, relative to its root: what git tracks, or everything where there is no git. */
export function projectFiles(): readonly string[] {
  if (existsSync(join(ROOT, '.git'))) {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    return listed.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)))
  }
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.split('/').some((part) => PASSED_OVER.has(part)),
  )
}
