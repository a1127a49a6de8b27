import type { ConversationQuery } from '../../../ports/conversations.ts'

/** What each view of the inbox holds. Each repeats the condition of its partial index word by word, else the planner cannot use it. */
export const VIEWS: Readonly<Record<ConversationQuery['view'], string>> = {
  waiting: `c.waiting_since is not null and c.handover_state in ('requested', 'queued', 'accepted') and c.status <> 'closed'`,
  mine: `c.assignee is not null and c.status <> 'closed'`,
  unassigned: `c.handover_state in ('requested', 'queued') and c.assignee is null and c.status <> 'closed'`,
  assistant: `c.handover_state in ('none', 'returned') and c.status <> 'closed'`,
  open: `c.status <> 'closed'`,
  closed: `c.status = 'closed'`,
  all: 'true',
}
