import { Marked, type Token, type Tokens } from 'marked'

/** A piece of an article in plain words. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'item'
  readonly text: string
}

const markdown = new Marked({ gfm: true })

/** An article's Markdown as words without any markup, for a page that shows nothing but text. */
export function articleBlocks(text: string): readonly Block[] {
  return markdown.lexer(text).flatMap(blocksOf)
}

function blocksOf(token: Token): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return block('heading', wordsOf(token))
    case 'list':
      return (token as Tokens.List).items.flatMap(({ tokens }) => tokens.flatMap(blocksOf).map(asItem))
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(blocksOf)
    case 'table': {
      const { header, rows } = token as Tokens.Table
      return rows.flatMap((row) =>
        block('item', row.map((cell, i) => [wordsOf(header[i]), wordsOf(cell)].filter(Boolean).join(': ')).join('; ')),
      )
    }
    case 'space':
    case 'hr':
      return []
    default:
      return block('text', wordsOf(token))
  }
}

function asItem({ text }: Block): Block {
  return { kind: 'item', text }
}

function block(kind: Block['kind'], text: string): readonly Block[] {
  return text.trim() === '' ? [] : [{ kind, text: text.trim() }]
}

/** The words of a token; an address that its words do not show stands behind them. */
function wordsOf(token: Token | Tokens.TableCell | undefined): string {
  if (token === undefined) return ''
  const inner = 'tokens' in token && token.tokens !== undefined ? token.tokens.map(wordsOf).join('') : null
  const type = 'type' in token ? token.type : ''
  if (type === 'br') return '\n'
  if (type === 'link') {
    const { href } = token as Tokens.Link
    const words = inner ?? ''
    return /^https?:\/\//i.test(href) && !words.includes(href) ? `${words} (${href})` : words
  }
  return inner ?? ('text' in token ? unescaped(String(token.text)) : '')
}

/** `marked` hands text on as HTML would have it. */
function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof SIGNS) => SIGNS[name])
}

const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const
