import { isolate, type Migration } from './migration.ts'

/** What somebody wants to be told of a conversation at a moment; and an order of the inbox by what presses most. */
export const reminders: Migration = {
  name: 'reminders',
  statements: [
    `create table opiekun.reminders (
      workspace text collate "C" not null,
      id text collate "C" not null,
      conversation text collate "C" not null,
      person text collate "C" not null,
      by_person text collate "C" not null,
      note text not null,
      due_at bigint not null,
      done_at bigint,
      primary key (workspace, id),
      foreign key (workspace, conversation) references opiekun.conversations,
      foreign key (workspace, person) references opiekun.people,
      foreign key (workspace, by_person) references opiekun.people
    )`,
    'create index reminders_of_conversation on opiekun.reminders (workspace, conversation) where done_at is null',
    'create index reminders_of_person on opiekun.reminders (workspace, person, due_at) where done_at is null',
    ...isolate('reminders', 'select, insert, update'),
    `create index conversations_priority on opiekun.conversations (workspace, (floor(1000 * greatest(urgency, escalation_risk))::integer) desc, id desc)
      where status <> 'closed' and snoozed_until is null`,
  ],
}
