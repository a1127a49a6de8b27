import { isolate, type Migration } from './migration.ts'

/**
 * `conversations.procedure`: where a procedure stands, on the row that every turn reads anyway. `complaints`: one a started intake, numbered
 * within the firm's year. `shop_orders`: the firm's orders by number; `order_sources`: the shop that is asked instead (`key` sealed).
 */
export const procedures: Migration = {
  name: 'procedures',
  statements: [
    'alter table opiekun.conversations add column procedure jsonb',
    `create table opiekun.complaints (
      workspace text collate "C" not null,
      conversation text collate "C" not null,
      started_by text collate "C" not null,
      year integer not null,
      number integer not null,
      received_at bigint not null,
      due text not null,
      registered_at bigint not null,
      primary key (workspace, conversation, started_by),
      unique (workspace, year, number)
    )`,
    `create table opiekun.shop_orders (
      workspace text collate "C" not null,
      number text collate "C" not null,
      email text collate "C" not null,
      "order" jsonb not null,
      updated_at bigint not null,
      primary key (workspace, number)
    )`,
    'create index shop_orders_of_customer on opiekun.shop_orders (workspace, email)',
    `create table opiekun.order_sources (
      workspace text collate "C" primary key,
      kind text not null,
      address text,
      key text
    )`,
    ...isolate('complaints', 'select, insert'),
    ...isolate('shop_orders', 'select, insert, update, delete'),
    ...isolate('order_sources', 'select, insert, update'),
  ],
}
