import { isolate, type Migration } from './migration.ts'

/** What readers of the help centre said of each article; `day` counts from 1 January 1970. */
export const articleVotes: Migration = {
  name: 'article-votes',
  statements: [
    `create table opiekun.article_votes (
      workspace text collate "C" not null,
      article text collate "C" not null,
      day integer not null,
      yes integer not null,
      no integer not null,
      primary key (workspace, article, day)
    )`,
    ...isolate('article_votes', 'select, insert, update'),
  ],
}
