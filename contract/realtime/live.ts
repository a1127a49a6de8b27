import { z } from 'zod'
import { message, rowTold } from '../http/conversations.ts'
import { visitorConversation, visitorMessage } from '../http/widget.ts'

/**
 * Live updates by server-sent events.
 *
 * Console: `GET /api/v1/live` (session cookie). Events say "look": the reader fetches what it shows; a customer's message itself comes with the event. After a reconnect the reader refetches what it shows.
 * Visitor: `GET /api/v1/widget/conversations/:id/live?after=SEQ&token=…`; every event carries `id: <seq>`, and the stream resumes after `Last-Event-ID` or `after`.
 */
export const LIVE_PATH = '/api/v1/live'
export const VISITOR_LIVE_PATH = '/api/v1/widget/conversations/:id/live'

/**
 * event: look. `onlyNews`: the customer wrote or read, and who shows the conversation need ask for its news alone. `said`: all there is of them,
 * for whoever shows everything up to the message before this one; null = ask. `spreadMs`: lists are asked for at a moment within so long; the more consoles are open, the longer, so that not all ask at once.
 */
export const look = z.strictObject({
  conversation: z.uuid(),
  seq: z.int(),
  spreadMs: z.int(),
  onlyNews: z.boolean(),
  said: z.strictObject({ message, row: rowTold }).nullable(),
})

/**
 * event: presence. A colleague looks at the conversation or writes in it, or its customer writes (`person` null); said again every few
 * seconds, and over when it is not. `noting`: a note that the customer never sees.
 */
export const presence = z.strictObject({
  conversation: z.uuid(),
  person: z.uuid().nullable(),
  state: z.enum(['viewing', 'typing', 'noting', 'gone']),
})

/** event: message | state | typing. `typing`: a person of the firm writes; forgotten after eight seconds. */
export const visitorEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), message: visitorMessage }),
  z.strictObject({
    kind: z.literal('state'),
    status: visitorConversation.shape.status,
    with: visitorConversation.shape.with,
    seen: visitorConversation.shape.seen,
  }),
  z.strictObject({ kind: z.literal('typing') }),
])
