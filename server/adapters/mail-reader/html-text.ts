import { htmlTokens } from './html-tokens.ts'

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'base', 'col', 'area', 'wbr', 'source', 'embed'])
/** What a reader of the page does not see is not said: newsletters hide teasers there, attackers orders to machines. */
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$|!)|mso-hide\s*:\s*all/i
/** Deeper than that, a quotation in a quotation is only noise. */
const MOST_MARKS = 4
const MOST_STYLE = 2_000

/** The page's text, a line a block, with quotations marked by ">" as in plain mail. Linear in the length of the page. */
export function htmlText(html: string): string {
  const lines: string[] = []
  // In parts: looking at the end of a text that is being put together would copy it each time.
  let parts: string[] = []
  let endsInSpace = true
  let quotes = 0
  let hidden: { readonly name: string; depth: number } | null = null

  const write = (text: string): void => {
    const more = endsInSpace ? text.trimStart() : text
    if (more === '') return
    parts.push(more)
    endsInSpace = more.endsWith(' ')
  }
  const breakLine = (): void => {
    const text = parts.join('').trim()
    parts = []
    endsInSpace = true
    if (text === '' && (lines.length === 0 || lines.at(-1) === '')) return
    const marks = '> '.repeat(Math.min(quotes, MOST_MARKS))
    lines.push(`${marks}${text}`.trimEnd())
  }

  for (const token of htmlTokens(html)) {
    if (hidden !== null) {
      if (token.kind === 'open' && token.name === hidden.name) hidden.depth++
      else if (token.kind === 'close' && token.name === hidden.name && --hidden.depth === 0) hidden = null
      continue
    }
    if (token.kind === 'text') {
      write(token.text.replaceAll(/[\s\u00A0]+/g, ' '))
      continue
    }
    const { name } = token
    if (
      token.kind === 'open' &&
      !VOID.has(name) &&
      HIDDEN.test(token.attributes.get('style')?.slice(0, MOST_STYLE) ?? '')
    ) {
      hidden = { name, depth: 1 }
      continue
    }
    if (name === 'br') breakLine()
    else if (name === 'td' || name === 'th') write(' ')
    else if (BLOCKS.has(name)) {
      if (parts.length > 0) breakLine()
      if (name === 'p' && lines.length > 0 && lines.at(-1) !== '') lines.push('')
      if (name === 'blockquote') quotes = Math.max(0, quotes + (token.kind === 'open' ? 1 : -1))
      if (name === 'li' && token.kind === 'open') parts.push('• ')
    }
  }
  if (parts.length > 0) breakLine()
  return lines.join('\n').trim()
}
