import { z } from 'zod'
import type { Route } from './route.ts'
import { byId, shortText, time, uuid } from './shapes.ts'

const reminder = z.strictObject({
  id: uuid,
  conversation: uuid,
  person: z.strictObject({ id: uuid, name: z.string() }),
  by: z.strictObject({ id: uuid, name: z.string() }),
  note: z.string(),
  dueAt: time,
  /** Its moment has come. */
  isDue: z.boolean(),
  customerName: z.string().nullable(),
})

export const REMINDER_ROUTES = {
  listReminders: {
    method: 'GET',
    path: '/api/v1/reminders',
    summary: 'What you are to be reminded of, the earliest first',
    access: 'reader',
    scope: null,
    response: z.strictObject({ items: z.array(reminder) }),
  },
  listRemindersOfConversation: {
    method: 'GET',
    path: '/api/v1/conversations/:id/reminders',
    summary: 'Who is to be reminded of the conversation, and of what',
    access: 'reader',
    scope: 'conversations:read',
    params: byId,
    response: z.strictObject({ items: z.array(reminder) }),
  },
  saveReminder: {
    method: 'PUT',
    path: '/api/v1/conversations/:id/reminders',
    summary: 'Remind yourself or a colleague of the conversation at a moment; the same id again replaces it',
    access: 'consultant',
    scope: null,
    params: byId,
    body: z.strictObject({ id: uuid, person: uuid, note: shortText, dueAt: time }),
    response: reminder,
  },
  finishReminder: {
    method: 'POST',
    path: '/api/v1/reminders/:id/done',
    summary: 'The reminder has done its work',
    access: 'consultant',
    scope: null,
    params: byId,
    body: z.strictObject({}),
  },
} as const satisfies Record<string, Route>
