import type { ErrorCode } from '../vocabulary/vocabulary.ts'
import { botLoop } from './checks/bot-loop.ts'
import { bounced } from './checks/bounced.ts'
import { brokenPromise } from './checks/broken-promise.ts'
import { closedUnresolved } from './checks/closed-unresolved.ts'
import { noSatisfactionCheck, undocumented } from './checks/closing.ts'
import { complaintOverdue, lostComplaint } from './checks/complaints.ts'
import { handoverWithoutContext } from './checks/handover-without-context.ts'
import { missedEscalation } from './checks/missed-escalation.ts'
import { noHumanExit } from './checks/no-human-exit.ts'
import { noStatusUpdate } from './checks/no-status-update.ts'
import { reopened } from './checks/reopened.ts'
import { slowFirstResponse, slowResponse } from './checks/response-times.ts'
import { unansweredConversation } from './checks/unanswered-conversation.ts'
import type { ConversationCheck } from './conversation-check.ts'

/** The audit's rules over a whole conversation by the code they find. */
export const CONVERSATION_CHECKS = {
  'slow-first-response': slowFirstResponse,
  'slow-response': slowResponse,
  'unanswered-conversation': unansweredConversation,
  'no-status-update': noStatusUpdate,
  bounced,
  'handover-without-context': handoverWithoutContext,
  'no-human-exit': noHumanExit,
  'bot-loop': botLoop,
  'missed-escalation': missedEscalation,
  'lost-complaint': lostComplaint,
  'complaint-overdue': complaintOverdue,
  'broken-promise': brokenPromise,
  'closed-unresolved': closedUnresolved,
  'no-satisfaction-check': noSatisfactionCheck,
  reopened,
  undocumented,
} as const satisfies Partial<Record<ErrorCode, ConversationCheck>>

export type ConversationCode = keyof typeof CONVERSATION_CHECKS
