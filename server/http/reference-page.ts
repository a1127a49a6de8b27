import type { Route } from '../../contract/http/route.ts'
import { ROUTES } from '../../contract/http/routes.ts'
import { schemaOf, tagOf } from './openapi.ts'
import { escapeHtml, makePage, type Page } from './page.ts'

const STYLE = `
:root{color-scheme:light dark;--line:light-dark(#ddd,#3a424d);--soft:light-dark(#566,#a9b4bf);--card:light-dark(#f7f7f5,#1c2128)}
body{font:1rem/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1.25rem}h1{margin-bottom:.25rem}h2{margin-top:2.5rem;text-transform:capitalize;border-bottom:1px solid var(--line)}
details{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;background:var(--card)}summary{cursor:pointer;padding:.6rem .8rem;display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:baseline}
summary b{font-family:ui-monospace,monospace;min-width:4rem}summary code{font-size:.95em}summary span{color:var(--soft);flex-basis:100%}
section{padding:0 .9rem .8rem}pre{overflow:auto;font-size:.82rem;border-top:1px solid var(--line);padding-top:.6rem}p{color:var(--soft)}
`

/** The reference of the API for people, readable without any script. */
export function referencePage(version: string): Page {
  const byTag = Map.groupBy(Object.entries(ROUTES) as readonly (readonly [string, Route])[], ([, route]) =>
    tagOf(route),
  )
  const sections = [...byTag].map(
    ([tag, routes]) => `<h2 id="${tag}">${tag}</h2>\n${routes.map(([name, route]) => entry(name, route)).join('\n')}`,
  )
  return makePage({
    lang: 'en',
    title: 'Opiekun API',
    style: STYLE,
    body: `<h1>Opiekun API ${escapeHtml(version)}</h1>
<p>Machine-readable: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> (OpenAPI 3.1). Errors are problem documents (RFC 9457), in Polish or English by <code>Accept-Language</code>. Programs send <code>Authorization: Bearer opk_…</code>, made in the console under settings.</p>
${sections.join('\n')}`,
  })
}

function entry(name: string, { method, path, summary, access, scope, params, query, body, response }: Route): string {
  const who =
    access === 'public' ? 'everybody' : access === 'visitor' ? 'the conversation’s visitor' : `${access} and above`
  const parts = { path: params, query, body, answer: response }
  const schemas = Object.entries(parts).flatMap(([part, schema]) =>
    schema === undefined
      ? []
      : [
          `<h3>${part}</h3><pre>${escapeHtml(JSON.stringify(schemaOf(schema, part === 'answer' ? 'output' : 'input'), null, 2))}</pre>`,
        ],
  )
  return `<details id="${name}"><summary><b>${method}</b><code>${escapeHtml(path)}</code><span>${escapeHtml(summary)}</span></summary>
<section><p>For ${who}${scope === null ? '' : `; API token with <code>${scope}</code>`}.</p>${schemas.join('\n')}</section></details>`
}
