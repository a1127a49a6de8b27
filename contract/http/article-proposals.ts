import { z } from 'zod'
import { articleBody, articleId, isInOrder, ORDER } from './knowledge.ts'
import type { Route } from './route.ts'
import { byId, shortText, time, uuid, version } from './shapes.ts'

const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person') }),
  /** The article is to leave the knowledge. */
  z.strictObject({ kind: z.literal('retirement') }),
  z.strictObject({ kind: z.literal('web'), url: z.string(), source: z.string() }),
  z.strictObject({
    kind: z.literal('conversations'),
    examples: z.array(z.strictObject({ conversation: z.string(), message: z.string(), quote: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('question'),
    question: z.string(),
    conversation: z.string(),
    message: z.string(),
  }),
])

const proposal = z.strictObject({
  id: z.string(),
  /** The article as it stands; null: the proposal is of a new one. */
  article: z.strictObject({ id: articleId, version, title: z.string(), text: z.string() }).nullable(),
  basedOn: version.nullable(),
  content: articleBody,
  origin,
  at: time,
  /** null: Opiekun itself. */
  by: z.string().nullable(),
  state: z.enum(['open', 'accepted', 'declined', 'overtaken']),
  /** Why this reader cannot approve it as it stands: it is theirs and the firm wants a second person, or the article changed meanwhile. */
  obstacle: z.enum(['own', 'changed']).nullable(),
  decided: z.strictObject({ by: z.string().nullable(), at: time, reason: z.string() }).nullable(),
})

const rules = z.strictObject({
  /** Whoever writes an article does not publish it: a second person does. */
  secondPerson: z.boolean(),
})

/** Changes of articles that somebody must approve before anything is answered from them. */
export const ARTICLE_PROPOSAL_ROUTES = {
  listProposals: {
    method: 'GET',
    path: '/api/v1/article-proposals',
    summary: 'Changes of articles that were proposed, newest first',
    access: 'reader',
    scope: 'knowledge:read',
    query: z.strictObject({ state: z.enum(['open', 'accepted', 'declined', 'overtaken']).default('open') }),
    response: z.strictObject({ items: z.array(proposal) }),
  },
  proposeArticle: {
    method: 'POST',
    path: '/api/v1/article-proposals',
    summary: 'Propose a new article, or another text of one; nothing is answered from it until somebody approves it',
    access: 'consultant',
    scope: 'knowledge:write',
    body: z.strictObject({
      article: articleId.nullable(),
      basedOn: version.nullable(),
      content: articleBody.refine(isInOrder, ORDER),
    }),
    response: z.strictObject({ id: z.string() }),
  },
  proposeQuestion: {
    method: 'POST',
    path: '/api/v1/article-proposals/question',
    summary: 'Propose a customer’s question as another way of asking for what an article says',
    access: 'consultant',
    scope: 'knowledge:write',
    body: z.strictObject({ article: articleId, question: shortText, conversation: uuid, message: uuid }),
    response: z.strictObject({ id: z.string() }),
  },
  proposeRetirement: {
    method: 'POST',
    path: '/api/v1/article-proposals/retirement',
    summary: 'Propose that an article leaves the knowledge; it is answered from until somebody approves that',
    access: 'consultant',
    scope: 'knowledge:write',
    body: z.strictObject({ article: articleId }),
    response: z.strictObject({ id: z.string() }),
  },
  decideProposal: {
    method: 'POST',
    path: '/api/v1/article-proposals/:id/decide',
    summary: 'Approve a proposal, as it stands or as `content` says it, or decline it',
    access: 'manager',
    scope: 'knowledge:write',
    params: byId,
    body: z.strictObject({
      accept: z.boolean(),
      content: articleBody.refine(isInOrder, ORDER).nullable().default(null),
      /** The version that `content` was written on, where the article changed since the proposal. */
      basedOn: version.nullable().default(null),
      reason: shortText.default('–'),
    }),
    response: z.strictObject({ article: articleId.nullable() }),
  },
  readKnowledgeRules: {
    method: 'GET',
    path: '/api/v1/knowledge/rules',
    summary: 'Who may publish an article',
    access: 'reader',
    scope: 'knowledge:read',
    response: rules,
  },
  changeKnowledgeRules: {
    method: 'PUT',
    path: '/api/v1/knowledge/rules',
    summary: 'Have a second person approve every article, or not',
    access: 'owner',
    scope: null,
    body: rules,
    response: rules,
  },
} as const satisfies Record<string, Route>
