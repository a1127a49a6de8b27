import type { Migration } from './migration.ts'

/** The latest that a person took are found without looking at every conversation there ever was. */
export const waitingLine: Migration = {
  name: 'waiting-line',
  statements: [
    `create index conversations_by_acceptance on opiekun.conversations (workspace, handover_since desc)
      where handover_state = 'accepted'`,
  ],
}
