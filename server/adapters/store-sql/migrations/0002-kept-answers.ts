import { isolate, type Migration } from './migration.ts'

/** Answers to requests that carried an Idempotency-Key, for a day. `answer` is sealed with the key, of which only a hash is kept. */
export const keptAnswers: Migration = {
  name: 'kept-answers',
  statements: [
    `create table opiekun.kept_answers (
      workspace text collate "C" not null,
      key text collate "C" not null,
      request text collate "C" not null,
      claimed_at bigint not null,
      answer text,
      primary key (workspace, key)
    )`,
    'create index kept_answers_oldest on opiekun.kept_answers (workspace, claimed_at)',
    ...isolate('kept_answers', 'select, insert, update, delete'),
  ],
}
