import type { Migration } from './migration.ts'

/** Where something is read, apart from where it was said: a conversation that is part of another, a message that is a matter of its own. */
export const matters: Migration = {
  name: 'matters',
  statements: [
    'alter table opiekun.conversations add column part_of text collate "C"',
    `alter table opiekun.conversations add constraint conversations_part_of
      foreign key (workspace, part_of) references opiekun.conversations deferrable initially deferred`,
    'create index conversations_parts on opiekun.conversations (workspace, part_of) where part_of is not null',
    'alter table opiekun.messages add column read_in text collate "C"',
    `alter table opiekun.messages add constraint messages_read_in
      foreign key (workspace, read_in) references opiekun.conversations`,
    'create index messages_read_in on opiekun.messages (workspace, read_in) where read_in is not null',
    'grant update (read_in) on opiekun.messages to opiekun_app',
  ],
}
