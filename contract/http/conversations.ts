import { z } from 'zod'
import { attachment } from './attachment.ts'
import { inboxFilter, inboxView } from './inbox-filter.ts'
import { mailWishes } from './mail.ts'
import type { Route } from './route.ts'
import {
  author,
  bilingual,
  byId,
  channel,
  findingCode,
  handoverReason,
  page,
  pageQuery,
  severity,
  share,
  shortText,
  span,
  text,
  time,
  topic,
  uuid,
} from './shapes.ts'

export const finding = z.strictObject({
  code: findingCode,
  severity,
  confidence: share,
  message: z.string().nullable(),
  span: span.nullable(),
  explanation: bilingual,
  suggestion: z.string().nullable(),
  source: z.string().nullable(),
})

export const guardReport = z.strictObject({ verdict: z.enum(['allow', 'warn', 'refuse']), findings: z.array(finding) })

const handover = z.strictObject({
  state: z.enum(['none', 'requested', 'queued', 'accepted', 'returned']),
  because: handoverReason.nullable(),
  since: time.nullable(),
})

const customer = z.strictObject({ id: z.string(), name: z.string().nullable(), email: z.string().nullable() })

export const message = z.strictObject({
  id: uuid,
  seq: z.int(),
  at: time,
  from: author,
  author: z.string().nullable(),
  text: z.string(),
  internal: z.boolean(),
  attachments: z.array(attachment),
  delivery: z.enum(['held', 'queued', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'undone']),
  sendAt: time.nullable(),
  overrideReason: z.string().nullable(),
  /** The conversation in which it was said, where it is read in another; its number is of there. */
  saidIn: uuid.optional(),
})

export const conversationSummary = z.strictObject({
  id: uuid,
  channel,
  status: z.enum(['open', 'waiting', 'closed']),
  customer,
  subject: z.string(),
  lastText: z.string(),
  lastFrom: author.nullable(),
  lastAt: time,
  lastSeq: z.int(),
  openedAt: time,
  handover,
  assignee: z.strictObject({ id: uuid, name: z.string() }).nullable(),
  topic: topic.nullable(),
  urgency: share,
  escalationRisk: share,
  waitingSince: time.nullable(),
  snoozedUntil: time.nullable(),
  /** Read in that conversation; null: a matter of its own. */
  partOf: uuid.nullable(),
  demo: z.boolean(),
})

/** What a message may change of it, its number apart. */
export const rowTold = conversationSummary.pick({
  subject: true,
  lastText: true,
  lastFrom: true,
  lastAt: true,
  topic: true,
  urgency: true,
  escalationRisk: true,
  waitingSince: true,
  snoozedUntil: true,
})

const conversationEvent = z.looseObject({ at: time, type: z.string() })

export const order = z.strictObject({
  number: z.string(),
  placedAt: time.nullable(),
  status: z.string(),
  /** PLN. */
  total: z.number().nullable(),
  tracking: z.string().nullable(),
  carrier: z.string().nullable(),
  expectedAt: time.nullable(),
  deliveredAt: time.nullable(),
  lines: z.array(z.strictObject({ name: z.string(), quantity: z.number(), price: z.number().nullable() })),
})

/** What the assistant understood and did with one customer message. */
export const turn = z.strictObject({
  message: uuid,
  topic: topic.nullable(),
  sentiment: z.string(),
  emotion: z.string(),
  urgency: share,
  reply: z.enum(['answer', 'question', 'handover']),
  because: handoverReason.nullable(),
  /** What an answer rests on; of a question or handover: what was quoted as perhaps helpful. */
  citations: z.array(z.strictObject({ article: z.string(), title: z.string(), quote: z.string() })),
  guard: guardReport,
  playbookVersion: z.int(),
  tookMs: z.number(),
})

/** Where a procedure stands, and what it has gathered, as consultants read it. */
const procedure = z.strictObject({
  name: bilingual,
  version: z.int(),
  ended: z.enum(['done', 'handed-over']).nullable(),
  /** `value` null: the customer has none. */
  values: z.array(z.strictObject({ label: bilingual, value: z.string().nullable() })),
  complaint: z.strictObject({ number: z.string(), due: z.string() }).nullable(),
})

export const conversation = z.strictObject({
  summary: conversationSummary,
  /** The last procedure; null = none ever ran here. */
  procedure: procedure.nullable(),
  messages: z.array(message),
  events: z.array(conversationEvent),
  orders: z.array(order),
  turns: z.array(turn),
  /** Earlier conversations of the same customer, newest first. */
  earlier: z.array(conversationSummary),
  /** Where the risk that it goes further comes from, the strongest first; empty while it is small. */
  riskReasons: z.array(bilingual),
  /** Other conversations in which something read here was said; `isPart`: everything said there is read here. */
  places: z.array(z.strictObject({ id: uuid, channel, customer, isPart: z.boolean() })),
  /** The highest number of a message said here that the customer has read. */
  seenByCustomer: z.int(),
  /** Where the customer last wrote: an answer goes there unless its author says otherwise. */
  answersGoTo: uuid,
  rating: z.strictObject({ value: z.int().min(1).max(10), comment: z.string().nullable(), at: time }).nullable(),
  category: z.string().nullable(),
  cause: z.string().nullable(),
  outcome: z.string().nullable(),
  /** The last audit's findings; null while the conversation has not been audited. */
  audit: z.strictObject({ handling: z.string(), findings: z.array(finding) }).nullable(),
  /** Address of the page on which the customer sees where the matter stands, without signing in. */
  casePage: z.string(),
})

