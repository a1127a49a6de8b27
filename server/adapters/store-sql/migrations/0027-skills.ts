import { isolate, type Migration } from './migration.ts'

/** What people declare that they can do: topics and languages. */
export const skills: Migration = {
  name: 'skills',
  statements: [
    `create table opiekun.person_skills (
      workspace text collate "C" not null,
      person text collate "C" not null,
      skills jsonb not null,
      primary key (workspace, person),
      foreign key (workspace, person) references opiekun.people
    )`,
    ...isolate('person_skills', 'select, insert, update'),
  ],
}
