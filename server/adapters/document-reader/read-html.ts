import TurndownService from 'turndown'

/** What surrounds a page's text: menus, banners, code. */
const AROUND = [
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'iframe',
  'svg',
  'button',
] as const

/** What is needed of the parser's nodes; browsers' own types are not known here. */
interface TableNode {
  querySelectorAll(selector: string): ArrayLike<TableNode>
  readonly textContent: string | null
}

/** A page or a converted document as Markdown, without what surrounds its text; pictures are left out. */
export function markdownOfHtml(html: string): string {
  const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced' })
  turndown.remove([...AROUND] as TurndownService.Filter)
  turndown.addRule('no pictures', { filter: 'img', replacement: () => '' })
  turndown.addRule('tables', {
    filter: 'table',
    replacement: (_, node) => `\n\n${tableOf(node)}\n\n`,
  })
  return turndown.turndown(mainPart(html)).trim()
}

export function titleOfHtml(html: string): string | null {
  const title = /<title[^>]*>([^<]{1,300})<\/title>/i.exec(html)?.[1] ?? /<h1[^>]*>([^<]{1,300})<\/h1>/i.exec(html)?.[1]
  return title === undefined ? null : title.replaceAll(/\s+/g, ' ').trim()
}

/** Where a page names its main part, the rest is not read. */
function mainPart(html: string): string {
  const main = /<(main|article)[\s>][\s\S]*<\/\1>/i.exec(html)
  return main?.[0] ?? html
}

function tableOf(table: TableNode): string {
  const rows = Array.from(table.querySelectorAll('tr'), (row) =>
    Array.from(row.querySelectorAll('th,td'), (cell) =>
      (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|'),
    ),
  ).filter((cells) => cells.length > 0)
  const [head, ...body] = rows
  if (head === undefined) return ''
  const line = (cells: readonly string[]): string => `| ${head.map((_, n) => cells[n] ?? '').join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...body.map(line)].join('\n')
}
