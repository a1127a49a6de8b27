import { z } from 'zod'
import { attachment } from './attachment.ts'
import { chatForm } from './chat.ts'
import type { Route } from './route.ts'
import { author, byId, locale, MOST_SEQ, text, time, uuid } from './shapes.ts'

/** What a visitor sees of a message: no internal notes, no held ones. */
export const visitorMessage = z.strictObject({
  id: uuid,
  seq: z.int(),
  at: time,
  from: author,
  author: z.string().nullable(),
  text: z.string(),
  attachments: z.array(attachment),
  /** True for every text that no person wrote (AI Act art. 50). */
  automatic: z.boolean(),
  /** Answers to its question that can be given with one press; empty where anything may be said. */
  choices: z.array(z.string()),
})

export const visitorConversation = z.strictObject({
  id: uuid,
  status: z.enum(['open', 'waiting', 'closed']),
  /** Who answers now. `queue`: a person was asked for and has not come yet. */
  with: z.enum(['assistant', 'queue', 'person']),
  messages: z.array(visitorMessage),
  /** The highest message number that somebody of the firm has read. */
  seen: z.int(),
  rated: z.boolean(),
})

export const widgetConfig = z.strictObject({
  firm: z.string(),
  demo: z.boolean(),
  assistantName: z.string(),
  disclosure: z.strictObject({ pl: z.string(), en: z.string() }),
  /** Whether people answer now, and when they next do. */
  peopleNow: z.boolean(),
  opensAt: time.nullable(),
  hours: z.strictObject({ pl: z.string(), en: z.string() }),
  /** What to ask before the first message. */
  form: chatForm,
  /** Whether there are articles to read. */
  articles: z.boolean(),
})

/** Called with `Authorization: Bearer <visitor token>`; no cookies. */
export const WIDGET_ROUTES = {
  readWidgetConfig: {
    method: 'GET',
    path: '/api/v1/widget/config',
    summary: 'What the widget shows before the first word',
    access: 'public',
    scope: null,
    query: z.strictObject({ key: z.string().max(100) }),
    response: widgetConfig,
  },
  openVisitorConversation: {
    method: 'POST',
    path: '/api/v1/widget/conversations',
    summary: 'Open a conversation; the visitor makes its id',
    access: 'public',
    scope: null,
    body: z.strictObject({
      key: z.string().max(100),
      id: uuid,
      locale: locale.default('pl'),
      name: z.string().trim().max(100).optional(),
      email: z.email().max(254).optional(),
      page: z.string().max(2000).optional(),
      /** The order it is about, as the visitor typed it. */
      order: z.string().trim().max(60).optional(),
      /** The visitor agreed to the sentence of the form. */
      consent: z.boolean().default(false),
      /** Who is signed in to the shop, signed by its server; what it says goes before `name` and `email`. */
      identity: z.string().max(4000).optional(),
    }),
    response: z.strictObject({
      token: z.string(),
      conversation: visitorConversation,
      /** Null: none was given. */
      identity: z.enum(['verified', 'unproven']).nullable(),
    }),
  },
  readVisitorConversation: {
    method: 'GET',
    path: '/api/v1/widget/conversations/:id',
    summary: 'The visitor’s own conversation, messages after a sequence number',
    access: 'visitor',
    scope: null,
    params: byId,
    query: z.strictObject({ after: z.coerce.number().int().min(0).default(0) }),
    response: visitorConversation,
  },
  sendVisitorMessage: {
    method: 'POST',
    path: '/api/v1/widget/conversations/:id/messages',
    summary: 'Say something; the same id twice is one message',
    access: 'visitor',
    scope: null,
    params: byId,
    body: z.strictObject({
      id: uuid,
      text: text.max(4000),
      /** Files uploaded before, in their order. */
      attachments: z.array(uuid).max(5).default([]),
    }),
    response: visitorMessage,
  },
  shareVisitorPresence: {
    method: 'POST',
    path: '/api/v1/widget/conversations/:id/presence',
    summary: 'Say that you write, and up to which message you have read',
    access: 'visitor',
    scope: null,
    params: byId,
    body: z.strictObject({ typing: z.boolean(), seen: z.int().min(0).max(MOST_SEQ).default(0) }),
  },
  askForPerson: {
    method: 'POST',
    path: '/api/v1/widget/conversations/:id/person',
    summary: 'Ask for a person: one step, never refused',
    access: 'visitor',
    scope: null,
    params: byId,
    body: z.strictObject({}),
    response: visitorConversation,
  },
  rateConversation: {
    method: 'POST',
    path: '/api/v1/widget/conversations/:id/rating',
    summary: 'Rate from 1 to 10',
    access: 'visitor',
    scope: null,
    params: byId,
    body: z.strictObject({
      value: z.int().min(1).max(10),
      comment: z.string().trim().max(2000).nullable().default(null),
    }),
  },
} as const satisfies Record<string, Route>
