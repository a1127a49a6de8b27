import { z } from 'zod'
import { conversationSummary } from './conversations.ts'
import type { Route } from './route.ts'
import { byId, uuid } from './shapes.ts'

/** Two conversations that are one matter, and one conversation that is two. Each can be undone, and no word is lost by either. */
export const MATTER_ROUTES = {
  joinConversation: {
    method: 'POST',
    path: '/api/v1/conversations/:id/parts',
    summary: 'Read another conversation in this one from now on; its customer goes on where they are',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({ part: uuid }),
    response: conversationSummary,
  },
  undoJoin: {
    method: 'DELETE',
    path: '/api/v1/conversations/:id/parts/:part',
    summary: 'Part two conversations again, with everything said meanwhile',
    access: 'consultant',
    scope: 'conversations:write',
    params: z.strictObject({ id: uuid, part: uuid }),
    response: conversationSummary,
  },
  splitConversation: {
    method: 'POST',
    path: '/api/v1/conversations/:id/split',
    summary: 'Make messages a matter of their own: a new conversation in which they are read and answered',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({ messages: z.array(uuid).min(1).max(200) }),
    response: conversationSummary,
  },
  undoSplit: {
    method: 'DELETE',
    path: '/api/v1/conversations/:id/split/:split',
    summary: 'Read a matter that was split off here again, answers included',
    access: 'consultant',
    scope: 'conversations:write',
    params: z.strictObject({ id: uuid, split: uuid }),
    response: conversationSummary,
  },
} as const satisfies Record<string, Route>
