import { z } from 'zod'
import { conversationSummary } from './conversations.ts'
import { inboxFilter, inboxView } from './inbox-filter.ts'
import type { Route } from './route.ts'
import { byId, channel, MOST_SEQ, shortText, time, uuid } from './shapes.ts'

const savedFilter = z.strictObject({
  view: inboxView,
  words: z.string().max(200).optional(),
  order: z.enum(['usual', 'priority']).optional(),
  ...inboxFilter,
})

const savedView = z.strictObject({
  id: uuid,
  name: shortText,
  /** The whole team sees it. */
  shared: z.boolean(),
  filter: savedFilter,
})

const ids = z.array(uuid).min(1).max(100)

export const INBOX_ROUTES = {
  listSavedViews: {
    method: 'GET',
    path: '/api/v1/saved-views',
    summary: 'Your own views of the inbox and those the team shares',
    access: 'reader',
    scope: null,
    response: z.strictObject({ items: z.array(savedView.extend({ mine: z.boolean() })) }),
  },
  saveView: {
    method: 'PUT',
    path: '/api/v1/saved-views',
    summary: 'Keep a view under a name; the same id again replaces it',
    access: 'reader',
    scope: null,
    body: savedView,
    response: savedView,
  },
  deleteView: {
    method: 'DELETE',
    path: '/api/v1/saved-views/:id',
    summary: 'Delete a view of yours; managers may delete shared ones',
    access: 'reader',
    scope: null,
    params: byId,
  },
  snoozeConversation: {
    method: 'POST',
    path: '/api/v1/conversations/:id/snooze',
    summary: 'Put the conversation off until a moment; it comes back then, or when the customer writes',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({ until: time }),
    response: conversationSummary,
  },
  wakeConversation: {
    method: 'POST',
    path: '/api/v1/conversations/:id/wake',
    summary: 'Bring a conversation back that was put off',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({}),
    response: conversationSummary,
  },
  releaseConversation: {
    method: 'POST',
    path: '/api/v1/conversations/:id/release',
    summary: 'Put the conversation back into the queue: whoever comes first takes it',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({}),
    response: conversationSummary,
  },
  readCustomerHistory: {
    method: 'GET',
    path: '/api/v1/conversations/:id/history',
    summary: 'What is known of the conversation’s customer over all their conversations, the newest first',
    access: 'reader',
    scope: 'conversations:read',
    params: byId,
    response: z.strictObject({
      items: z.array(
        z.strictObject({
          kind: z.enum(['conversation', 'message', 'complaint', 'rating', 'promise', 'mistake', 'order']),
          at: time,
          conversation: uuid,
          channel,
          /** The message that shows it; null: the conversation as a whole. */
          message: uuid.nullable(),
          /** Topic, words of the message or promise, value of the rating, code of the mistake, number of the order. */
          what: z.string().nullable(),
          /** Who wrote the message; how the promise stands, how the order. */
          how: z.string().nullable(),
        }),
      ),
    }),
  },
  markSeen: {
    method: 'POST',
    path: '/api/v1/conversations/:id/seen',
    summary: 'You have read what you were called into',
    access: 'reader',
    scope: null,
    params: byId,
    body: z.strictObject({}),
  },
  sharePresence: {
    method: 'POST',
    path: '/api/v1/conversations/:id/presence',
    summary:
      'Say that you look at the conversation or write in it; said again every five seconds, forgotten after twelve',
    access: 'reader',
    scope: null,
    params: byId,
    /** `noting`: writes a note; `seen`: the highest message number on the screen, which the customer is told was read. */
    body: z.strictObject({
      state: z.enum(['viewing', 'typing', 'noting', 'gone']),
      seen: z.int().min(0).max(MOST_SEQ).optional(),
    }),
    passing: true,
  },
  changeConversations: {
    method: 'POST',
    path: '/api/v1/conversations/bulk',
    summary: 'Do one thing to many conversations; each that refuses says why, the others are done',
    access: 'consultant',
    scope: 'conversations:write',
    body: z.strictObject({
      ids,
      action: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['close', 'reopen', 'release', 'return', 'wake']) }),
        z.strictObject({ kind: z.literal('assign'), person: uuid }),
        z.strictObject({ kind: z.literal('snooze'), until: time }),
      ]),
    }),
    response: z.strictObject({
      refused: z.array(z.strictObject({ id: uuid, code: z.string(), title: z.string() })),
    }),
  },
} as const satisfies Record<string, Route>
