import { isolate, type Migration } from './migration.ts'

/**
 * Mailboxes, and every mail that came in or goes out. A mail's id is made of its mailbox and Message-ID, so that the row alone says
 * whether a mail was here before: it stays when the conversation is erased. What came in is kept as it came, in `raw_mails`.
 */
export const mail: Migration = {
  name: 'mail',
  statements: [
    `create table opiekun.mailboxes (
      workspace text collate "C" not null,
      id text collate "C" not null,
      address text not null,
      name text not null,
      active boolean not null,
      servers jsonb not null,
      version bigint not null,
      begun_at bigint not null,
      uid_validity text,
      last_uid bigint not null,
      checked_at bigint,
      receiving_failure text,
      receiving_failed_at bigint,
      sending_failure text,
      sending_failed_at bigint,
      lease_holder text collate "C",
      lease_until bigint,
      primary key (workspace, id)
    )`,
    `create table opiekun.mails (
      workspace text collate "C" not null,
      id text collate "C" not null,
      mailbox text collate "C" not null,
      incoming boolean not null,
      message_id text not null,
      conversation text collate "C",
      message text collate "C",
      peer text not null,
      at bigint not null,
      state text not null,
      reason text,
      head jsonb not null,
      uid_validity text,
      uid bigint,
      primary key (workspace, id),
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    'create index mails_of_conversation on opiekun.mails (workspace, conversation) where conversation is not null',
    'create index mails_by_message_id on opiekun.mails (workspace, message_id)',
    "create index mails_kept on opiekun.mails (workspace, at) where state = 'kept'",
    'create index mails_to_peer on opiekun.mails (workspace, peer, at)',
    'create unique index mails_of_message on opiekun.mails (workspace, message) where message is not null',
    `create table opiekun.raw_mails (
      workspace text collate "C" not null,
      mail text collate "C" not null,
      raw bytea not null,
      primary key (workspace, mail),
      foreign key (workspace, mail) references opiekun.mails
    )`,
    ...isolate('mailboxes', 'select, insert, update, delete'),
    ...isolate('mails', 'select, insert, update'),
    ...isolate('raw_mails', 'select, insert, delete'),
  ],
}
