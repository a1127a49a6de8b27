import type { Command } from './command.ts'

/** Every subcommand, loaded only when it is called: `opiekun check` must not pay for the server. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  start: () => import('./start.ts'),
  audit: () => import('./audit.ts'),
  check: () => import('./check.ts'),
  analyze: () => import('./analyze.ts'),
  accuracy: () => import('./accuracy.ts'),
  ask: () => import('./ask.ts'),
  evaluate: () => import('./evaluate.ts'),
  demo: () => import('./demo.ts'),
  doctor: () => import('./doctor.ts'),
  user: () => import('./user.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  export: () => import('./export.ts'),
}
