import type { Migration } from './migration.ts'

/**
 * What makes a chat feel answered. `choices`: answers to the message's question that can be given with one press. `seen_by_…`: the highest
 * message number that the customer, or somebody of the firm, has had before their eyes.
 */
export const chatSignals: Migration = {
  name: 'chat-signals',
  statements: [
    'alter table opiekun.messages add column choices jsonb',
    'alter table opiekun.conversations add column seen_by_customer integer not null default 0',
    'alter table opiekun.conversations add column seen_by_firm integer not null default 0',
  ],
}
