import type { Conversation } from '../conversation/conversation.ts'
import type { Finding } from '../guard/guard.ts'
import { type FindingCode, kindOf, type Stage } from '../vocabulary/vocabulary.ts'

/** Where conversation errors show by their nature. Errors of a message show where the message stands. */
const STAGES: Partial<Record<FindingCode, Stage>> = {
  'slow-first-response': 'first-contact',
  'slow-response': 'waiting',
  'unanswered-conversation': 'waiting',
  'no-status-update': 'waiting',
  'agent-overload': 'waiting',
  bounced: 'handover',
  'handover-without-context': 'handover',
  'no-human-exit': 'handover',
  'missed-escalation': 'handover',
  'bot-loop': 'answer',
  'lost-complaint': 'answer',
  'broken-promise': 'after',
  'complaint-overdue': 'after',
  'repeat-contact': 'after',
  reopened: 'after',
  'closed-unresolved': 'closing',
  'no-satisfaction-check': 'closing',
  undocumented: 'closing',
}

/** The stage of the service process in which the error happened. */
export function stageOf(finding: Finding, { messages, events }: Conversation): Stage {
  if (kindOf(finding.code).level !== 'message') return STAGES[finding.code] ?? 'answer'
  const answers = messages.filter(({ from, internal }) => (from === 'agent' || from === 'assistant') && !internal)
  const place = answers.findIndex(({ id }) => id === finding.message)
  if (place === 0) return 'first-contact'
  const at = answers[place]?.at
  const moved =
    at !== undefined &&
    events.some(
      (event) =>
        (event.type === 'transferred' || event.type === 'handed-over') &&
        event.at <= at &&
        event.at >= (answers[place - 1]?.at ?? 0),
    )
  return moved ? 'handover' : 'answer'
}
