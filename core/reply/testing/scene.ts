import type { Conversation, Message } from '../../conversation/conversation.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import type { Author, ConversationId, CustomerId, Instant, MessageId, Share } from '../../vocabulary/vocabulary.ts'

const CALM: Understanding = {
  language: { code: 'pl', confidence: 1 as Share },
  topic: null,
  furtherTopics: [],
  sentiment: { label: 'neutral', confidence: 1 as Share },
  emotion: { label: 'neutral', confidence: 1 as Share },
  urgency: 0 as Share,
  toxicity: 0 as Share,
  escalationRisk: 0 as Share,
  riskReasons: [],
  signals: {
    complaint: null,
    withdrawal: null,
    escalation: null,
    wantsPerson: null,
    irony: null,
    gratitude: null,
    faultAlleged: null,
    faultAdmitted: null,
    promiseRecalled: null,
  },
  questions: [],
  entities: [],
}

/** A calm Polish message about nothing in particular, but for what is said otherwise. */
export function understood(but: Partial<Understanding> = {}): Understanding {
  return { ...CALM, ...but }
}

/** A conversation of these messages, the last one being the customer's to be replied to. */
export function conversationOf(
  lines: readonly (readonly [Author, string])[],
  customer: string | null = null,
): Conversation {
  return {
    id: 'r1' as ConversationId,
    channel: 'chat',
    status: 'open',
    language: 'pl',
    openedAt: 0 as Instant,
    closedAt: null,
    customer: { id: 'k1' as CustomerId, name: customer, email: null },
    messages: lines.map(([from, text], i) => message(from, text, i)),
    events: [],
    orders: [],
    category: null,
    cause: null,
    outcome: null,
  }
}

function message(from: Author, text: string, i: number): Message {
  return {
    id: `m${i}` as MessageId,
    at: i as Instant,
    from,
    author: null,
    team: null,
    text,
    attachments: [],
    internal: false,
  }
}