/** What a customer's message, or their having read one, changes of an open conversation. */
const conversationNews = z.strictObject({
  summary: conversationSummary,
  /** After the number asked for. */
  messages: z.array(message),
  events: z.array(conversationEvent),
  riskReasons: z.array(bilingual),
  seenByCustomer: z.int(),
})

export const CONVERSATION_ROUTES = {
  listConversations: {
    method: 'GET',
    path: '/api/v1/conversations',
    summary: 'The inbox, most urgent first while waiting, else newest first',
    access: 'reader',
    scope: 'conversations:read',
    query: z.strictObject({
      view: inboxView.default('open'),
      words: z.string().max(200).optional(),
      /** `priority`: what is urgent or may escalate first. */
      order: z.enum(['usual', 'priority']).default('usual'),
      ...inboxFilter,
      ...pageQuery,
    }),
    response: page(conversationSummary),
  },
  countConversations: {
    method: 'GET',
    path: '/api/v1/conversation-counts',
    summary: 'How many conversations each view holds',
    access: 'reader',
    scope: 'conversations:read',
    response: z.strictObject({
      waiting: z.int(),
      mine: z.int(),
      unassigned: z.int(),
      assistant: z.int(),
      open: z.int(),
      snoozed: z.int(),
      /** Those you have not read yet. */
      mentions: z.int(),
    }),
  },
  readConversation: {
    method: 'GET',
    path: '/api/v1/conversations/:id',
    summary: 'One conversation with its whole history',
    access: 'reader',
    scope: 'conversations:read',
    params: byId,
    response: conversation,
  },
  readNews: {
    method: 'GET',
    path: '/api/v1/conversations/:id/news',
    summary: 'What the customer changed since you read the conversation; null: read it whole again',
    access: 'reader',
    scope: 'conversations:read',
    params: byId,
    query: z.strictObject({ after: z.coerce.number().int().min(0) }),
    response: z.strictObject({ news: conversationNews.nullable() }),
  },
  listMessages: {
    method: 'GET',
    path: '/api/v1/conversations/:id/messages',
    summary: 'Messages after a sequence number',
    access: 'reader',
    scope: 'conversations:read',
    params: byId,
    query: z.strictObject({ after: z.coerce.number().int().min(0).default(0) }),
    response: z.strictObject({ items: z.array(message) }),
  },
  sendMessage: {
    method: 'POST',
    path: '/api/v1/conversations/:id/messages',
    summary:
      'Send a reply or an internal note; the same id twice is one message. A reply is held for ten seconds and can be undone',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({
      id: uuid,
      text,
      internal: z.boolean().default(false),
      /** Files uploaded before, in their order. */
      attachments: z.array(uuid).max(10).default([]),
      /** Which of the matter's places the customer is told it in; absent: in the conversation itself. */
      through: uuid.optional(),
      /** The highest message number of that place that you have seen: a colleague's reply after it is shown to you first. */
      after: z.int().min(0).optional(),
      overrideReason: shortText.optional(),
      /** Of a reply by mail. */
      mail: mailWishes.optional(),
    }),
    response: z.strictObject({ message, guard: guardReport }),
  },
  undoMessage: {
    method: 'DELETE',
    path: '/api/v1/conversations/:id/messages/:message',
    summary: 'Take a held message back',
    access: 'consultant',
    scope: 'conversations:write',
    params: z.strictObject({ id: uuid, message: uuid }),
    response: message,
  },
  checkDraft: {
    method: 'POST',
    path: '/api/v1/conversations/:id/check',
    summary: "The guard's remarks on a draft, and at most two quiet hints beside them",
    access: 'consultant',
    scope: 'conversations:read',
    params: byId,
    body: z.strictObject({
      text: z.string().max(20_000),
      /** How many files go along. */
      attachments: z.int().min(0).max(10).default(0),
    }),
    response: guardReport.extend({
      hints: z
        .array(
          z.strictObject({
            kind: z.enum(['hear-out', 'name-emotion', 'do-not-minimise', 'real-cause', 'next-step']),
            why: bilingual,
            /** One way to say it, in the customer's language. */
            example: z.string(),
          }),
        )
        .max(2),
    }),
  },
  noteStop: {
    method: 'POST',
    path: '/api/v1/conversations/:id/stops',
    summary: 'Say that a text the guard refuses was put back to be changed; counted, the text itself is not kept',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({ id: uuid, text }),
  },
  acceptConversation: {
    method: 'POST',
    path: '/api/v1/conversations/:id/accept',
    summary: 'Take the conversation over',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({}),
    response: conversationSummary,
  },
  returnConversation: {
    method: 'POST',
    path: '/api/v1/conversations/:id/return',
    summary: 'Give the conversation back to the assistant',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({}),
    response: conversationSummary,
  },
  assignConversation: {
    method: 'POST',
    path: '/api/v1/conversations/:id/assign',
    summary: 'Give the conversation to a colleague',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({ person: uuid }),
    response: conversationSummary,
  },
  closeConversation: {
    method: 'POST',
    path: '/api/v1/conversations/:id/close',
    summary: 'Close the conversation; its audit follows',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({
      category: shortText.nullable().default(null),
      cause: shortText.nullable().default(null),
      outcome: shortText.nullable().default(null),
    }),
    response: conversationSummary,
  },
  reopenConversation: {
    method: 'POST',
    path: '/api/v1/conversations/:id/reopen',
    summary: 'Open a closed conversation again',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({}),
    response: conversationSummary,
  },
} as const satisfies Record<string, Route>
