import { z } from 'zod'
import type { Route } from './route.ts'
import { share, shortText, time, topic, version } from './shapes.ts'

export const articleId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'small letters, digits and hyphens')
const byArticle = z.strictObject({ id: articleId })

const verdict = z.enum(['confirmed', 'struck'])
const factMark = z.strictObject({ fact: z.string().min(1).max(300), sentence: z.string().min(1).max(4000), verdict })

/** The first and the last day of an article, in the firm's time zone. `topics`: used where one of them is spoken of and nowhere else; empty = everywhere. */
const inForce = {
  validFrom: z.iso.date().nullable(),
  validUntil: z.iso.date().nullable(),
  topics: z.array(topic).max(40),
  factMarks: z.array(factMark).max(500),
}

export const article = z.strictObject({
  id: articleId,
  version: z.int(),
  title: z.string(),
  text: z.string(),
  tags: z.array(z.string()),
  phrasings: z.array(z.string()),
  owner: z.string().nullable(),
  updatedAt: time.nullable(),
  reviewBy: time.nullable(),
  url: z.string().nullable(),
  /** For the team only: quoted to no customer, published nowhere. */
  internal: z.boolean(),
  ...inForce,
})

/** `helped`: what readers of the help centre said of it in the last half-year. */
const listedArticle = article.extend({ helped: z.strictObject({ yes: z.int(), no: z.int() }) })

const articleText = z.string().trim().min(1).max(100_000)

export const articleBody = z.strictObject({
  title: shortText,
  text: articleText,
  tags: z.array(shortText).max(50).default([]),
  phrasings: z.array(shortText).max(200).default([]),
  owner: z.uuid().nullable().default(null),
  reviewBy: time.nullable().default(null),
  url: z.url().nullable().default(null),
  internal: z.boolean().default(false),
  validFrom: inForce.validFrom.default(null),
  validUntil: inForce.validUntil.default(null),
  topics: inForce.topics.default([]),
  factMarks: inForce.factMarks.default([]),
})

interface Dated {
  readonly validFrom: string | null
  readonly validUntil: string | null
}
export const isInOrder = ({ validFrom, validUntil }: Dated): boolean =>
  validFrom === null || validUntil === null || validFrom <= validUntil
export const ORDER = { path: ['validUntil'], message: 'the last day is before the first' }

/** What would become an article, if somebody takes it. */
export const draftArticle = z.strictObject({ title: z.string(), text: z.string(), phrasings: z.array(z.string()) })

export const KNOWLEDGE_ROUTES = {
  listArticles: {
    method: 'GET',
    path: '/api/v1/articles',
    summary: 'The firm’s articles',
    access: 'reader',
    scope: 'knowledge:read',
    query: z.strictObject({ words: z.string().max(200).optional() }),
    response: z.strictObject({ items: z.array(listedArticle) }),
  },
  readArticle: {
    method: 'GET',
    path: '/api/v1/articles/:id',
    summary: 'One article',
    access: 'reader',
    scope: 'knowledge:read',
    params: byArticle,
    response: article,
  },
  createArticle: {
    method: 'POST',
    path: '/api/v1/articles',
    summary: 'Write an article; its id is made from the title',
    access: 'manager',
    scope: 'knowledge:write',
    body: articleBody.refine(isInOrder, ORDER),
    response: article,
  },
  updateArticle: {
    method: 'PUT',
    path: '/api/v1/articles/:id',
    summary: 'Store a new version',
    access: 'manager',
    scope: 'knowledge:write',
    params: byArticle,
    body: articleBody.extend({ basedOn: version }).refine(isInOrder, ORDER),
    response: article,
  },
  retireArticle: {
    method: 'DELETE',
    path: '/api/v1/articles/:id',
    summary: 'Take the article out of the knowledge; versions stay',
    access: 'manager',
    scope: 'knowledge:write',
    params: byArticle,
  },
  listArticleVersions: {
    method: 'GET',
    path: '/api/v1/articles/:id/versions',
    summary: 'Every version, newest first',
    access: 'reader',
    scope: 'knowledge:read',
    params: byArticle,
    response: z.strictObject({
      items: z.array(
        z.strictObject({ version: z.int(), title: z.string(), text: z.string(), at: time, by: z.string().nullable() }),
      ),
    }),
  },
  readDocument: {
    method: 'POST',
    path: '/api/v1/articles/from-file',
    summary: 'What a PDF, Word, HTML, Markdown, CSV or JSON file would become as articles; nothing is stored',
    access: 'manager',
    scope: 'knowledge:write',
    query: z.strictObject({ name: z.string().trim().min(1).max(255) }),
    takes: 'file',
    response: z.strictObject({ drafts: z.array(draftArticle) }),
  },
  importArticles: {
    method: 'POST',
    path: '/api/v1/articles/import',
    summary: 'Add many articles at once, as one change of the playbook',
    access: 'manager',
    scope: 'knowledge:write',
    body: z.strictObject({
      articles: z
        .array(articleBody.pick({ title: true, text: true, phrasings: true, url: true }))
        .min(1)
        .max(300),
    }),
    response: z.strictObject({ ids: z.array(articleId) }),
  },
  readFacts: {
    method: 'POST',
    path: '/api/v1/articles/facts',
    summary: 'The facts of a text as its owner is asked about them, with what was said of each; nothing is stored',
    access: 'reader',
    scope: 'knowledge:read',
    body: z.strictObject({ title: z.string().max(200), text: z.string().max(100_000), factMarks: inForce.factMarks }),
    response: z.strictObject({
      items: z.array(
        z.strictObject({ kind: z.string(), fact: z.string(), sentence: z.string(), verdict: verdict.nullable() }),
      ),
    }),
  },
  listUnanswered: {
    method: 'GET',
    path: '/api/v1/knowledge/unanswered',
    summary: 'What customers asked of late that no article answered, with the nearest articles, newest first',
    access: 'reader',
    scope: 'knowledge:read',
    response: z.strictObject({
      items: z.array(
        z.strictObject({
          question: z.string(),
          conversation: z.string(),
          at: time,
          ranking: z.array(z.strictObject({ article: z.string(), title: z.string() })),
        }),
      ),
    }),
  },
  askKnowledge: {
    method: 'POST',
    path: '/api/v1/knowledge/ask',
    summary: 'What the assistant would answer; no conversation is stored',
    access: 'reader',
    scope: 'knowledge:read',
    body: z.strictObject({ question: z.string().trim().min(1).max(2000) }),
    response: z.strictObject({
      kind: z.enum(['answer', 'question', 'handover']),
      text: z.string(),
      /** The language model wrote it, and every sentence rests on its passage. */
      byModel: z.boolean(),
      support: share.nullable(),
      citations: z.array(z.strictObject({ article: z.string(), title: z.string(), quote: z.string() })),
      ranking: z.array(z.strictObject({ article: z.string(), title: z.string() })),
    }),
  },
} as const satisfies Record<string, Route>
