import { isolate, type Migration } from './migration.ts'

/**
 * What a firm owes and what it got wrong as a whole: promises with their time, findings on the service itself, links that were tried, wrong
 * answers called back with everybody who got them, and what the guard stopped.
 */
export const trust: Migration = {
  name: 'trust',
  statements: [
    `create table opiekun.promises (
      workspace text collate "C" not null,
      id text collate "C" not null,
      conversation text collate "C" not null,
      message text collate "C" not null,
      owner text collate "C",
      kind text not null,
      quote text not null,
      made_at bigint not null,
      due_at bigint not null,
      state text not null,
      settled_at bigint,
      settled_by text collate "C",
      settled_how text,
      primary key (workspace, id),
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    'create index promises_in_time on opiekun.promises (workspace, due_at, id)',
    `create index promises_open on opiekun.promises (workspace, due_at, id) where state = 'open'`,
    'create index promises_of_conversation on opiekun.promises (workspace, conversation)',
    `create table opiekun.service_findings (
      workspace text collate "C" not null,
      id text collate "C" not null,
      code text not null,
      state text not null,
      cases bigint not null,
      first_found_at bigint not null,
      last_found_at bigint not null,
      facts jsonb not null,
      decided_by text collate "C",
      decided_at bigint,
      reason text,
      primary key (workspace, id)
    )`,
    `create table opiekun.service_searches (
      workspace text collate "C" primary key,
      at bigint not null
    )`,
    `create table opiekun.link_checks (
      workspace text collate "C" not null,
      url text collate "C" not null,
      at bigint not null,
      outcome text not null,
      primary key (workspace, url)
    )`,
    `create table opiekun.recalls (
      workspace text collate "C" not null,
      id text collate "C" not null,
      at bigint not null,
      by text collate "C" not null,
      facts jsonb not null,
      primary key (workspace, id)
    )`,
    `create table opiekun.recall_items (
      workspace text collate "C" not null,
      recall text collate "C" not null,
      message text collate "C" not null,
      conversation text collate "C" not null,
      quote text not null,
      draft text not null,
      state text not null,
      decided_by text collate "C",
      decided_at bigint,
      primary key (workspace, recall, message),
      foreign key (workspace, recall) references opiekun.recalls,
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    `create table opiekun.guard_stops (
      workspace text collate "C" not null,
      message text collate "C" not null,
      conversation text collate "C" not null,
      at bigint not null,
      codes jsonb not null,
      outcome text not null,
      primary key (workspace, message),
      foreign key (workspace, conversation) references opiekun.conversations
    )`,
    'create index guard_stops_in_time on opiekun.guard_stops (workspace, at)',
    ...isolate('promises', 'select, insert, update (state, settled_at, settled_by, settled_how)'),
    ...isolate('service_findings', 'select, insert, update'),
    ...isolate('service_searches', 'select, insert, update'),
    ...isolate('link_checks', 'select, insert, update, delete'),
    ...isolate('recalls', 'select, insert'),
    ...isolate('recall_items', 'select, insert, update (draft, state, decided_by, decided_at)'),
    ...isolate('guard_stops', 'select, insert, update (at, codes, outcome)'),
  ],
}
