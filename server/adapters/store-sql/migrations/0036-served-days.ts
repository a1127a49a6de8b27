import { isolate, type Migration } from './migration.ts'

/**
 * What became of the conversations that the assistant answered in, by the day they were opened on: kept with the other figures of a kept day and
 * out of date with them. `served` holds what was first answered on that very day, counted up in the columns; `late` what was answered later.
 *
 * No conversation counts before its audit, and what is said in it afterwards opens it again. So nothing has to be noted while somebody writes:
 * only when an audited conversation goes on, which only a look at its row tells, no function called.
 */
export const servedDays: Migration = {
  name: 'served-days',
  statements: [
    `create table opiekun.day_served (
      workspace text collate "C" not null,
      begins bigint not null,
      handed_over bigint not null,
      returned bigint not null,
      confirmed bigint not null,
      silent bigint not null,
      served jsonb not null,
      late jsonb not null,
      latest bigint,
      primary key (workspace, begins)
    )`,
    // How many waited no longer than each step, and the waits themselves by their step: the middle one is found without a look at all.
    // A day without them was counted by an earlier release and is counted anew. `day_waits` is written no more.
    'alter table opiekun.kept_days add column upto bigint[]',
    'alter table opiekun.day_steps add column waits bigint[]',
    ...isolate('day_served', 'select, insert, delete'),
    `create function opiekun.note_own_day() returns trigger language plpgsql as $$ begin
      insert into opiekun.day_changes (workspace, opened_at) values (new.workspace, new.opened_at) on conflict do nothing;
      return null;
    end $$`,
    `create trigger conversations_go_on_changes_days after update on opiekun.conversations for each row
      when (old.audited_at is not null and (new.audited_at is null or old.last_seq <> new.last_seq or old.status <> new.status
        or old.handover_state <> new.handover_state or old.handover_since is distinct from new.handover_since
        or old.erased_at is distinct from new.erased_at))
      execute function opiekun.note_own_day()`,
  ],
}
