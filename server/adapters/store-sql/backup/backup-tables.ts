/** In an order in which rows never point to rows that come later. Sessions and links are left out: a restored firm signs in anew. */
export const BACKUP_TABLES = [
  'workspaces',
  'people',
  'api_tokens',
  'customers',
  'conversations',
  'messages',
  'attachments',
  'mentions',
  'saved_views',
  'mailboxes',
  'mails',
  'raw_mails',
  'conversation_events',
  'ratings',
  'orders',
  'visitors',
  'turns',
  'mistakes',
  'mistake_decisions',
  'cases',
  'problems',
  'problem_searches',
  'problem_mistakes',
  'fixes',
  'verdicts',
  'articles',
  'article_versions',
  'article_snapshots',
  'playbooks',
] as const

/** Tables whose rows are as long as files. */
export const HOLD_FILES: ReadonlySet<string> = new Set(['attachments', 'raw_mails'])

  'model_connections',
  'model_calls',
/** Tables that no backup needs, each for a reason. */
export const LEFT_OUT = {
  sessions: 'a restored installation signs everybody in anew',
  links: 'an invitation that may have been taken since must not open again',
  kept_answers: 'for a day only, and of requests that nobody sends to a restored installation',
  leases: 'of the running nodes',
  migrations: 'in the header',
} as const
