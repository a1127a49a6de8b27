/**
 * Audit: what went wrong in a conversation, seen afterwards.
 *
 * Makes: Audit. From: the whole conversation, the playbook it was held under. Does not: blame, count or price (ledger does).
 */
import type { Conversation } from '../conversation/conversation.ts'
import type { Finding, Reader } from '../guard/guard.ts'
import type { Playbook } from '../playbook/playbook.ts'
import { taughtReader } from '../understanding/understanding.ts'
import type { ConversationId, Handling, Instant } from '../vocabulary/vocabulary.ts'
import { auditMessages } from './audit-messages.ts'
import { findOverConversation } from './find-over-conversation.ts'
import { handlingOf } from './handling.ts'

export { afterBusinessMinutes, legalDeadline, openSpans } from './business-time.ts'
export { type AcrossRules, findAcross } from './find-across.ts'
export { handlingOf } from './handling.ts'
export { ENDING_ROWS, ENDINGS, type Ending, lastWordFeaturesOf } from './last-word/last-word-features.ts'
export { instantOf, localTime, weekday } from './local-time.ts'
export type { Promised, PromiseKind } from './promises/read-promises.ts'
export { promisesIn, type Settlement, settlementOf } from './promises/settle-promise.ts'
export { JUDGING_SCHEMA, planJudging, readJudging } from './second-judge.ts'
export { type Trace, traceOf } from './trace.ts'
export { TraceWindow } from './trace-window.ts'

export interface Audit {
  readonly conversation: ConversationId
  readonly handling: Handling
  readonly findings: readonly Finding[]
}

/** Every finding in the conversation as it stands at `now`: first its messages' in order, then those of the whole. */
export function auditConversation(conversation: Conversation, playbook: Playbook, reader: Reader, now: Instant): Audit {
  const own = taughtReader(reader, playbook.taught)
  const inMessages = auditMessages(conversation, playbook, own)
  const overall = findOverConversation(conversation, { playbook, reader: own, now, findings: inMessages })
  return { conversation: conversation.id, handling: handlingOf(conversation), findings: [...inMessages, ...overall] }
}
