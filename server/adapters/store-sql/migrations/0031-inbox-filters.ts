import type { Migration } from './migration.ts'

/**
 * What a filter narrows down to a few conversations is found by an index: otherwise the newest page of them is looked for among all that a
 * firm ever had. The bound of what is urgent stands here word by word as in `inbox-conditions.ts`.
 */
export const inboxFilters: Migration = {
  name: 'inbox-filters',
  statements: [
    `create index conversations_holder on opiekun.conversations (workspace, assignee, last_at desc, id desc)
      where assignee is not null`,
    'create index conversations_channel on opiekun.conversations (workspace, channel, last_at desc, id desc)',
    `create index conversations_urgent on opiekun.conversations (workspace, last_at desc, id desc) where urgency >= 0.65::float8`,
    `create index conversation_events_complaint on opiekun.conversation_events (workspace, conversation)
      where event ->> 'type' = 'complaint-registered'`,
    `create index conversation_events_refused on opiekun.conversation_events (workspace, at)
      where event ->> 'because' = 'guard-refused'`,
  ],
}
