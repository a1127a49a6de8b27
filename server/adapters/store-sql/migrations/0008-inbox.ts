import { isolate, type Migration } from './migration.ts'

/** What a consultant's day needs of the inbox: conversations put off until a moment, views of one's own and the team's, colleagues called into a note. */
export const inbox: Migration = {
  name: 'inbox',
  statements: [
    'alter table opiekun.conversations add column snoozed_until bigint',
    // What is put off stands in no view but its own, so each view's index leaves it out.
    ...['open', 'mine', 'unassigned', 'assistant', 'waiting'].map((view) => `drop index opiekun.conversations_${view}`),
    `create index conversations_open on opiekun.conversations (workspace, last_at desc, id desc)
      where status <> 'closed' and snoozed_until is null`,
    `create index conversations_mine on opiekun.conversations (workspace, assignee, last_at desc, id desc)
      where assignee is not null and status <> 'closed' and snoozed_until is null`,
    `create index conversations_unassigned on opiekun.conversations (workspace, last_at desc, id desc)
      where handover_state in ('requested', 'queued') and assignee is null and status <> 'closed' and snoozed_until is null`,
    `create index conversations_assistant on opiekun.conversations (workspace, last_at desc, id desc)
      where handover_state in ('none', 'returned') and status <> 'closed' and snoozed_until is null`,
    `create index conversations_waiting on opiekun.conversations (workspace, waiting_since, id)
      where waiting_since is not null and handover_state in ('requested', 'queued', 'accepted') and status <> 'closed'
        and snoozed_until is null`,
    `create index conversations_snoozed on opiekun.conversations (workspace, snoozed_until, id)
      where snoozed_until is not null and status <> 'closed'`,
    'create index conversations_topic on opiekun.conversations (workspace, topic, last_at desc, id desc)',
    `create table opiekun.mentions (
      workspace text collate "C" not null,
      person text collate "C" not null,
      message text collate "C" not null,
      conversation text collate "C" not null,
      at bigint not null,
      seen_at bigint,
      primary key (workspace, person, message),
      foreign key (workspace, person) references opiekun.people,
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    'create index mentions_of_person on opiekun.mentions (workspace, person, conversation)',
    'create index mentions_unseen on opiekun.mentions (workspace, person) where seen_at is null',
    `create table opiekun.saved_views (
      workspace text collate "C" not null,
      id text collate "C" not null,
      owner text collate "C" not null,
      shared boolean not null,
      name text not null,
      filter jsonb not null,
      primary key (workspace, id),
      foreign key (workspace, owner) references opiekun.people
    )`,
    ...isolate('mentions', 'select, insert, update (seen_at)'),
    ...isolate('saved_views', 'select, insert, update, delete'),
  ],
}
