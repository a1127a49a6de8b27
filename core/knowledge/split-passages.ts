import { lexer, type Token, type Tokens } from 'marked'
import type { PassageId, Span } from '../vocabulary/vocabulary.ts'
import { inlineText } from './markdown-text.ts'
import type { Article, Passage } from './record.ts'

/** A block before it gets its number: what is read, and where it stands in the text that marked saw. */
interface Block extends Span {
  readonly path: readonly string[]
  readonly text: string
  readonly isList: boolean
}

interface Walk {
  readonly blocks: Block[]
  /** Headings above the current place; index 0 is the title. */
  readonly headings: (string | undefined)[]
}

/** The article's quotable parts in reading order: paragraphs, lists and, one by one, table rows with their column names. */
export function splitPassages(article: Article): readonly Passage[] {
  const walk: Walk = { blocks: [], headings: [article.title] }
  collectBlocks(lexer(article.text), 0, walk)
  const toSource = sourceOffsets(article.text)

  return joinIntroductions(walk.blocks).map((block, ordinal) => ({
    id: `${article.id}#${ordinal}` as PassageId,
    article: article.id,
    path: block.path,
    text: block.text,
    span: { start: toSource(block.start), end: toSource(block.end) },
  }))
}

function collectBlocks(tokens: readonly Token[], from: number, walk: Walk): void {
  let start = from
  for (const token of tokens) {
    if (token.type === 'heading') enterHeading(token as Tokens.Heading, walk)
    else if (token.type === 'table') collectRows(token as Tokens.Table, start, walk)
    else addBlock(blockText(token), token, start, walk)
    start += token.raw.length
  }
}

function enterHeading(heading: Tokens.Heading, { headings }: Walk): void {
  const text = inlineText(heading.tokens)
  const repeatsTitle = heading.depth === 1 && text === headings[0]
  headings.length = heading.depth
  if (!repeatsTitle) headings[heading.depth] = text
}

function collectRows(table: Tokens.Table, start: number, walk: Walk): void {
  const lines = table.raw.split('\n')
  const columns = table.header.map((cell) => inlineText(cell.tokens))
  // Two lines stand above the first row: the header and its underline.
  let rowStart = start + (lines[0]?.length ?? 0) + (lines[1]?.length ?? 0) + 2
  table.rows.forEach((row, i) => {
    const line = lines[i + 2] ?? ''
    addBlock(
      rowText(
        columns,
        row.map((cell) => inlineText(cell.tokens)),
      ),
      { type: 'row', raw: line },
      rowStart,
      walk,
    )
    rowStart += line.length + 1
  })
}

/** "Kurier – Koszt: 14,50 zł; Czas: 2 dni." The first cell names the row; its column's name would only repeat the table's. */
function rowText(columns: readonly string[], [name = '', ...cells]: readonly string[]): string {
  const named = cells
    .map((cell, i) => (columns[i + 1] ? `${columns[i + 1]}: ${cell}` : cell))
    .filter((cell) => !/^$|: $/.test(cell))
  if (named.length === 0) return name
  return `${name}${name ? ' – ' : ''}${named.join('; ')}.`
}

function blockText(token: Token): string {
  switch (token.type) {
    case 'paragraph':
    case 'text':
      return inlineText((token as Tokens.Paragraph).tokens ?? [token])
    case 'list':
      return listText(token as Tokens.List)
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.map(blockText).filter(Boolean).join('\n')
    case 'code':
      return (token as Tokens.Code).text.trim()
    default:
      return ''
  }
}

function listText(list: Tokens.List): string {
  const first = list.start === '' ? 1 : list.start
  return list.items
    .map((item, i) => `${list.ordered ? `${first + i}.` : '–'} ${item.tokens.map(blockText).filter(Boolean).join(' ')}`)
    .join('\n')
}

function addBlock(
  text: string,
  { type, raw }: { readonly type: string; readonly raw: string },
  start: number,
  { blocks, headings }: Walk,
): void {
  if (text === '') return
  const lead = raw.length - raw.trimStart().length
  const path = headings.filter((heading) => heading !== undefined && heading !== '') as string[]
  blocks.push({ path, text, start: start + lead, end: start + raw.trimEnd().length, isList: type === 'list' })
}

/** A paragraph that ends in a colon says nothing without the list it opens, and the list nothing without it. */
function joinIntroductions(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    const opens = block.isList && before?.text.endsWith(':') && before.path.join('\n') === block.path.join('\n')
    if (before && opens)
      joined[joined.length - 1] = { ...before, text: `${before.text}\n${block.text}`, end: block.end }
    else joined.push(block)
  }
  return joined
}

/** marked reads `\r\n` as `\n`: leads its offsets back to the article as it is stored. */
function sourceOffsets(source: string): (offset: number) => number {
  if (!source.includes('\r\n')) return (offset) => offset
  const returns: number[] = []
  for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 2)) returns.push(at - returns.length)
  return (offset) => offset + returns.filter((at) => at < offset).length
}
