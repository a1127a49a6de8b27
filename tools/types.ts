/** Type-checks every workspace with its own tsconfig: each knows only the names it may use. */
import { run } from './run.ts'

const WORKSPACES = [
  'polish',
  'core',
  'contract',
  'server',
  'console',
  'console/testing',
  'widget',
  'training',
  'bench',
  'e2e',
  'tools',
]

for (const workspace of WORKSPACES) await run(`types ${workspace}`, 'tsc', '-p', workspace)
