import { z } from 'zod'
import { channel, topic, uuid } from './shapes.ts'

export const inboxView = z.enum([
  'waiting',
  'mine',
  'unassigned',
  'assistant',
  'open',
  'snoozed',
  'mentions',
  'closed',
  'all',
])

/** What narrows a view down; in an address as in a saved view. */
export const inboxFilter = {
  status: z.enum(['open', 'waiting', 'closed']).optional(),
  holder: z.union([z.literal('nobody'), uuid]).optional(),
  topic: topic.optional(),
  channel: channel.optional(),
  /** The customer waits longer than so many minutes. */
  waiting: z.coerce.number().int().min(1).max(100_000).optional(),
  urgent: z.literal('yes').optional(),
  complaint: z.literal('yes').optional(),
}
