import { z } from 'zod'
import type { Route } from './route.ts'

const key = z.string().max(100)

export const helpHit = z.strictObject({ id: z.string(), title: z.string(), snippet: z.string() })

export const helpArticle = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Plain words; the widget makes nothing of them but text and links. */
  blocks: z.array(z.strictObject({ kind: z.enum(['heading', 'text', 'item']), text: z.string() })),
})

/** The firm's public articles, read within the chat window. */
export const HELP_ROUTES = {
  findHelp: {
    method: 'GET',
    path: '/api/v1/widget/articles',
    summary: 'Public articles that speak of the words; without words, the first of them',
    access: 'public',
    scope: null,
    query: z.strictObject({ key, words: z.string().trim().max(300).optional() }),
    response: z.strictObject({ items: z.array(helpHit) }),
  },
  readHelp: {
    method: 'GET',
    path: '/api/v1/widget/articles/:id',
    summary: 'A public article in plain words',
    access: 'public',
    scope: null,
    params: z.strictObject({ id: z.string().max(200) }),
    query: z.strictObject({ key }),
    response: helpArticle,
  },
} as const satisfies Record<string, Route>
