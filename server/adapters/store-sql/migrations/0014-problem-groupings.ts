import { isolate, type Migration } from './migration.ts'

/** What people decided about which mistakes belong together: `problem` was merged into `other`, or cut off from it as `cut` says. */
export const problemGroupings: Migration = {
  name: 'problem-groupings',
  statements: [
    `create table opiekun.problem_groupings (
      workspace text collate "C" not null,
      problem text collate "C" not null,
      kind text not null,
      other text collate "C" not null,
      cut jsonb,
      decided_by text collate "C" not null,
      decided_at bigint not null,
      primary key (workspace, problem, kind),
      foreign key (workspace, other) references opiekun.problems
    )`,
    'create index problem_groupings_of_other on opiekun.problem_groupings (workspace, other)',
    ...isolate('problem_groupings', 'select, insert, delete'),
  ],
}
