import { isolate, type Migration } from './migration.ts'

/** What people marked messages as, and what was learned from it when. */
export const marks: Migration = {
  name: 'marks',
  statements: [
    `create table opiekun.marks (
      workspace text collate "C" not null,
      message text collate "C" not null,
      question text collate "C" not null,
      label text collate "C" not null,
      source text not null,
      by text collate "C",
      at bigint not null,
      primary key (workspace, message, question)
    )`,
    'create index marks_by_time on opiekun.marks (workspace, at)',
    `create table opiekun.learnings (
      workspace text collate "C" not null,
      at bigint not null,
      marks integer not null,
      trials jsonb not null,
      primary key (workspace, at)
    )`,
    ...isolate('marks', 'select, insert, update'),
    ...isolate('learnings', 'select, insert, update'),
  ],
}
