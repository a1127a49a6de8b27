import type { Token, Tokens } from 'marked'

/** Readable plain text of inline Markdown: markup gone, a link keeps its address behind its words. */
export function inlineText(tokens: readonly Token[]): string {
  return seen(tokens)
    .map(tokenText)
    .join('')
    .replace(/[ \t\u00a0]*\n[ \t]*/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** An element that is styled or hidden may show nothing of its words: what its reader does not see, the firm does not say. */
const UNSEEN_FROM = /^<(\p{L}+)\b[^>]*\s(?:style|hidden|aria-hidden)\b/iu

function seen(tokens: readonly Token[]): readonly Token[] {
  let until: string | null = null
  return tokens.filter((token) => {
    if (token.type !== 'html') return until === null
    if (until === null) until = UNSEEN_FROM.exec(token.raw)?.[1]?.toLowerCase() ?? null
    else if (token.raw.toLowerCase().startsWith(`</${until}`)) until = null
    return true
  })
}

function tokenText(token: Token): string {
  switch (token.type) {
    case 'html':
      return isLineBreak(token.raw) ? ' ' : ''
    case 'br':
      return ' '
    case 'link':
      return linkText(token as Tokens.Link)
    // Where the picture is shown, nobody reads what stands for it.
    case 'image':
    case 'checkbox':
    case 'def':
      return ''
    default:
      if ('tokens' in token && token.tokens !== undefined) {
        return token.tokens.map(tokenText).join('')
      }
      return 'text' in token ? decodeEntities(String(token.text)) : ''
  }
}

/** Customers read plain text in some channels: an address that is not visible would be lost there. */
function linkText({ tokens, href }: Tokens.Link): string {
  const words = tokens.map(tokenText).join('')
  const address = href.replace(/^mailto:/i, '')
  if (words.includes(address) || address.endsWith(words)) return words
  return /^(?:https?|mailto|tel):/i.test(href) ? `${words} (${address})` : words
}

function isLineBreak(html: string): boolean {
  return /^<br\b/i.test(html)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&ndash;': '–',
  '&mdash;': '—',
  '&amp;': '&',
}

function decodeEntities(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:nbsp|lt|gt|quot|#39|ndash|mdash|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    : text
}
