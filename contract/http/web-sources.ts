import { z } from 'zod'
import { articleId, draftArticle } from './knowledge.ts'
import type { Route } from './route.ts'
import { byId, shortText, time } from './shapes.ts'

const address = z
  .url()
  .max(2_000)
  .refine((url) => /^https?:/i.test(url), 'http or https')
const because = z.enum(['robots', 'private', 'gone', 'unreachable', 'too-long', 'not-a-page'])

const source = z.strictObject({
  id: z.string(),
  url: z.string(),
  /** 0: looked at when somebody asks. */
  everyDays: z.int(),
  nextAt: time.nullable(),
  last: z
    .strictObject({
      at: time,
      pages: z.int(),
      proposed: z.int(),
      gone: z.int(),
      refused: z.array(z.strictObject({ url: z.string(), because: z.string() })),
    })
    .nullable(),
})

/** Articles out of pages of the web: first shown, then taken, then watched. */
export const WEB_SOURCE_ROUTES = {
  findPages: {
    method: 'POST',
    path: '/api/v1/articles/from-web',
    summary: 'The pages that an address or a sitemap stands for; nothing is stored',
    access: 'manager',
    scope: 'knowledge:write',
    passing: true,
    body: z.strictObject({ url: address }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('found'), urls: z.array(z.string()), more: z.int() }),
      z.strictObject({ kind: z.literal('unread'), because }),
    ]),
  },
  readPage: {
    method: 'POST',
    path: '/api/v1/articles/from-web/page',
    summary: 'What a page would become as articles; nothing is stored',
    access: 'manager',
    scope: 'knowledge:write',
    passing: true,
    body: z.strictObject({ url: address }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('found'), drafts: z.array(draftArticle) }),
      z.strictObject({ kind: z.literal('unread'), because }),
    ]),
  },
  listWebSources: {
    method: 'GET',
    path: '/api/v1/web-sources',
    summary: 'Addresses that articles are read from, and what came of the last look',
    access: 'reader',
    scope: 'knowledge:read',
    response: z.strictObject({ items: z.array(source) }),
  },
  saveWebSource: {
    method: 'POST',
    path: '/api/v1/web-sources',
    summary: 'Look at an address again every so many days; what it says anew is proposed, never published unread',
    access: 'manager',
    scope: 'knowledge:write',
    body: z.strictObject({
      url: address,
      everyDays: z.int().min(0).max(90),
      /** What its pages say now, under the titles that they give it: taken as an article, or left out and not to be proposed until it changes. */
      pages: z
        .array(
          z.discriminatedUnion('as', [
            z.strictObject({ as: z.literal('article'), url: address, title: shortText, article: articleId }),
            z.strictObject({
              as: z.literal('left-out'),
              url: address,
              title: shortText,
              text: z.string().max(100_000),
            }),
          ]),
        )
        .max(500)
        .default([]),
    }),
    response: z.strictObject({ id: z.string() }),
  },
  checkWebSource: {
    method: 'POST',
    path: '/api/v1/web-sources/:id/check',
    summary: 'Have the address looked at within a minute',
    access: 'manager',
    scope: 'knowledge:write',
    params: byId,
    body: z.strictObject({}),
  },
  removeWebSource: {
    method: 'DELETE',
    path: '/api/v1/web-sources/:id',
    summary: 'Look at the address no more; its articles stay',
    access: 'manager',
    scope: 'knowledge:write',
    params: byId,
  },
} as const satisfies Record<string, Route>
