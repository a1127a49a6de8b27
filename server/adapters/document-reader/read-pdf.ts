import { extractTextItems, type StructuredTextItem } from 'unpdf'

interface Line {
  readonly text: string
  /** Largest letters on it, in points. */
  readonly size: number
  readonly page: number
  /** From the page's bottom, in points. */
  readonly y: number
}

/** Letters so much larger than most are a heading's. */
const LARGER = 1.15
const LONGEST_HEADING = 120
/** A gap of so many letter heights begins a paragraph. */
const PARAGRAPH_GAP = 1.7

/** The text of a PDF as Markdown: large letters make headings, gaps make paragraphs. Scans have no text and give ''. */
export async function markdownOfPdf(content: Uint8Array): Promise<string> {
  const { items } = await extractTextItems(content)
  const lines = withoutRepeated(
    items.flatMap((page, n) => linesOf(page, n)),
    items.length,
  )
  const body = usualSize(lines)
  return lines
    .map((line, n) => `${separator(lines[n - 1], line, body)}${mark(line, body)}`)
    .join('')
    .trim()
}

function linesOf(items: readonly StructuredTextItem[], page: number): readonly Line[] {
  const lines: Line[] = []
  let current: StructuredTextItem[] = []
  const end = (): void => {
    const text = current
      .map(({ str }) => str)
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim()
    const [first] = current
    if (text !== '' && first !== undefined)
      lines.push({ text, size: Math.max(...current.map(({ fontSize }) => fontSize)), page, y: first.y })
    current = []
  }
  for (const item of items) {
    const last = current.at(-1)
    if (last !== undefined && Math.abs(last.y - item.y) > item.fontSize / 2) end()
    current.push(item)
    if (item.hasEOL) end()
  }
  end()
  return lines
}

/** The size that most letters have. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const [usual] = [...letters].toSorted(([, one], [, other]) => other - one)
  return usual?.[0] ?? 0
}

/** Running heads and page numbers stand on most pages and belong to none. */
function withoutRepeated(lines: readonly Line[], pages: number): readonly Line[] {
  if (pages < 3) return lines
  const key = ({ text }: Line): string => text.replaceAll(/\d+/g, '#')
  const onPages = new Map<string, Set<number>>()
  for (const line of lines) onPages.set(key(line), (onPages.get(key(line)) ?? new Set()).add(line.page))
  return lines.filter((line) => (onPages.get(key(line))?.size ?? 0) < Math.max(3, pages / 2))
}

function isHeading({ size, text }: Line, body: number): boolean {
  return size >= body * LARGER && text.length <= LONGEST_HEADING
}

function mark(line: Line, body: number): string {
  if (!isHeading(line, body)) return line.text.replace(/^[•●▪–]\s*/u, '- ')
  return `${line.size >= body * LARGER * LARGER * LARGER ? '#' : '##'} ${line.text}`
}

function separator(before: Line | undefined, line: Line, body: number): string {
  if (before === undefined) return ''
  if (isHeading(line, body) || isHeading(before, body)) return '\n\n'
  if (/^[•●▪–-]\s/u.test(line.text)) return '\n'
  return before.page === line.page && before.y - line.y > line.size * PARAGRAPH_GAP ? '\n\n' : ' '
}
