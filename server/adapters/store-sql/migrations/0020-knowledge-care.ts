import { isolate, type Migration } from './migration.ts'

/**
 * Changes of articles that wait for somebody's approval, what consultants say of the assistant's drafts, and pages of the web that articles
 * are read from. A version keeps the whole article from now on, not its title and text alone.
 */
export const knowledgeCare: Migration = {
  name: 'knowledge-care',
  statements: [
    'alter table opiekun.article_versions add column whole jsonb',
    `create table opiekun.article_proposals (
      workspace text collate "C" not null,
      id text collate "C" not null,
      article text collate "C",
      based_on integer,
      content jsonb not null,
      origin jsonb not null,
      at bigint not null,
      by text collate "C",
      state text not null,
      decided_by text collate "C",
      decided_at bigint,
      reason text,
      primary key (workspace, id)
    )`,
    'create index article_proposals_open on opiekun.article_proposals (workspace, state, at desc)',
    ...isolate('article_proposals', 'select, insert, update'),
    `create table opiekun.draft_verdicts (
      workspace text collate "C" not null,
      message text collate "C" not null,
      ordinal integer not null,
      by text collate "C" not null,
      conversation text collate "C" not null,
      verdict text not null,
      because text,
      note text not null,
      question text not null,
      draft text not null,
      articles jsonb not null,
      playbook integer not null,
      at bigint not null,
      primary key (workspace, message, ordinal, by)
    )`,
    'create index draft_verdicts_at on opiekun.draft_verdicts (workspace, at)',
    ...isolate('draft_verdicts', 'select, insert, update'),
    `create table opiekun.web_sources (
      workspace text collate "C" not null,
      id text collate "C" not null,
      url text not null,
      every_days integer not null,
      at bigint not null,
      by text collate "C" not null,
      next_at bigint not null,
      last_at bigint,
      outcome jsonb,
      primary key (workspace, id)
    )`,
    ...isolate('web_sources', 'select, insert, update, delete'),
    `create table opiekun.web_pages (
      workspace text collate "C" not null,
      source text collate "C" not null,
      url text not null,
      title text not null,
      article text collate "C",
      read_text text not null,
      seen_at bigint not null,
      primary key (workspace, source, url, title),
      foreign key (workspace, source) references opiekun.web_sources on delete cascade
    )`,
    ...isolate('web_pages', 'select, insert, update, delete'),
  ],
}
