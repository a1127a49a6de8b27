import { isolate, type Migration } from './migration.ts'

/**
 * Instants are `bigint` milliseconds since 1970, as in core; `received_at` alone is the database's own time.
 * Identifiers are text in byte order: they come from outside and are compared, never calculated with.
 */
export const firstTables: Migration = {
  name: 'first-tables',
  statements: [
    'create schema if not exists opiekun',
    ...['opiekun_app', 'opiekun_directory', 'opiekun_keeper'].map(
      (role) => `do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
        execute format('grant ${role} to %I', current_user);
      end $$`,
    ),
    'grant usage on schema opiekun to opiekun_app, opiekun_directory, opiekun_keeper',

    // -- The firm and its people ------------------------------------------------------------------------------------
    `create table opiekun.workspaces (
      workspace text collate "C" primary key,
      name text not null,
      demo boolean not null,
      widget_key text collate "C" not null unique,
      created_at timestamptz not null default clock_timestamp()
    )`,
    `create table opiekun.people (
      workspace text collate "C" not null,
      id text collate "C" not null,
      email text collate "C" not null,
      name text not null,
      role text not null,
      locale text not null,
      active boolean not null,
      available_until bigint,
      password_hash text,
      primary key (workspace, id)
    )`,
    'create unique index people_email on opiekun.people (lower(email))',
    `create table opiekun.sessions (
      workspace text collate "C" not null,
      token_hash text collate "C" primary key,
      person text collate "C" not null,
      expires_at bigint not null,
      foreign key (workspace, person) references opiekun.people on delete cascade
    )`,
    'create index sessions_of_person on opiekun.sessions (workspace, person)',
    `create table opiekun.links (
      workspace text collate "C" not null,
      token_hash text collate "C" primary key,
      purpose text not null,
      person text collate "C" not null,
      expires_at bigint not null,
      taken_at bigint,
      foreign key (workspace, person) references opiekun.people on delete cascade
    )`,
    `create table opiekun.api_tokens (
      workspace text collate "C" not null,
      id text collate "C" not null,
      token_hash text collate "C" not null unique,
      name text not null,
      scopes jsonb not null,
      created_at bigint not null,
      created_by text collate "C" not null,
      last_used_at bigint,
      revoked_at timestamptz,
      primary key (workspace, id)
    )`,

    // -- Conversations ----------------------------------------------------------------------------------------------
    `create table opiekun.customers (
      workspace text collate "C" not null,
      id text collate "C" not null,
      name text,
      email text,
      search_text text not null default '',
      primary key (workspace, id)
    )`,
    `create table opiekun.conversations (
      workspace text collate "C" not null,
      id text collate "C" not null,
      customer text collate "C" not null,
      channel text not null,
      language text,
      status text not null,
      demo boolean not null,
      subject text not null default '',
      last_text text not null default '',
      last_from text,
      last_at bigint not null,
      last_seq integer not null default 0,
      opened_at bigint not null,
      closed_at bigint,
      received_at timestamptz not null default clock_timestamp(),
      handover_state text not null default 'none',
      handover_because text,
      handover_since bigint,
      assignee text collate "C",
      topic text,
      urgency double precision not null default 0,
      escalation_risk double precision not null default 0,
      waiting_since bigint,
      category text,
      cause text,
      outcome text,
      audited_at bigint,
      handling text,
      first_customer_at bigint,
      first_response_at bigint,
      primary key (workspace, id),
      foreign key (workspace, customer) references opiekun.customers
    )`,
    // One partial index a view of the inbox, in the order in which the view is read.
    'create index conversations_all on opiekun.conversations (workspace, last_at desc, id desc)',
    `create index conversations_open on opiekun.conversations (workspace, last_at desc, id desc) where status <> 'closed'`,
    `create index conversations_closed on opiekun.conversations (workspace, last_at desc, id desc) where status = 'closed'`,
    `create index conversations_mine on opiekun.conversations (workspace, assignee, last_at desc, id desc)
      where assignee is not null and status <> 'closed'`,
    `create index conversations_unassigned on opiekun.conversations (workspace, last_at desc, id desc)
      where handover_state in ('requested', 'queued') and assignee is null and status <> 'closed'`,
    `create index conversations_assistant on opiekun.conversations (workspace, last_at desc, id desc)
      where handover_state in ('none', 'returned') and status <> 'closed'`,
    `create index conversations_waiting on opiekun.conversations (workspace, waiting_since, id)
      where waiting_since is not null and handover_state in ('requested', 'queued', 'accepted') and status <> 'closed'`,
    `create index conversations_handover on opiekun.conversations (workspace, handover_since)
      where handover_state in ('requested', 'queued') and status <> 'closed'`,
    `create index conversations_unaudited on opiekun.conversations (workspace, closed_at, id)
      where status = 'closed' and audited_at is null`,
    'create index conversations_audited on opiekun.conversations (workspace, opened_at) where audited_at is not null',
    'create index conversations_customer on opiekun.conversations (workspace, customer, last_at desc, id desc)',
    `create table opiekun.messages (
      workspace text collate "C" not null,
      conversation text collate "C" not null,
      seq integer not null,
      id text collate "C" not null,
      at bigint not null,
      received_at timestamptz not null default clock_timestamp(),
      author text not null,
      author_id text collate "C",
      author_name text,
      team text,
      text text not null,
      search_text text not null,
      attachments jsonb not null,
      internal boolean not null,
      delivery text not null,
      send_at bigint,
      override_reason text,
      primary key (workspace, conversation, seq),
      constraint messages_once unique (workspace, id),
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    `create table opiekun.conversation_events (
      workspace text collate "C" not null,
      conversation text collate "C" not null,
      position bigint generated by default as identity,
      at bigint not null,
      event jsonb not null,
      primary key (workspace, conversation, position),
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    `create table opiekun.ratings (
      workspace text collate "C" not null,
      conversation text collate "C" not null,
      value integer not null,
      comment text,
      at bigint not null,
      primary key (workspace, conversation),
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    `create table opiekun.orders (
      workspace text collate "C" not null,
      conversation text collate "C" not null,
      number text collate "C" not null,
      "order" jsonb not null,
      primary key (workspace, conversation, number),
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    `create table opiekun.visitors (
      workspace text collate "C" not null,
      token_hash text collate "C" primary key,
      conversation text collate "C" not null
    )`,

    // -- Evidence and ledger ----------------------------------------------------------------------------------------
    `create table opiekun.turns (
      workspace text collate "C" not null,
      conversation text collate "C" not null,
      position bigint generated by default as identity,
      id text collate "C" not null,
      message text collate "C" not null,
      playbook_version integer not null,
      turn jsonb not null,
      primary key (workspace, conversation, position),
      constraint turns_once unique (workspace, id)
    )`,
    `create table opiekun.mistakes (
      workspace text collate "C" not null,
      id text collate "C" not null,
      conversation text collate "C" not null,
      message text collate "C",
      code text not null,
      severity integer not null,
      confidence double precision not null,
      origin text not null,
      handling text not null,
      topic text,
      stage text not null,
      cost bigint not null,
      playbook_version integer not null,
      at bigint not null,
      evidence jsonb not null,
      state text not null,
      primary key (workspace, id),
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    'create index mistakes_newest on opiekun.mistakes (workspace, at desc, id desc)',
    'create index mistakes_of_conversation on opiekun.mistakes (workspace, conversation)',
    `create index mistakes_contested on opiekun.mistakes (workspace) where state = 'contested'`,
    `create table opiekun.mistake_decisions (
      workspace text collate "C" not null,
      mistake text collate "C" not null,
      position bigint generated by default as identity,
      state text not null,
      by text collate "C" not null,
      reason text not null,
      at bigint not null,
      primary key (workspace, mistake, position),
      foreign key (workspace, mistake) references opiekun.mistakes
    )`,

    // -- Knowledge and playbooks ------------------------------------------------------------------------------------
    `create table opiekun.articles (
      workspace text collate "C" not null,
      id text collate "C" not null,
      version integer not null,
      article jsonb not null,
      retired_at bigint,
      retired_by text collate "C",
      primary key (workspace, id)
    )`,
    `create table opiekun.article_versions (
      workspace text collate "C" not null,
      article text collate "C" not null,
      version integer not null,
      title text not null,
      text text not null,
      at bigint not null,
      by text collate "C",
      primary key (workspace, article, version)
    )`,
    `create table opiekun.article_snapshots (
      workspace text collate "C" not null,
      hash text collate "C" not null,
      article jsonb not null,
      primary key (workspace, hash)
    )`,
    `create table opiekun.playbooks (
      workspace text collate "C" not null,
      version integer not null,
      playbook jsonb not null,
      knowledge jsonb not null,
      at bigint not null,
      by text collate "C",
      why text not null,
      primary key (workspace, version)
    )`,

    // -- What never changes -----------------------------------------------------------------------------------------
    `create function opiekun.refuse_change() returns trigger language plpgsql as $$ begin
      raise exception '% of % is set once', tg_argv[0], tg_table_name using errcode = 'integrity_constraint_violation';
    end $$`,
    `create trigger messages_are_append_only before update on opiekun.messages for each row
      when ((old.workspace, old.conversation, old.id, old.at, old.received_at, old.author, old.text, old.internal)
        is distinct from (new.workspace, new.conversation, new.id, new.at, new.received_at, new.author, new.text, new.internal)
        or (old.seq <> new.seq and old.delivery <> 'held'))
      execute function opiekun.refuse_change('content')`,
    `create trigger conversations_keep_their_receipt before update on opiekun.conversations for each row
      when ((old.workspace, old.id, old.opened_at, old.received_at) is distinct from (new.workspace, new.id, new.opened_at, new.received_at))
      execute function opiekun.refuse_change('receipt')`,

    // -- Who may touch what -----------------------------------------------------------------------------------------
    ...isolate('workspaces', 'select, update'),
    ...isolate('people', 'select, insert, update'),
    ...isolate('sessions', 'select, insert, delete'),
    ...isolate('links', 'select, insert'),
    ...isolate('api_tokens', 'select, insert, update'),
    ...isolate('customers', 'select, insert, update'),
    ...isolate('conversations', 'select, insert, update'),
    ...isolate('messages', 'select, insert, update (seq, delivery, send_at)'),
    ...isolate('conversation_events', 'select, insert'),
    ...isolate('ratings', 'select, insert, update'),
    ...isolate('orders', 'select, insert, update'),
    ...isolate('visitors', 'select, insert'),
    ...isolate('turns', 'select, insert'),
    ...isolate('mistakes', 'select, insert, update, delete'),
    ...isolate('mistake_decisions', 'select, insert'),
    ...isolate('articles', 'select, insert, update'),
    ...isolate('article_versions', 'select, insert'),
    ...isolate('article_snapshots', 'select, insert'),
    ...isolate('playbooks', 'select, insert'),

    // Before a workspace is known: single look-ups by unguessable keys, over these columns only.
    ...directoryReads('workspaces', 'select (workspace, name, demo, widget_key), insert'),
    ...directoryReads(
      'people',
      'select (workspace, id, email, name, role, locale, active, available_until, password_hash)',
    ),
    ...directoryReads('sessions', 'select, delete'),
    ...directoryReads('links', 'select, update (taken_at)'),
    ...directoryReads(
      'api_tokens',
      'select (workspace, id, token_hash, scopes, created_by, revoked_at, last_used_at), update (last_used_at)',
    ),
    ...directoryReads('visitors', 'select, insert'),

    // -- Which node does what periodically --------------------------------------------------------------------------
    `create table opiekun.leases (
      name text collate "C" primary key,
      next_at timestamptz not null,
      held_until timestamptz
    )`,
  ],
}

function directoryReads(table: string, rights: string): readonly string[] {
  return [
    `grant ${rights} on opiekun.${table} to opiekun_directory`,
    `create policy directory on opiekun.${table} to opiekun_directory using (true) with check (true)`,
  ]
}
