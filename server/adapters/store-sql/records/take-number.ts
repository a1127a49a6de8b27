import { type RawBuilder, sql } from 'kysely'
import { RISK_KEPT } from '../../../../core/understanding/understanding.ts'
import type { Author, ConversationId, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { Meaning } from '../../../ports/conversations.ts'
import type { Scope } from './scope.ts'

/** An inbox row shows this much of a text; UTF-16 code units. */
const SHOWN = 200
const SUBJECT = 80

/** What an inbox row tells of a message. */
export interface Numbered {
  readonly from: Author
  readonly at: Instant
  readonly text: string
  /** False for notes and for messages that their author still holds back. */
  readonly isShown: boolean
  /** Of a customer's message that awaits an answer. */
  readonly meaning?: Meaning | undefined
}

/** An UPDATE that takes the conversation's next number under its row lock, and lets its inbox row tell of the message. */
export function takeNumber(
  { workspace }: Scope,
  conversation: ConversationId,
  message: Numbered,
): RawBuilder<{ last_seq: number }> {
  const { from, at, text, isShown, meaning } = message
  // A notice from the system is no news to the inbox: the row goes on telling of what people and the assistant said.
  const isTold = isShown && from !== 'system'
  const isFirms = isShown && (from === 'agent' || from === 'assistant')
  const isCustomers = isShown && from === 'customer'
  return sql`
    update opiekun.conversations set
      last_seq = last_seq + 1,
      last_text = case when ${isTold}::boolean then ${text.slice(0, SHOWN).toWellFormed()}::text else last_text end,
      last_from = case when ${isTold}::boolean then ${from}::text else last_from end,
      last_at = case when ${isTold}::boolean then greatest(last_at, ${at}::bigint) else last_at end,
      subject = case when subject = '' and ${isCustomers}::boolean then ${text.slice(0, SUBJECT).toWellFormed()}::text else subject end,
      first_customer_at = case when ${isCustomers}::boolean then coalesce(first_customer_at, ${at}::bigint) else first_customer_at end,
      first_response_at = case when ${isFirms}::boolean and first_customer_at is not null
        then coalesce(first_response_at, ${at}::bigint) else first_response_at end,
      waiting_since = case when ${meaning !== undefined}::boolean then coalesce(waiting_since, ${at}::bigint) else waiting_since end,
      snoozed_until = case when ${meaning !== undefined}::boolean then null else snoozed_until end,
      topic = coalesce(${meaning?.topic ?? null}::text, topic),
      urgency = coalesce(${meaning?.urgency ?? null}::float8, urgency),
      escalation_risk = greatest(${meaning?.escalationRisk ?? null}::float8,
        escalation_risk * case when ${meaning !== undefined}::boolean then ${RISK_KEPT}::float8 else 1 end)
    where workspace = ${workspace} and id = ${conversation}`
}
