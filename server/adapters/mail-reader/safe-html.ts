import { type HtmlToken, htmlTokens } from './html-tokens.ts'

const TAGS = new Set(
  'a abbr address b big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr'.split(
    ' ',
  ),
)
const VOID = new Set(['br', 'hr', 'img', 'col', 'wbr'])
const ATTRIBUTES = new Set(
  'align alt bgcolor border cellpadding cellspacing color colspan dir face height lang noshade nowrap rowspan size span start title valign width'.split(
    ' ',
  ),
)
const PROPERTIES =
  /^(?:color|background(?:-color)?|font(?:-[a-z]+)?|text-(?:align|decoration|indent|transform)|line-height|letter-spacing|vertical-align|white-space|word-(?:break|wrap)|border(?:-[a-z-]+)?|padding(?:-[a-z]+)?|margin(?:-[a-z]+)?|(?:max-|min-)?width|(?:max-)?height|list-style-type|border-collapse)$/
/** Whatever loads, runs or names another place; a backslash would spell any of them in another way. */
const UNSAFE_VALUE = /url|image|expression|attr|var|env|src|[\\@<>{}]|\/\*/i
const LINK = /^(?:https?:|mailto:|tel:)/i
const INLINE_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|bmp);base64,[a-z\d+/=]+$/i
/** Mails of tables in tables reach twenty; a browser's own time grows with depth. */
const DEEPEST = 120

/**
 * The page written anew from a list of what may stand in it: text and its looks, links, and the pictures that came with the mail
 * (`pictures`: Content-ID → data address). Nothing in it runs or loads, whatever reads it.
 */
export function safeHtml(html: string, pictures: ReadonlyMap<string, string>): string {
  const written: string[] = []
  const open: string[] = []
  let tooDeep = 0
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') written.push(escape(token.text))
    else if (!TAGS.has(token.name)) continue
    else if (token.kind === 'close') {
      if (tooDeep > 0) tooDeep--
      else closeTo(token.name, open, written)
    } else if (VOID.has(token.name)) written.push(tagOf(token, pictures))
    else if (open.length >= DEEPEST) tooDeep++
    else {
      open.push(token.name)
      written.push(tagOf(token, pictures))
    }
  }
  for (const name of open.toReversed()) written.push(`</${name}>`)
  return written.join('')
}

function closeTo(name: string, open: string[], written: string[]): void {
  const at = open.lastIndexOf(name)
  if (at < 0) return
  for (const inner of open.splice(at).toReversed()) written.push(`</${inner}>`)
}

function tagOf(
  { name, attributes }: Extract<HtmlToken, { kind: 'open' }>,
  pictures: ReadonlyMap<string, string>,
): string {
  const kept: string[] = []
  const keep = (key: string, value: string): void => void kept.push(` ${key}="${escape(value)}"`)
  for (const [key, value] of attributes) if (ATTRIBUTES.has(key)) keep(key, value.slice(0, 500))
  const style = safeStyle(attributes.get('style') ?? '')
  if (style !== '') keep('style', style)
  if (name === 'a') {
    const href = (attributes.get('href') ?? '').trim()
    if (LINK.test(href)) kept.push(` href="${escape(href)}" target="_blank" rel="noopener noreferrer nofollow"`)
  }
  if (name !== 'img') return `<${name}${kept.join('')}>`
  const source = pictureOf(attributes.get('src') ?? '', pictures)
  // A picture elsewhere would tell its owner who reads the mail, when and from where.
  return source === null
    ? `<span class="left-out">${escape(attributes.get('alt')?.slice(0, 200) || '▢')}</span>`
    : `<img${kept.join('')} src="${escape(source)}">`
}

function pictureOf(source: string, pictures: ReadonlyMap<string, string>): string | null {
  const named = /^cid:(.+)$/i.exec(source.trim())?.[1]
  if (named !== undefined) return pictures.get(named) ?? null
  return INLINE_IMAGE.test(source) ? source : null
}

function safeStyle(style: string): string {
  return style
    .slice(0, 2_000)
    .split(';')
    .map((declaration) => {
      const colon = declaration.indexOf(':')
      const property = declaration.slice(0, colon).trim().toLowerCase()
      const value = declaration.slice(colon + 1).trim()
      return colon > 0 && PROPERTIES.test(property) && !UNSAFE_VALUE.test(value) ? `${property}: ${value}` : ''
    })
    .filter((declaration) => declaration !== '')
    .join('; ')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
