import { isolate, type Migration } from './migration.ts'

/**
 * What a person said can be taken out; that something was said stays, so that counts and sequence numbers stay right. A message's text is
 * still set once: it may only become empty. `retention`: after how many months what goes by itself; null: never.
 */
export const erasure: Migration = {
  name: 'erasure',
  statements: [
    'alter table opiekun.conversations add column erased_at bigint',
    'drop trigger messages_are_append_only on opiekun.messages',
    `create trigger messages_are_append_only before update on opiekun.messages for each row
      when ((old.workspace, old.conversation, old.id, old.at, old.received_at, old.author, old.internal)
        is distinct from (new.workspace, new.conversation, new.id, new.at, new.received_at, new.author, new.internal)
        or (old.text <> new.text and new.text <> '')
        or (old.seq <> new.seq and old.delivery <> 'held'))
      execute function opiekun.refuse_change('content')`,
    'grant update (text, search_text, attachments, override_reason) on opiekun.messages to opiekun_app',
    'grant update (event) on opiekun.conversation_events to opiekun_app',
    'grant delete on opiekun.orders to opiekun_app',
    'grant delete on opiekun.visitors to opiekun_app',
    'grant update (turn) on opiekun.turns to opiekun_app',
    'grant update (reason) on opiekun.mistake_decisions to opiekun_app',
    'grant update (quote) on opiekun.promises to opiekun_app',
    'grant update (quote) on opiekun.recall_items to opiekun_app',
    'grant delete on opiekun.search_words to opiekun_app',
    'grant delete on opiekun.search_postings to opiekun_app',
    `create index conversations_by_closing on opiekun.conversations (workspace, closed_at)
      where status = 'closed' and erased_at is null`,
    `create table opiekun.retention (
      workspace text collate "C" primary key,
      conversations integer,
      complaints integer,
      files integer,
      mails integer
    )`,
    ...isolate('retention', 'select, insert, update'),
  ],
}
