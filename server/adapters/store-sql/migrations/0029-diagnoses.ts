import { isolate, type Migration } from './migration.ts'

/** What people said of where a problem comes from, and what they concluded. */
export const diagnoses: Migration = {
  name: 'diagnoses',
  statements: [
    `create table opiekun.diagnoses (
      workspace text collate "C" not null,
      problem text collate "C" not null,
      diagnosis jsonb not null,
      primary key (workspace, problem),
      foreign key (workspace, problem) references opiekun.problems
    )`,
    ...isolate('diagnoses', 'select, insert, update'),
    'create index problem_mistakes_by_mistake on opiekun.problem_mistakes (workspace, mistake)',
  ],
}
