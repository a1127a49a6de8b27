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

/** An UPDATE that takes the conversation's next number under its row lock, and lets its inbox row tell of the message. It names only what changes. */
export function takeNumber(
  { workspace }: Scope,
  conversation: ConversationId,
  message: Numbered,
): RawBuilder<{ last_seq: number }> {
  return sql`update opiekun.conversations set last_seq = last_seq + 1${sql.join(changesOf(message), sql``)}
    where workspace = ${workspace} and id = ${conversation}`
}

function changesOf({ from, at, text, isShown, meaning }: Numbered): readonly RawBuilder<unknown>[] {
  // A notice from the system is no news to the inbox: the row goes on telling of what people and the assistant said.
  const isTold = isShown && from !== 'system'
  const isFirms = isShown && (from === 'agent' || from === 'assistant')
  const isCustomers = isShown && from === 'customer'
  const changes: RawBuilder<unknown>[] = []
  if (isTold)
    changes.push(
      sql`, last_text = ${text.slice(0, SHOWN).toWellFormed()}, last_from = ${from}, last_at = greatest(last_at, ${at}::bigint)`,
    )
  if (isCustomers)
    changes.push(sql`, first_customer_at = coalesce(first_customer_at, ${at}::bigint),
      subject = case when subject = '' then ${text.slice(0, SUBJECT).toWellFormed()}::text else subject end`)
  if (isFirms)
    changes.push(sql`, first_response_at = case when first_customer_at is not null
      then coalesce(first_response_at, ${at}::bigint) else first_response_at end`)
  if (meaning !== undefined)
    changes.push(sql`, waiting_since = coalesce(waiting_since, ${at}::bigint), snoozed_until = null,
      escalation_risk = greatest(${meaning.escalationRisk ?? null}::float8, escalation_risk * ${sql.lit(RISK_KEPT)}::float8)`)
  if (meaning?.topic) changes.push(sql`, topic = ${meaning.topic}`)
  if (meaning?.urgency !== undefined) changes.push(sql`, urgency = ${meaning.urgency}::float8`)
  return changes
}
