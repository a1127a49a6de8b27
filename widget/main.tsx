import { render } from 'preact'
import { App } from './app.tsx'
import { connectTo } from './server.ts'
import { storageKeyFor } from './storage-key.ts'
import { coloured, STYLE } from './style.ts'
import type { ChatScript } from './wire.ts'
import { chooseLocale } from './words.ts'

/**
 * `<script async src="https://chat.sklep.pl/widget/<key>.js"></script>`
 *
 * `data-identity`: who is signed in to the shop, signed by its server. `data-consent="yes"`: the visitor agreed that the page keeps what it
 * showed. See docs/guides. `/widget.js` with `data-key` is the same script for every firm, without the look and greetings of one.
 *
 * Draws one button. Nothing is stored and nothing requested before the visitor presses it.
 */
function start(script: (HTMLScriptElement & { opiekun?: ChatScript }) | null): void {
  const own = script?.opiekun
  const key = own?.key ?? script?.dataset['key']
  if (script === null || key === undefined || key === '') {
    console.error('Opiekun: brak atrybutu data-key w znaczniku <script>. / data-key is missing on the <script> tag.')
    return
  }
  const host = document.createElement('opiekun-chat')
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE + (own === undefined ? '' : coloured(own.look)))
  shadow.adoptedStyleSheets = [sheet]
  const locale = chooseLocale(script.dataset['locale'], document.documentElement.lang)
  host.lang = locale
  Object.assign(host.dataset, own && { corners: own.look.corners, side: own.look.side, font: own.look.font })
  const base = new URL(script.src).origin
  const isPage = script.dataset['open'] === 'page'
  if (isPage) host.dataset['page'] = ''
  document.body.append(host)
  const identity = script.dataset['identity'] || null
  const storageKey = storageKeyFor(key, identity)
  render(
    <App
      server={connectTo(base, key, identity)}
      storageKey={storageKey}
      locale={locale}
      isSigned={identity !== null}
      startsOpen={isPage}
      script={own ?? { greetings: [], open: [] }}
      mayKeep={script.dataset['consent'] === 'yes'}
    />,
    shadow,
  )
}

const script = document.currentScript as HTMLScriptElement | null
if (document.body === null) addEventListener('DOMContentLoaded', () => start(script))
else start(script)
