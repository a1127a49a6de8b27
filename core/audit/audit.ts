import type { Finding } from '../guard/guard.ts'
import type { ConversationId, Handling } from '../vocabulary/vocabulary.ts'

/**
 * Audit: what went wrong in a conversation, seen afterwards.
 *
 * Makes: Audit. From: the whole conversation, the playbook it was held under. Does not: blame, count or price (ledger does).
 */
export interface Audit {
  readonly conversation: ConversationId
  readonly handling: Handling
  readonly findings: readonly Finding[]
}
