import { isolate, type Migration } from './migration.ts'

/**
 * From mistakes to their proof. `cases` holds what is true of each audited conversation; `facts` what the last search saw of a problem;
 * a fix and each verdict on it are written once. Mistakes of a problem are named without a reference: a later audit replaces them.
 */
export const problems: Migration = {
  name: 'problems',
  statements: [
    `create table opiekun.cases (
      workspace text collate "C" not null,
      conversation text collate "C" not null,
      opened_at bigint not null,
      traits jsonb not null,
      primary key (workspace, conversation),
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    'create index cases_in_time on opiekun.cases (workspace, opened_at, conversation)',
    `create table opiekun.problems (
      workspace text collate "C" not null,
      id text collate "C" not null,
      code text not null,
      trait jsonb,
      name text,
      owner text collate "C",
      due_at bigint,
      state text not null,
      first_found_at bigint not null,
      last_found_at bigint not null,
      facts jsonb not null,
      primary key (workspace, id)
    )`,
    `create table opiekun.problem_searches (
      workspace text collate "C" primary key,
      at bigint not null
    )`,
    `create table opiekun.problem_mistakes (
      workspace text collate "C" not null,
      problem text collate "C" not null,
      mistake text collate "C" not null,
      primary key (workspace, problem, mistake),
      foreign key (workspace, problem) references opiekun.problems
    )`,
    `create table opiekun.fixes (
      workspace text collate "C" not null,
      id text collate "C" not null,
      problem text collate "C" not null,
      code text not null,
      trait jsonb,
      kind text not null,
      change text not null,
      claimed_ratio double precision not null,
      alternatives text not null,
      owner text collate "C",
      in_force_since bigint not null,
      declared_by text collate "C",
      declared_at bigint not null,
      primary key (workspace, id),
      foreign key (workspace, problem) references opiekun.problems
    )`,
    'create index fixes_of_problem on opiekun.fixes (workspace, problem, in_force_since)',
    `create table opiekun.verdicts (
      workspace text collate "C" not null,
      fix text collate "C" not null,
      at bigint not null,
      verdict jsonb not null,
      primary key (workspace, fix, at),
      foreign key (workspace, fix) references opiekun.fixes
    )`,
    ...isolate('cases', 'select, insert, update'),
    ...isolate('problems', 'select, insert, update'),
    ...isolate('problem_searches', 'select, insert, update'),
    ...isolate('problem_mistakes', 'select, insert, delete'),
    ...isolate('fixes', 'select, insert'),
    ...isolate('verdicts', 'select, insert'),
  ],
}
