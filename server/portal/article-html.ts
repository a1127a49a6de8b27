import { Marked } from 'marked'
import { escapeHtml } from '../http/page.ts'

/** What a customer's browser may follow from an article. */
const FOLLOWED = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

/** Markup stands in the text as it was typed; addresses of other kinds (`javascript:`, `data:`) are words only. */
const markdown = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens)
      return FOLLOWED.test(href) ? `<a href="${escapeHtml(href)}" rel="noopener">${words}</a>` : words
    },
    // Pictures of other hosts would tell them who reads what.
    image: ({ text }) => escapeHtml(text),
    heading({ tokens, depth }) {
      const level = Math.min(6, depth + 1)
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`
    },
    table(token) {
      const cells = (row: typeof token.header, tag: string) =>
        row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')
      const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')
      return `<div class="wide"><table><thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>${rows}</tbody></table></div>\n`
    },
  },
})

/** An article's Markdown as HTML that runs nothing and asks no other host for anything; its headings stand below the page's title. */
export function articleHtml(text: string): string {
  return markdown.parse(text, { async: false })
}
