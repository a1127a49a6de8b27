import { z } from 'zod'
import { articleId } from './knowledge.ts'
import type { Route } from './route.ts'
import { byId, share, time, uuid } from './shapes.ts'

const verdict = z.enum(['use', 'edit', 'wrong'])
const because = z.enum(['not-asked', 'wrong-fact', 'outdated', 'incomplete', 'tone', 'other'])
const article = z.strictObject({ article: articleId, title: z.string() })

const draft = z.strictObject({
  message: uuid,
  /** Which draft of the message, from 0. */
  ordinal: z.int(),
  question: z.string(),
  text: z.string(),
  /** How likely it answers. */
  support: share,
  citations: z.array(article.extend({ quote: z.string() })),
  /** Articles that may be meant instead. */
  others: z.array(article),
  judged: z.strictObject({ verdict, because: because.nullable(), note: z.string(), mine: z.boolean() }).nullable(),
})

/** The assistant's drafts for the consultant, and what the consultant says of them. */
export const DRAFT_ROUTES = {
  listDrafts: {
    method: 'GET',
    path: '/api/v1/conversations/:id/drafts',
    summary: 'What the assistant would write to each question that nobody has answered, with its sources',
    access: 'consultant',
    scope: 'conversations:read',
    params: byId,
    response: z.strictObject({ items: z.array(draft) }),
  },
  judgeDraft: {
    method: 'POST',
    path: '/api/v1/conversations/:id/drafts/judge',
    summary: 'Say of a draft: used, used with changes, or wrong and why',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z
      .strictObject({
        message: uuid,
        ordinal: z.int().min(0).max(50),
        /** The draft as it was read: another one by now is not judged. */
        text: z.string().max(20_000),
        verdict,
        because: because.nullable().default(null),
        note: z.string().trim().max(1_000).default(''),
      })
      .refine(({ verdict, because }) => (verdict === 'wrong') === (because !== null), {
        path: ['because'],
        message: 'a wrong draft has a reason, another one has none',
      }),
  },
  countDraftVerdicts: {
    method: 'GET',
    path: '/api/v1/assistant/drafts',
    summary: 'What consultants said of the assistant’s drafts, with the share that was right',
    access: 'reader',
    scope: 'ledger:read',
    query: z.strictObject({ from: time, to: time }),
    response: z.strictObject({
      use: z.int(),
      edit: z.int(),
      wrong: z.int(),
      because: z.array(z.strictObject({ because, count: z.int() })),
      right: z.strictObject({ value: share, low: share, high: share }).nullable(),
    }),
  },
} as const satisfies Record<string, Route>
