import { isolate, type Migration } from './migration.ts'

/**
 * The word search. `search_words`: every word seen, with its lemma and its letters in order, by which words one letter away are found.
 * `search_postings`: for a lemma, one bit a conversation, a thousand conversations a row: small, merged with `|`, and read by equality,
 * which row-level security lets an index answer. Both are made anew from the messages whenever they are missing.
 */
export const search: Migration = {
  name: 'search',
  statements: [
    `alter table opiekun.conversations add column search_number integer, add column indexed_seq integer not null default -1`,
    'create unique index conversations_search_number on opiekun.conversations (workspace, search_number) where search_number is not null',
    'create index conversations_unindexed on opiekun.conversations (workspace, opened_at, id) where last_seq > indexed_seq',
    `create table opiekun.search_words (
      workspace text collate "C" not null,
      word text collate "C" not null,
      term text collate "C" not null,
      letters text collate "C" not null,
      primary key (workspace, word, term)
    )`,
    'create index search_words_letters on opiekun.search_words (workspace, letters)',
    `create table opiekun.search_postings (
      workspace text collate "C" not null,
      term text collate "C" not null,
      chunk integer not null,
      bits bit(1024) not null,
      primary key (workspace, term, chunk)
    ) with (fillfactor = 80)`,
    ...isolate('search_words', 'select, insert'),
    ...isolate('search_postings', 'select, insert, update (bits)'),
  ],
}
