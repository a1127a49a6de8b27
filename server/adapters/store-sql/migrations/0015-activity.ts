import { isolate, type Migration } from './migration.ts'

/** Who did what when, each entry sealed over the one before it. Nobody changes or removes an entry, the tables' owner neither. */
export const activity: Migration = {
  name: 'activity',
  statements: [
    `create table opiekun.activity (
      workspace text collate "C" not null,
      seq bigint not null,
      at bigint not null,
      by text collate "C",
      through text not null,
      action text collate "C" not null,
      subject text collate "C",
      facts jsonb not null,
      seal text not null,
      primary key (workspace, seq)
    )`,
    'create index activity_by_person on opiekun.activity (workspace, by, seq desc)',
    'create index activity_by_action on opiekun.activity (workspace, action, seq desc)',
    `create trigger activity_is_append_only before update or delete on opiekun.activity for each row
      execute function opiekun.refuse_change('an entry')`,
    ...isolate('activity', 'select, insert'),
  ],
}
