import { z } from 'zod'
import { attachmentFormat, conversationFormat, firmFormat } from './conversation.ts'

/** A conversation, the text about to be sent in it, and what the firm knows. */
export const checkCaseFormat = z.object({
  id: z.string().min(1).max(200),
  conversation: conversationFormat,
  draft: z.object({
    from: z.enum(['agent', 'assistant']),
    author: z.string().max(500).nullish(),
    at: z.iso.datetime({ offset: true }),
    text: z.string().max(1_000_000),
    attachments: z.array(attachmentFormat).default([]),
  }),
  knowledge: z
    .array(
      z.object({
        id: z.string().max(200),
        title: z.string().max(1000),
        text: z.string().max(1_000_000),
        updatedAt: z.iso.datetime({ offset: true }).nullish(),
      }),
    )
    .default([]),
  limits: z
    .object({ discountPercent: z.number().min(0), refundAmount: z.number().min(0) })
    .partial()
    .nullish(),
  firm: firmFormat.nullish(),
  recentReplies: z
    .array(
      z.object({
        at: z.iso.datetime({ offset: true }),
        customerId: z.string().max(200),
        text: z.string().max(1_000_000),
      }),
    )
    .default([]),
  macros: z.array(z.object({ name: z.string().max(500).default(''), text: z.string().max(1_000_000) })).default([]),
})

export type CheckCaseFormat = z.infer<typeof checkCaseFormat>

/** Input of `opiekun analyze`. */
export const messageLineFormat = z.object({ id: z.string().min(1).max(200), text: z.string().max(1_000_000) })

/** Input of `opiekun ask`. */
export const questionLineFormat = z.object({ id: z.string().min(1).max(200), question: z.string().min(1).max(100_000) })

/** A line of a knowledge file. */
export const articleLineFormat = z.object({
  id: z.string().min(1).max(200),
  title: z.string().max(1000),
  text: z.string().max(1_000_000),
})
