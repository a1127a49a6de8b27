import type { Migration } from './migration.ts'

/** A set-up that goes on after one that was cut off takes its workspace and gives it the name meant now. */
export const nameOfReusedWorkspace: Migration = {
  name: 'name-of-reused-workspace',
  statements: ['grant update (name, demo) on opiekun.workspaces to opiekun_directory'],
}
