import type { Migration } from './migration.ts'

/** The turns in which no article answered are looked for among all others, newest first. */
export const unansweredQuestions: Migration = {
  name: 'unanswered-questions',
  statements: [
    `create index turns_unanswered on opiekun.turns (workspace, position) where turn -> 'reply' ->> 'because' = 'no-support'`,
  ],
}
