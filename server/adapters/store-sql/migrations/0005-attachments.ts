import { isolate, type Migration } from './migration.ts'

/** Files of conversations. No reference to the message: a loose file has none yet, and a message's number may still change. */
export const attachments: Migration = {
  name: 'attachments',
  statements: [
    `create table opiekun.attachments (
      workspace text collate "C" not null,
      id text collate "C" not null,
      conversation text collate "C" not null,
      message text collate "C",
      name text not null,
      type text not null,
      size integer not null,
      uploaded_by text collate "C",
      created_at bigint not null,
      content bytea not null,
      primary key (workspace, id),
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    // Pictures and documents are compressed already: trying again costs time and gains nothing.
    'alter table opiekun.attachments alter column content set storage external',
    'create index attachments_of_conversation on opiekun.attachments (workspace, conversation)',
    'create index attachments_loose on opiekun.attachments (workspace, created_at) where message is null',
    ...isolate('attachments', 'select, insert, update (message), delete'),
  ],
}
