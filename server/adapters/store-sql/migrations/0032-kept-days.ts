import { isolate, type Migration } from './migration.ts'

/** So long after a conversation what its customer does counts as coming from it; as in `domino.ts`. */
const AFTERWARDS_MS = 30 * 86_400_000
const QUARTER_MS = 900_000

/** Tells that the days of the touched conversations have to be counted anew. `touched` is a table of workspace and id. */
const noted = (touched: string) => `insert into opiekun.day_changes (workspace, opened_at)
  select e.workspace, e.opened_at from (${touched}) t
  join opiekun.conversations c on c.workspace = t.workspace and c.id = t.id
  join opiekun.conversations e on e.workspace = c.workspace and e.customer = c.customer and e.audited_at is not null
    and e.opened_at >= c.opened_at - ${AFTERWARDS_MS} and e.opened_at <= c.opened_at
  on conflict do nothing`

const onTable = (table: string, event: 'insert' | 'update' | 'delete') => `create trigger ${table}_${event}_changes_days
  after ${event} on opiekun.${table} referencing ${event === 'delete' ? 'old' : 'new'} table as touched
  for each statement execute function opiekun.note_touched()`

/**
 * What the overviews show of whole local days, counted once: by handling, by kind of mistake, by how long the first answer took, and what fell
 * over afterwards. A day is read from here only while nobody has noted a change of it in `day_changes`; otherwise it is counted
 * from the records themselves, by the same definition. A change is noted by the database, in the transaction that makes it, so that no writer can
 * forget it; each transaction adds rows of its own, so that no two writers wait for each other.
 */
export const keptDays: Migration = {
  name: 'kept-days',
  statements: [
    `create table opiekun.kept_days (
      workspace text collate "C" not null,
      begins bigint not null,
      ends bigint not null,
      day text not null,
      zone text not null,
      repeat_within bigint not null,
      orders bigint not null,
      order_value bigint not null,
      primary key (workspace, begins)
    )`,
    `create table opiekun.day_handlings (
      workspace text collate "C" not null,
      begins bigint not null,
      handling text not null,
      conversations bigint not null,
      mistakes bigint not null,
      squares bigint not null,
      primary key (workspace, begins, handling)
    )`,
    `create table opiekun.day_kinds (
      workspace text collate "C" not null,
      begins bigint not null,
      code text not null,
      stage text not null,
      mistakes bigint not null,
      conversations bigint not null,
      cost bigint not null,
      primary key (workspace, begins, code, stage)
    )`,
    `create table opiekun.day_steps (
      workspace text collate "C" not null,
      begins bigint not null,
      step integer not null,
      conversations bigint not null,
      primary key (workspace, begins, step)
    )`,
    `create table opiekun.day_waits (
      workspace text collate "C" not null,
      begins bigint not null,
      waited bigint not null,
      conversations bigint not null,
      primary key (workspace, begins, waited)
    )`,
    `create table opiekun.day_falls (
      workspace text collate "C" not null,
      begins bigint not null,
      mistaken boolean not null,
      again boolean not null,
      complained boolean not null,
      rated_low boolean not null,
      lost boolean not null,
      conversations bigint not null,
      known_value bigint not null,
      unknown_values bigint not null,
      primary key (workspace, begins, mistaken, again, complained, rated_low, lost)
    )`,
    `create table opiekun.day_changes (
      workspace text collate "C" not null,
      opened_at bigint not null,
      written_by bigint not null default txid_current(),
      primary key (workspace, opened_at, written_by)
    )`,
    ...['kept_days', 'day_handlings', 'day_kinds', 'day_steps', 'day_waits', 'day_falls', 'day_changes'].flatMap(
      (table) => isolate(table, 'select, insert, delete'),
    ),
    // What became of a text that the guard stopped.
    'create index mistakes_of_message on opiekun.mistakes (workspace, message) where message is not null',
    // Some of what is counted changes beside the conversation's own row: mistakes, rating, orders, a reopening.
    `create function opiekun.note_touched() returns trigger language plpgsql as $$ begin
      ${noted('select distinct workspace, conversation as id from touched')};
      return null;
    end $$`,
    `create function opiekun.note_conversation() returns trigger language plpgsql as $$ begin
      ${noted('select new.workspace as workspace, new.id as id')};
      return null;
    end $$`,
    `create function opiekun.note_reopened() returns trigger language plpgsql as $$ begin
      ${noted('select new.workspace as workspace, new.conversation as id')};
      return null;
    end $$`,
    `create function opiekun.note_moved() returns trigger language plpgsql as $$ begin
      insert into opiekun.day_changes (workspace, opened_at)
        select e.workspace, e.opened_at from opiekun.conversations e
        where e.workspace = new.workspace and e.customer in (old.customer, new.customer) and e.audited_at is not null
          and e.opened_at >= new.opened_at - ${AFTERWARDS_MS} and e.opened_at <= new.opened_at
        on conflict do nothing;
      return null;
    end $$`,
    `create trigger conversations_insert_changes_days after insert on opiekun.conversations for each row
      when (new.topic is not null or new.audited_at is not null) execute function opiekun.note_conversation()`,
    `create trigger conversations_update_changes_days after update on opiekun.conversations for each row
      when (old.customer = new.customer and (old.topic is distinct from new.topic
        or (old.audited_at is null) <> (new.audited_at is null)
        or new.audited_at is not null and (old.handling, old.first_customer_at, old.first_response_at)
          is distinct from (new.handling, new.first_customer_at, new.first_response_at)))
      execute function opiekun.note_conversation()`,
    `create trigger conversations_move_changes_days after update on opiekun.conversations for each row
      when (old.customer <> new.customer) execute function opiekun.note_moved()`,
    ...['insert', 'update', 'delete'].flatMap((event) =>
      ['mistakes', 'ratings', 'orders'].map((table) => onTable(table, event as 'insert')),
    ),
    `create trigger conversation_events_change_days after insert on opiekun.conversation_events for each row
      when (new.event ->> 'type' = 'reopened') execute function opiekun.note_reopened()`,
    `insert into opiekun.day_changes (workspace, opened_at)
      select distinct workspace, opened_at / ${QUARTER_MS} * ${QUARTER_MS} from opiekun.conversations where audited_at is not null`,
  ],
}
