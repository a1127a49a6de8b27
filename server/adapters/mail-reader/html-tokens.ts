import { decodeEntities } from './entities.ts'

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }

/** Elements whose content is no markup and never shown. */
const OPAQUE = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'xmp',
  'template',
  'object',
  'svg',
  'math',
  'select',
])
const NAME = /[a-z][a-z0-9:-]*/iy
const BLANK = /[\s/]*/y
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/y
const MOST_ATTRIBUTES = 40

/**
 * What hostile HTML is made of, in one pass: its time grows with its length, whatever is left open. What is built from this is written
 * anew, so that it does not matter where a browser would have read the original in another way.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  // From here on no tag closes: looking again would cost the square of the length.
  let lastClose = html.lastIndexOf('>')
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0 || open > lastClose) {
      yield { kind: 'text', text: decodeEntities(html.slice(at)) }
      return
    }
    if (open > at) yield { kind: 'text', text: decodeEntities(html.slice(at, open)) }
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      if (end < 0) return
      at = end + 3
      continue
    }
    const isClosing = html[open + 1] === '/'
    NAME.lastIndex = open + (isClosing ? 2 : 1)
    const name = NAME.exec(html)?.[0].toLowerCase()
    if (name === undefined) {
      const isMarkup = isClosing || html[open + 1] === '!' || html[open + 1] === '?'
      if (!isMarkup) yield { kind: 'text', text: '<' }
      at = isMarkup ? html.indexOf('>', open) + 1 : open + 1
      continue
    }
    const { attributes, end } = readAttributes(html, NAME.lastIndex)
    if (end === null) {
      lastClose = open
      at = open
      continue
    }
    at = end
    if (isClosing) {
      yield { kind: 'close', name }
      continue
    }
    if (OPAQUE.has(name)) {
      const after = endOf(name, html, at)
      if (after === null) return
      at = after
      continue
    }
    yield { kind: 'open', name, attributes }
  }
}

function endOf(name: string, html: string, from: number): number | null {
  const closing = new RegExp(`</${name}[^>]*>`, 'gi')
  closing.lastIndex = from
  return closing.exec(html) === null ? null : closing.lastIndex
}

function readAttributes(
  html: string,
  from: number,
): { readonly attributes: ReadonlyMap<string, string>; readonly end: number | null } {
  const attributes = new Map<string, string>()
  let at = from
  while (at < html.length) {
    BLANK.lastIndex = at
    BLANK.exec(html)
    at = BLANK.lastIndex
    if (html[at] === '>') return { attributes, end: at + 1 }
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(html)
    if (found === null) {
      at++
      continue
    }
    const [whole, name = '', double, single, bare] = found
    const key = name.toLowerCase()
    if (attributes.size < MOST_ATTRIBUTES && !attributes.has(key))
      attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''))
    at += whole.length
  }
  return { attributes, end: null }
}
