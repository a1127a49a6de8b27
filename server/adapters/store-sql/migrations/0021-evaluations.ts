import { isolate, type Migration } from './migration.ts'

/** Cases that a firm keeps, and what came of trying them. */
export const evaluations: Migration = {
  name: 'evaluations',
  statements: [
    `create table opiekun.evaluation_cases (
      workspace text collate "C" not null,
      id text collate "C" not null,
      kept jsonb not null,
      mistake text collate "C",
      added_at bigint not null,
      added_by text collate "C",
      primary key (workspace, id)
    )`,
    'create index evaluation_cases_by_time on opiekun.evaluation_cases (workspace, added_at desc)',
    `create table opiekun.evaluations (
      workspace text collate "C" not null,
      id text collate "C" not null,
      asked_at bigint not null,
      asked_by text collate "C",
      runs integer not null,
      done integer not null,
      of_cases integer not null,
      result jsonb,
      primary key (workspace, id)
    )`,
    'create index evaluations_by_time on opiekun.evaluations (workspace, asked_at desc)',
    ...isolate('evaluation_cases', 'select, insert, update, delete'),
    ...isolate('evaluations', 'select, insert, update'),
  ],
}
