import type { Migration } from './migration.ts'

/**
 * What the overviews of the assistant ask of every turn, beside the turn and in an index of its own: to read it out of the whole turn
 * took a second for ten thousand of them. The database works it out itself, so that it always says what the turn says.
 */
export const turnOutcomes: Migration = {
  name: 'turn-outcomes',
  statements: [
    `alter table opiekun.turns
      add column asked_at bigint generated always as ((turn -> 'message' ->> 'at')::numeric::bigint) stored,
      add column topic text generated always as (turn -> 'understanding' -> 'topic' ->> 'name') stored,
      add column answers boolean generated always as (turn -> 'reply' ->> 'kind' = 'answer' and turn -> 'delivery' ->> 'kind' = 'send'
        and case when jsonb_typeof(turn -> 'reply' -> 'citations') = 'array' then jsonb_array_length(turn -> 'reply' -> 'citations') > 0 end) stored,
      add column thanks boolean generated always as (jsonb_typeof(turn -> 'understanding' -> 'signals' -> 'gratitude') <> 'null') stored`,
    `create index turns_outcomes on opiekun.turns (workspace, conversation, position) include (asked_at, topic, answers, thanks)`,
  ],
}
