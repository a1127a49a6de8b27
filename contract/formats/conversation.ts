import { z } from 'zod'
import { AUTHORS, CHANNELS, HANDOVER_REASONS } from '../../core/vocabulary/vocabulary.ts'

/**
 * Interchange format of a conversation: one JSON object a line. Unknown fields are let through unread.
 * Times carry an offset. Only what is needed to read a conversation at all is required.
 */
const time = z.iso.datetime({ offset: true, error: 'wants a time with an offset, such as 2026-03-02T09:15:00+01:00' })
const words = z.string().max(1_000_000)
const name = z.string().max(500).nullish()

export const attachmentFormat = z.object({ name: z.string().max(1000), size: z.number().min(0).default(0) })

export const messageFormat = z.object({
  id: z.string().min(1).max(200),
  at: time,
  from: z.enum(AUTHORS),
  text: words,
  author: name,
  team: name,
  attachments: z.array(attachmentFormat).default([]),
  internal: z.boolean().default(false),
})

export const EVENT_TYPES = [
  'assigned',
  'transferred',
  'handed-over',
  'human-requested',
  'complaint-registered',
  'closed',
  'reopened',
  'rated',
  'note',
] as const

export const eventFormat = z.object({
  at: time,
  type: z.enum(EVENT_TYPES),
  team: name,
  agent: name,
  because: z.enum(HANDOVER_REASONS).nullish().catch(null),
  value: z.number().nullish(),
  text: words.nullish(),
})

export const orderFormat = z.object({
  number: z.string().max(200),
  placedAt: time.nullish(),
  status: z.string().max(200).default('unknown'),
  total: z.number().nullish(),
  paid: z.number().nullish(),
  tracking: z.string().max(200).nullish(),
  lines: z
    .array(
      z.object({
        sku: z.string().max(200).default(''),
        name: z.string().max(1000).default(''),
        quantity: z.number().default(1),
        price: z.number().nullish(),
      }),
    )
    .default([]),
})

export const firmFormat = z.object({ name: z.string().max(500), hosts: z.array(z.string().max(253)).default([]) })

export const targetsFormat = z
  .object({
    firstResponseMinutes: z.number().positive(),
    responseMinutes: z.number().positive(),
    statusUpdateMinutes: z.number().positive(),
    complaintDays: z.number().positive(),
    repeatWindowDays: z.number().positive(),
    maxSimultaneous: z.number().positive(),
    businessHours: z.string().max(200),
  })
  .partial()

export const conversationFormat = z.object({
  id: z.string().min(1).max(200),
  channel: z.enum(CHANNELS),
  language: z.string().max(35).nullish(),
  status: z.enum(['open', 'waiting', 'closed']),
  openedAt: time,
  closedAt: time.nullish(),
  customer: z.object({ id: z.string().min(1).max(200), name, email: name }),
  messages: z.array(messageFormat).max(100_000),
  events: z.array(eventFormat).default([]),
  orders: z.array(orderFormat).default([]),
  firm: firmFormat.nullish(),
  targets: targetsFormat.nullish(),
  auditAt: time.nullish(),
  category: name,
  cause: name,
  outcome: name,
})

export type ConversationFormat = z.infer<typeof conversationFormat>
