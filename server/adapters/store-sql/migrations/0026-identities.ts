import { isolate, type Migration } from './migration.ts'

/**
 * Who a customer is. `verified_as`: the shop's own id for somebody its server signed for. `identity_secrets`: what it signs with, sealed; the
 * one before stays good for a while. `customer_merges`: two customers who are one person, with the conversations that went over, so that
 * exactly these come back.
 */
export const identities: Migration = {
  name: 'identities',
  statements: [
    'alter table opiekun.customers add column verified_as text collate "C"',
    'create unique index customers_verified on opiekun.customers (workspace, verified_as) where verified_as is not null',
    'create index customers_by_email on opiekun.customers (workspace, lower(email)) where email is not null',
    'create index orders_by_number on opiekun.orders (workspace, number)',
    `create table opiekun.identity_secrets (
      workspace text collate "C" primary key,
      secret text not null,
      since bigint not null,
      previous text,
      previous_until bigint
    )`,
    `create table opiekun.customer_merges (
      workspace text collate "C" not null,
      id text collate "C" not null,
      kept text collate "C" not null,
      gone text collate "C" not null,
      conversations jsonb not null,
      at bigint not null,
      by text collate "C" not null,
      undone_at bigint,
      primary key (workspace, id),
      foreign key (workspace, kept) references opiekun.customers,
      foreign key (workspace, gone) references opiekun.customers
    )`,
    'create unique index customer_merges_gone on opiekun.customer_merges (workspace, gone) where undone_at is null',
    'create index customer_merges_of on opiekun.customer_merges (workspace, kept) where undone_at is null',
    ...isolate('identity_secrets', 'select, insert, update, delete'),
    ...isolate('customer_merges', 'select, insert, update (conversations, undone_at)'),
  ],
}
