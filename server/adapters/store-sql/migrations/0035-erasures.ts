import { isolate, type Migration } from './migration.ts'

/** What every node's list of erasures takes down, from the day of this migration on: marks, from which nobody learns who it was. `first`: the customer's own. */
export const erasures: Migration = {
  name: 'erasures',
  statements: [
    `create table opiekun.erasures (
      workspace text collate "C" not null,
      at bigint not null,
      first text collate "C" not null,
      marks jsonb not null,
      key text collate "C" not null,
      primary key (workspace, at, first)
    )`,
    ...isolate('erasures', 'select, insert'),
  ],
}
