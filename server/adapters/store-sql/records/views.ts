import type { ConversationQuery } from '../../../ports/conversations.ts'

/** What each view of the inbox holds. Each repeats the condition of its partial index word by word, else the planner cannot use it. */
export const VIEWS: Readonly<Record<ConversationQuery['view'], string>> = {
  waiting: `c.waiting_since is not null and c.handover_state in ('requested', 'queued', 'accepted') and c.status <> 'closed' and c.snoozed_until is null`,
  mine: `c.assignee is not null and c.status <> 'closed' and c.snoozed_until is null`,
  unassigned: `c.handover_state in ('requested', 'queued') and c.assignee is null and c.status <> 'closed' and c.snoozed_until is null`,
  assistant: `c.handover_state in ('none', 'returned') and c.status <> 'closed' and c.snoozed_until is null`,
  open: `c.status <> 'closed' and c.snoozed_until is null`,
  snoozed: `c.snoozed_until is not null and c.status <> 'closed'`,
  mentions: 'true',
  closed: `c.status = 'closed'`,
  all: 'true',
}
