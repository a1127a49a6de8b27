import { isolate, type Migration } from './migration.ts'

/**
 * Where a firm's language model is reached (`key` sealed), and every answer that one was asked for: at most once a message, counted
 * against the firm's budget. `until`: so long the asking node may be at it.
 */
export const models: Migration = {
  name: 'models',
  statements: [
    `create table opiekun.model_connections (
      workspace text collate "C" primary key,
      address text not null,
      key text
    )`,
    `create table opiekun.model_calls (
      workspace text collate "C" not null,
      message text collate "C" not null,
      customer text collate "C" not null,
      at bigint not null,
      until bigint not null,
      outcome text,
      tokens bigint,
      took_ms bigint,
      primary key (workspace, message)
    )`,
    'create index model_calls_in_time on opiekun.model_calls (workspace, at)',
    ...isolate('model_connections', 'select, insert, update'),
    ...isolate('model_calls', 'select, insert, update, delete'),
  ],
}
