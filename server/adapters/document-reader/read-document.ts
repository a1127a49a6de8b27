import mammoth from 'mammoth'
import type { DocumentReading, DraftArticle } from '../../ports/document-reader.ts'
import { isBomb } from './is-bomb.ts'
import { kindOfDocument } from './kind-of-document.ts'
import { markdownOfHtml, titleOfHtml } from './read-html.ts'
import { markdownOfPdf } from './read-pdf.ts'
import { draftsOfCsv, draftsOfJson } from './read-table.ts'
import { splitByHeadings } from './split-by-headings.ts'

/** What a file would become as articles. @throws whatever the parser of its kind throws on a broken file. */
export async function readDocument(name: string, content: Uint8Array): Promise<DocumentReading> {
  const kind = kindOfDocument(name, content)
  if (kind === null) return { kind: 'unreadable', because: 'unknown-kind' }
  if (isBomb(kind, content)) return { kind: 'unreadable', because: 'too-long' }
  const drafts = await READERS[kind](content, titleOfName(name))
  return drafts.length === 0 ? { kind: 'unreadable', because: 'empty' } : { kind: 'read', drafts }
}

type Read = (content: Uint8Array, title: string) => readonly DraftArticle[] | Promise<readonly DraftArticle[]>

const READERS: Readonly<Record<NonNullable<ReturnType<typeof kindOfDocument>>, Read>> = {
  pdf: async (content, title) => splitByHeadings(await markdownOfPdf(content), title),
  docx: async (content, title) => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(content) })
    return splitByHeadings(markdownOfHtml(value), title)
  },
  html: (content, title) => {
    const html = textOf(content)
    return splitByHeadings(markdownOfHtml(html), titleOfHtml(html) ?? title)
  },
  markdown: (content, title) => splitByHeadings(textOf(content), title),
  csv: (content) => draftsOfCsv(textOf(content)),
  json: (content) => draftsOfJson(textOf(content)),
}

/** UTF-8, or where it is none the encoding that Polish Windows programs still write. */
function textOf(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1250').decode(content)
  }
}

/** `regulamin_zwrotow.pdf` → `Regulamin zwrotow`. */
function titleOfName(name: string): string {
  const words = name
    .replace(/\.[a-z]+$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
  return words === '' ? 'Artykuł' : words.charAt(0).toUpperCase() + words.slice(1)
}
