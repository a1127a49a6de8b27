import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Bilingual, Locale } from '../../core/vocabulary/vocabulary.ts'
import type { Workspace } from '../ports/directory.ts'
import type { Store } from '../ports/store.ts'
import { escapeHtml, makePage, type Page } from './page.ts'
import { localeOf } from './problem-document.ts'
import { Refusal } from './request-errors.ts'

const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1c2430,#eef1f5);--soft:light-dark(#5a6675,#a8b3c1);--paper:light-dark(#f6f3ee,#14181e);--card:light-dark(#fff,#1d232c);--line:light-dark(#e4ddd2,#2c3541);--accent:light-dark(#0b6e66,#4cc4b8);--leaf:light-dark(#8db8a3,#2f5a4b);--pale:light-dark(#eaf1ec,#1a2622)}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
header,main,footer{max-width:62rem;margin:auto;padding:1.5rem}header{display:flex;gap:1rem;align-items:baseline;border-bottom:1px solid var(--line)}
h1{font-size:1.35rem;margin:0;letter-spacing:.01em}h2{font-size:2rem;line-height:1.2;margin:1.5rem 0 .5rem;text-wrap:balance}p{max-width:38rem;color:var(--soft)}
.note{border-left:4px solid var(--accent);background:var(--card);padding:.75rem 1rem;max-width:none}.note strong{color:var(--ink)}
ul{list-style:none;margin:2rem 0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr))}
li{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem}li b{display:block}li span{color:var(--accent);font-variant-numeric:tabular-nums}
li i{display:block;height:6rem;border-radius:.5rem;margin-bottom:1rem;background:linear-gradient(160deg,var(--pale) 35%,var(--leaf))}footer{color:var(--soft);font-size:.9rem}
`

const GOODS: readonly (readonly [Bilingual, string])[] = [
  [{ pl: 'Monstera dziurawa, 60 cm', en: 'Swiss cheese plant, 60 cm' }, '89,90 zł'],
  [{ pl: 'Skrzydłokwiat, 45 cm', en: 'Peace lily, 45 cm' }, '49,90 zł'],
  [{ pl: 'Oliwka europejska, 70 cm', en: 'Olive tree, 70 cm' }, '109,00 zł'],
  [{ pl: 'Doniczka ceramiczna, 18 cm', en: 'Ceramic pot, 18 cm' }, '69,90 zł'],
  [{ pl: 'Ziemia do roślin domowych, 10 l', en: 'Soil for house plants, 10 l' }, '26,90 zł'],
  [{ pl: 'Lampa do roślin', en: 'Plant lamp' }, '149,00 zł'],
]

const WORDS = {
  title: { pl: 'strona próbna', en: 'test page' },
  note: {
    pl: '<strong>To jest strona próbna.</strong> Towary są zmyślone, a rozmowa prawdziwa: przycisk w rogu otwiera czat, taki sam jak w Twoim sklepie, a rozmowa trafi do konsoli.',
    en: '<strong>This is a test page.</strong> The goods are invented, the conversation is real: the button in the corner opens the chat just as in your shop, and the conversation arrives in the console.',
  },
  headline: { pl: 'Rośliny, które zostają na lata', en: 'Plants that stay for years' },
  lead: {
    pl: 'Zapytaj o dostawę, zwrot albo godziny otwarcia. Poproś o konsultanta. Napisz tak, jak piszą klienci.',
    en: 'Ask about delivery, a return or opening hours. Ask for a consultant. Write as customers write.',
  },
  foot: { pl: 'Strona próbna czatu Opiekuna.', en: 'Test page of the Opiekun chat.' },
  chat: { pl: 'czat', en: 'chat' },
} as const

/** `/demo-shop`: a shop's page to try the widget in. `/chat/<key>`: the chat by itself, for firms without a site. */
export function registerShopPages(app: FastifyInstance, { directory }: Store): void {
  app.get('/demo-shop', async ({ headers }, reply) => {
    const [workspace] = await directory.workspaces()
    return workspace === undefined
      ? reply.redirect('/')
      : send(reply, demoShop(workspace, localeOf(headers['accept-language'])))
  })
  app.get<{ Params: { readonly key: string } }>('/chat/:key', async ({ params, headers }, reply) => {
    const workspace = await directory.workspaceOfWidgetKey(params.key)
    if (workspace === null) throw new Refusal('not-found')
    return send(reply, chatPage(workspace, localeOf(headers['accept-language'])))
  })
}

function send(reply: FastifyReply, { html, policy }: Page): FastifyReply {
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html)
}

function demoShop({ name, widgetKey }: Workspace, lang: Locale): Page {
  const goods = GOODS.map(([title, price]) => `<li><i></i><b>${title[lang]}</b><span>${price}</span></li>`).join('\n')
  return makePage({
    lang,
    title: `${name} – ${WORDS.title[lang]}`,
    style: STYLE,
    widget: true,
    body: `<header><h1>${escapeHtml(name)}</h1></header>
<main>
<p class="note">${WORDS.note[lang]}</p>
<h2>${WORDS.headline[lang]}</h2>
<p>${WORDS.lead[lang]}</p>
<ul>
${goods}
</ul>
</main>
<footer>${WORDS.foot[lang]}</footer>
<script src="/widget/${escapeHtml(widgetKey)}.js" async></script>`,
  })
}

/** The chat names the firm itself; a heading of the page would only take its place. */
function chatPage({ name, widgetKey }: Workspace, lang: Locale): Page {
  return makePage({
    lang,
    title: `${name} – ${WORDS.chat[lang]}`,
    style: `${STYLE}body{padding:1rem}`,
    widget: true,
    body: `<script src="/widget/${escapeHtml(widgetKey)}.js" data-open="page" async></script>`,
  })
}
