import type { FastifyInstance } from 'fastify'
import { FAILURES, type FailureCode } from '../../contract/failures/failures.ts'
import { makePage } from './page.ts'
import { localeOf } from './problem-document.ts'
import { Refusal } from './request-errors.ts'

const STYLE =
  ':root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem}'

/** `/problems/<code>`: what the `type` of a problem document leads to. */
export function registerProblemPages(app: FastifyInstance): void {
  app.get<{ Params: { readonly code: string } }>('/problems/:code', async ({ params, headers }, reply) => {
    if (!isFailureCode(params.code)) throw new Refusal('not-found')
    const locale = localeOf(headers['accept-language'])
    const { status, title, remedy } = FAILURES[params.code]
    const body = `<h1>${title[locale]}</h1>\n<p>${remedy[locale]}</p>\n<p><code>${params.code}</code> · HTTP ${status}</p>`
    const { html, policy } = makePage({ lang: locale, title: title[locale], style: STYLE, body })
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html)
  })
}

function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(FAILURES, code)
}
