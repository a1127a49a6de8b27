import { z } from 'zod'
import type { Route } from './route.ts'
import { bilingual, byId, channel, findingCode, shortText, time, uuid } from './shapes.ts'

const example = z.strictObject({
  conversation: uuid,
  message: uuid,
  quote: z.string(),
  author: z.string().nullable(),
  channel,
  at: time,
})

/** An article by its id and its title now. */
const article = z.strictObject({ id: z.string(), title: z.string() })
const said = z.strictObject({ article, said: z.string(), quote: z.string() })
const count = z.strictObject({ events: z.int(), exposures: z.int() })

const facts = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('knowledge-gap'), question: z.string(), examples: z.array(example) }),
  z.strictObject({
    code: z.literal('inconsistent-answer'),
    article: said.nullable(),
    sides: z.array(
      z.strictObject({ said: z.string(), isArticles: z.boolean(), count: z.int(), examples: z.array(example) }),
    ),
  }),
  z.strictObject({ code: z.literal('stale-article'), because: z.literal('review'), article, reviewBy: time }),
  z.strictObject({ code: z.literal('ending-article'), article, validUntil: time }),
  z.strictObject({ code: z.literal('unused-article'), article, since: time }),
  z.strictObject({ code: z.literal('unconfirmed-facts'), article, unconfirmed: z.array(z.string()) }),
  z.strictObject({
    code: z.literal('stale-answers'),
    article: said,
    peopleSay: z.string(),
    examples: z.array(example),
  }),
  z.strictObject({ code: z.literal('conflicting-articles'), one: said, other: said }),
  z.strictObject({
    code: z.literal('dead-link-in-article'),
    article,
    url: z.string(),
    outcome: z.enum(['gone', 'unreachable', 'refused']),
  }),
  z.strictObject({ code: z.literal('ownerless-problem'), problem: z.strictObject({ id: uuid, name: bilingual }) }),
  z.strictObject({
    code: z.literal('regression-after-change'),
    version: z.int(),
    mistake: findingCode,
    changedAt: time,
    before: count,
    after: count,
    ratio: z.number().nullable(),
  }),
])

export const serviceFinding = z.strictObject({
  id: uuid,
  code: findingCode,
  state: z.enum(['open', 'done', 'dismissed']),
  cases: z.int(),
  firstFoundAt: time,
  facts,
  decided: z.strictObject({ by: z.string(), at: time, reason: z.string() }).nullable(),
})

export const SERVICE_FINDING_ROUTES = {
  listServiceFindings: {
    method: 'GET',
    path: '/api/v1/service-findings',
    summary:
      'What is wrong with the service itself: gaps, contradictions, stale articles, dead links; most cases first',
    access: 'reader',
    scope: 'ledger:read',
    query: z.strictObject({ state: z.enum(['open', 'done', 'dismissed']).default('open') }),
    response: z.strictObject({ items: z.array(serviceFinding), searchedAt: time.nullable() }),
  },
  searchService: {
    method: 'POST',
    path: '/api/v1/service-findings/search',
    summary: 'Look the service over now instead of tonight',
    access: 'manager',
    scope: 'ledger:write',
    body: z.strictObject({}),
  },
  decideServiceFinding: {
    method: 'POST',
    path: '/api/v1/service-findings/:id/decide',
    summary: 'Put right, or none at all; with a reason. What is put right and found again is open again',
    access: 'manager',
    scope: 'ledger:write',
    params: byId,
    body: z.strictObject({ state: z.enum(['open', 'done', 'dismissed']), reason: shortText.default('–') }),
    response: serviceFinding,
  },
} as const satisfies Record<string, Route>
