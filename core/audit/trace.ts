import type { Polish } from '../../polish/polish.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { contentWords } from '../guard/guard.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { ConversationId, CustomerId, Instant, MessageId } from '../vocabulary/vocabulary.ts'

/**
 * What is kept of a conversation to see errors that show only across several: who handled it when, and what it was about.
 * Small enough to hold a window of them; holds no sentence that anybody wrote.
 */
export interface Trace {
  readonly conversation: ConversationId
  readonly firm: string
  readonly customer: CustomerId
  readonly openedAt: Instant
  /** The closing, or the moment of the audit while it is open. */
  readonly until: Instant
  /** Replies of people, in order. */
  readonly replies: readonly { readonly message: MessageId; readonly author: string; readonly at: Instant }[]
  /** Everybody who had it: who wrote, and to whom it was assigned. */
  readonly people: readonly string[]
  /** Numbers that the customer named. */
  readonly references: readonly string[]
  /** Lemmas of the customer's content words. */
  readonly words: readonly string[]
}

/** As many of the customer's words tell the matter. */
const WORDS_KEPT = 60

/** Order, parcel, contract numbers: letters with digits, or many digits. */
const REFERENCE = /(?<![\p{L}\p{N}])(?:\p{L}{1,5}[-/]?(?:\d{1,4}[-/])?\d{2,12}|\d{5,26})(?![\p{L}\p{N}])/gu

export function traceOf(conversation: Conversation, playbook: Playbook, polish: Polish, now: Instant): Trace {
  const { messages, events } = conversation
  const replies = messages.flatMap(({ id, from, author, at, internal }) =>
    from === 'agent' && !internal && author !== null ? [{ message: id, author, at }] : [],
  )
  const assigned = events.flatMap((event) => ('agent' in event && event.agent !== null ? [event.agent] : []))
  const told = messages
    .filter(({ from }) => from === 'customer')
    .map(({ text }) => text)
    .join('\n')
  const references = (told.match(REFERENCE) ?? []).map((number) => number.toUpperCase())
  return {
    conversation: conversation.id,
    firm: playbook.firm.name,
    customer: conversation.customer.id,
    openedAt: conversation.openedAt,
    until: conversation.status === 'closed' ? (conversation.closedAt ?? messages.at(-1)?.at ?? now) : now,
    replies,
    people: [...new Set([...replies.map(({ author }) => author), ...assigned])],
    references: [...new Set(references)],
    words: contentWords(told, polish).slice(0, WORDS_KEPT),
  }
}
