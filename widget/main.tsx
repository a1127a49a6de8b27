import { render } from 'preact'
import { App } from './app.tsx'
import { connectTo } from './server.ts'
import { storageKeyFor } from './storage-key.ts'
import { STYLE } from './style.ts'
import { chooseLocale } from './words.ts'

/**
 * `<script src="https://chat.sklep.pl/widget.js" data-key="…" async></script>`
 *
 * `data-identity`: who is signed in to the shop, signed by its server; see docs/guides.
 *
 * Draws one button. Nothing is stored and nothing requested before the visitor presses it.
 */
function start(script: HTMLScriptElement | null): void {
  const key = script?.dataset['key']
  if (script === null || key === undefined || key === '') {
    console.error('Opiekun: brak atrybutu data-key w znaczniku <script>. / data-key is missing on the <script> tag.')
    return
  }
  const host = document.createElement('opiekun-chat')
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  shadow.adoptedStyleSheets = [sheet]
  const locale = chooseLocale(script.dataset['locale'], document.documentElement.lang)
  host.lang = locale
  const base = new URL(script.src).origin
  const isPage = script.dataset['open'] === 'page'
  if (isPage) host.dataset['page'] = ''
  document.body.append(host)
  const identity = script.dataset['identity'] || null
  const storageKey = storageKeyFor(key, identity)
  render(
    <App server={connectTo(base, key, identity)} storageKey={storageKey} locale={locale} startsOpen={isPage} />,
    shadow,
  )
}

const script = document.currentScript as HTMLScriptElement | null
if (document.body === null) addEventListener('DOMContentLoaded', () => start(script))
else start(script)
