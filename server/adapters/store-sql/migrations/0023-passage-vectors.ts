import { isolate, type Migration } from './migration.ts'

/**
 * Where a firm's server for directions of meaning is reached (`key` sealed), and the direction of each passage's text by the fingerprint of
 * that text. `source`: which model of which server told it.
 */
export const passageVectors: Migration = {
  name: 'passage-vectors',
  statements: [
    `create table opiekun.embedding_connections (
      workspace text collate "C" primary key,
      address text not null,
      key text,
      failure text
    )`,
    `create table opiekun.passage_vectors (
      workspace text collate "C" not null,
      source text collate "C" not null,
      fingerprint text collate "C" not null,
      vector bytea not null,
      primary key (workspace, source, fingerprint)
    )`,
    ...isolate('embedding_connections', 'select, insert, update'),
    ...isolate('passage_vectors', 'select, insert, delete'),
  ],
}
