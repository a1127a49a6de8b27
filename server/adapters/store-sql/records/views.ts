import type { ConversationQuery } from '../../../ports/conversations.ts'

const WHOLE = 'c.part_of is null'

/**
 * What each view of the inbox holds. Each repeats the condition of its partial index word by word, else the planner cannot use it,
 * and leaves out what is part of another conversation: that is read there.
 */
export const VIEWS: Readonly<Record<ConversationQuery['view'], string>> = {
  waiting: `c.waiting_since is not null and c.handover_state in ('requested', 'queued', 'accepted') and c.status <> 'closed' and c.snoozed_until is null and ${WHOLE}`,
  mine: `c.assignee is not null and c.status <> 'closed' and c.snoozed_until is null and ${WHOLE}`,
  unassigned: `c.handover_state in ('requested', 'queued') and c.assignee is null and c.status <> 'closed' and c.snoozed_until is null and ${WHOLE}`,
  assistant: `c.handover_state in ('none', 'returned') and c.status <> 'closed' and c.snoozed_until is null and ${WHOLE}`,
  open: `c.status <> 'closed' and c.snoozed_until is null and ${WHOLE}`,
  snoozed: `c.snoozed_until is not null and c.status <> 'closed' and ${WHOLE}`,
  mentions: 'true',
  closed: `c.status = 'closed' and ${WHOLE}`,
  all: 'true',
}
