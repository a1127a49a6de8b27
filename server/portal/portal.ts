import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Article } from '../../core/knowledge/knowledge.ts'
import type { Desk } from '../../core/turn/turn.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import { originOf } from '../http/guard-route.ts'
import { escapeHtml, type Page } from '../http/page.ts'
import { localeOf } from '../http/problem-document.ts'
import { Refusal } from '../http/request-errors.ts'
import { isCrossSite } from '../http/same-site.ts'
import { makeTokenBuckets } from '../http/token-bucket.ts'
import type { Clock } from '../ports/clock.ts'
import type { Language } from '../ports/language.ts'
import type { Store } from '../ports/store.ts'
import type { Desks } from '../workflows/desks.ts'
import { deskOf, findArticles, readableArticles } from '../workflows/public-articles.ts'
import { articlePage, articlePath, HELP_PATH, homePage, missingPage, resultsPage, SEARCH_PATH } from './pages.ts'

export interface PortalPorts {
  readonly store: Store
  readonly desks: Desks
  readonly language: Language
  readonly clock: Clock
  readonly publicUrl: string
}

const LONGEST_QUESTION = 300
/** Readers may keep a page this long; a corrected article is then seen by everybody. */
const CACHED_S = 300
const LONGEST_FORM_BYTES = 1024

interface Addressed {
  readonly id: string
}

/**
 * The firm's articles for everybody, under `/pomoc`: written by the server, without a script, and findable by search engines.
 * An installation serves one firm; where there is none, or several, there is no help centre.
 */
export function registerPortal(app: FastifyInstance, ports: PortalPorts, rateLimits: number): void {
  const { store, language, clock, publicUrl } = ports
  const voters = rateLimits === 0 ? null : makeTokenBuckets({ burst: 10, everyMs: 6_000 / rateLimits })

  async function open({ headers }: FastifyRequest) {
    const [firm, another] = await store.directory.workspaces()
    if (firm === undefined || another !== undefined) throw new Refusal('not-found')
    return { visit: { firm, lang: localeOf(headers['accept-language']) }, desk: await deskOf(firm.id, ports) }
  }

  void app.register(async (portal) => {
    portal.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: LONGEST_FORM_BYTES },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    )

    portal.get(HELP_PATH, async (request, reply) => {
      const { visit, desk } = await open(request)
      return send(keepable(reply, desk, clock.now()), homePage(visit, readableArticles(desk, clock.now())))
    })

    portal.get<{ Querystring: { readonly q?: unknown } }>(SEARCH_PATH, async (request, reply) => {
      const { visit, desk } = await open(request)
      const { q } = request.query
      const question = typeof q === 'string' ? q.trim().slice(0, LONGEST_QUESTION) : ''
      if (question === '') return reply.redirect(HELP_PATH)
      return send(reply, resultsPage(visit, question, findArticles(question, desk, language, clock.now())))
    })

    portal.get<{ Params: Addressed }>(`${HELP_PATH}/:id`, async (request, reply) => {
      const { visit, desk } = await open(request)
      const article = articleOf(desk, request.params.id, clock.now())
      if (article === undefined) return send(reply.code(404), missingPage(visit))
      return send(keepable(reply, desk, clock.now()), articlePage(visit, article, null))
    })

    portal.post<{ Params: Addressed }>(`${HELP_PATH}/:id`, async (request, reply) => {
      if (isCrossSite(originOf(request), publicUrl)) throw new Refusal('cross-site')
      const { visit, desk } = await open(request)
      const article = articleOf(desk, request.params.id, clock.now())
      if (article === undefined) return send(reply.code(404), missingPage(visit))
      const said = request.body instanceof URLSearchParams ? request.body.get('helped') : null
      if (said !== 'true' && said !== 'false') throw new Refusal('invalid-request')
      const helped = said === 'true'
      // Whoever says it too often is thanked and not counted.
      const counted = voters === null || voters.take(request.ip, clock.now()) === 0
      if (counted)
        await store.transact(visit.firm.id, ({ articleVotes }) => articleVotes.add(article.id, helped, clock.now()))
      return send(reply, articlePage(visit, article, helped))
    })

    portal.get(`${HELP_PATH}/sitemap.xml`, async (request, reply) => {
      const { desk } = await open(request)
      return reply.type('application/xml; charset=utf-8').send(siteMap(readableArticles(desk, clock.now()), publicUrl))
    })
  })
}

function articleOf(desk: Desk, id: string, at: Instant): Article | undefined {
  return readableArticles(desk, at).find((article) => article.id === id)
}

/** No page is kept beyond the moment at which an article begins or ends. */
function keepable(reply: FastifyReply, { playbook }: Desk, at: Instant): FastifyReply {
  const changes = playbook.knowledge.flatMap(({ validFrom, validUntil }) => [validFrom ?? 0, validUntil ?? 0])
  const next = Math.min(...changes.filter((change) => change > at), at + CACHED_S * 1000)
  return reply.header('cache-control', `public, max-age=${Math.floor((next - at) / 1000)}`)
}

function siteMap(articles: readonly Article[], publicUrl: string): string {
  const entries = articles.map((article) => {
    const updated = article.updatedAt === null ? '' : `<lastmod>${new Date(article.updatedAt).toISOString()}</lastmod>`
    return `<url><loc>${escapeHtml(publicUrl + articlePath(article))}</loc>${updated}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${escapeHtml(publicUrl + HELP_PATH)}</loc></url>
${entries.join('\n')}
</urlset>
`
}

function send(reply: FastifyReply, { html, policy }: Page): FastifyReply {
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html)
}
