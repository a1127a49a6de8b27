import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Workspace } from '../ports/directory.ts'
import type { Store } from '../ports/store.ts'
import { escapeHtml, makePage, type Page } from './page.ts'
import { Refusal } from './request-errors.ts'

const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1c2430,#eef1f5);--soft:light-dark(#5a6675,#a8b3c1);--paper:light-dark(#f6f3ee,#14181e);--card:light-dark(#fff,#1d232c);--line:light-dark(#e4ddd2,#2c3541);--accent:light-dark(#0b6e66,#4cc4b8)}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
header,main,footer{max-width:62rem;margin:auto;padding:1.5rem}header{display:flex;gap:1rem;align-items:baseline;border-bottom:1px solid var(--line)}
h1{font-size:1.35rem;margin:0;letter-spacing:.01em}h2{font-size:2rem;line-height:1.2;margin:1.5rem 0 .5rem;text-wrap:balance}p{max-width:38rem;color:var(--soft)}
.note{border-left:4px solid var(--accent);background:var(--card);padding:.75rem 1rem;max-width:none}.note strong{color:var(--ink)}
ul{list-style:none;margin:2rem 0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr))}
li{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem}li b{display:block}li span{color:var(--accent);font-variant-numeric:tabular-nums}
li i{display:block;height:6rem;border-radius:.5rem;margin-bottom:1rem;background:linear-gradient(135deg,var(--line),transparent)}footer{color:var(--soft);font-size:.9rem}
`

const GOODS = [
  ['Kubek „Poranek”, 350 ml', '39,90 zł'],
  ['Czajnik emaliowany, 2 l', '149,00 zł'],
  ['Herbata jaśminowa, 100 g', '24,50 zł'],
  ['Świeca sojowa „Las”', '54,00 zł'],
  ['Obrus lniany 140 × 200', '189,00 zł'],
  ['Deska dębowa', '79,00 zł'],
] as const

/** `/demo-shop`: a shop's page to try the widget in. `/chat/<key>`: the chat by itself, for firms without a site. */
export function registerShopPages(app: FastifyInstance, { directory }: Store): void {
  app.get('/demo-shop', async (_request, reply) => {
    const [workspace] = await directory.workspaces()
    return workspace === undefined ? reply.redirect('/') : send(reply, demoShop(workspace))
  })
  app.get<{ Params: { readonly key: string } }>('/chat/:key', async ({ params }, reply) => {
    const workspace = await directory.workspaceOfWidgetKey(params.key)
    if (workspace === null) throw new Refusal('not-found')
    return send(reply, chatPage(workspace))
  })
}

function send(reply: FastifyReply, { html, policy }: Page): FastifyReply {
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html)
}

function demoShop({ name, widgetKey }: Workspace): Page {
  const goods = GOODS.map(([title, price]) => `<li><i></i><b>${title}</b><span>${price}</span></li>`).join('\n')
  return makePage({
    lang: 'pl',
    title: `${name} – strona próbna`,
    style: STYLE,
    widget: true,
    body: `<header><h1>${escapeHtml(name)}</h1></header>
<main>
<p class="note"><strong>To jest strona próbna.</strong> Towary są zmyślone, a rozmowa prawdziwa: przycisk w rogu otwiera czat, taki sam jak w Twoim sklepie, a rozmowa trafi do panelu.</p>
<h2>Rzeczy do domu, które zostają na lata</h2>
<p>Zapytaj o dostawę, zwrot albo godziny otwarcia. Poproś o konsultanta. Napisz tak, jak piszą klienci.</p>
<ul>
${goods}
</ul>
</main>
<footer>Strona testowa widżetu Opiekun.</footer>
<script src="/widget.js" data-key="${escapeHtml(widgetKey)}" async></script>`,
  })
}

function chatPage({ name, widgetKey }: Workspace): Page {
  return makePage({
    lang: 'pl',
    title: `${name} – czat`,
    style: STYLE,
    widget: true,
    body: `<header><h1>${escapeHtml(name)}</h1></header>
<main></main>
<script src="/widget.js" data-key="${escapeHtml(widgetKey)}" data-open="page" async></script>`,
  })
}
