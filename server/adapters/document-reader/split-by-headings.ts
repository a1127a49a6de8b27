import type { DraftArticle } from '../../ports/document-reader.ts'

/** A heading with next to nothing below it is a chapter's name, not an article. */
const LEAST_TEXT = 30
const LONGEST_TITLE = 200
/** An article that nobody could read in one go; its subheadings make better articles. */
const LONG = 6_000

/**
 * Markdown as articles: one for each heading of the highest level that occurs more than once, the whole document where there is none.
 * What stands before the first heading belongs to an article of the document's own title.
 */
export function splitByHeadings(markdown: string, documentTitle: string): readonly DraftArticle[] {
  const level = levelToSplitAt(markdown)
  if (level === null) {
    const [title, text] = takeTitle(markdown, documentTitle)
    return text.trim() === '' ? [] : [draft(title, text)]
  }
  const parts = partsAt(markdown, level)
  const drafts = parts.flatMap(({ title, text }) =>
    text.length > LONG && level < 4 && partsAt(text, level + 1).length > 2
      ? partsAt(text, level + 1).map((part) => ({
          ...part,
          title: part.title === '' ? title : `${title}: ${part.title}`,
        }))
      : [{ title, text }],
  )
  return drafts
    .filter(({ text }) => text.trim().length >= LEAST_TEXT)
    .map(({ title, text }) => draft(title === '' ? documentTitle : title, text))
}

interface Part {
  /** '' = before the first heading. */
  readonly title: string
  readonly text: string
}

function levelToSplitAt(markdown: string): number | null {
  return [1, 2, 3].find((level) => (markdown.match(headingOf(level))?.length ?? 0) > 1) ?? null
}

function headingOf(level: number): RegExp {
  return new RegExp(`^#{${level}}[ \\t]+\\S.*$`, 'gm')
}

function partsAt(markdown: string, level: number): readonly Part[] {
  const headings = [...markdown.matchAll(headingOf(level))]
  const first: Part = { title: '', text: markdown.slice(0, headings[0]?.index ?? markdown.length) }
  const rest = headings.map((heading, n) => ({
    title: plain(heading[0]),
    text: markdown.slice(heading.index + heading[0].length, headings[n + 1]?.index ?? markdown.length),
  }))
  return [first, ...rest]
}

/** A document's only heading is its title. */
function takeTitle(markdown: string, documentTitle: string): readonly [string, string] {
  const heading = /^\s*#{1,3}[ \t]+(\S.*)$/m.exec(markdown)
  if (heading === null || markdown.slice(0, heading.index).trim() !== '') return [documentTitle, markdown]
  return [plain(heading[1] ?? ''), markdown.slice(heading.index + heading[0].length)]
}

function draft(title: string, text: string): DraftArticle {
  return { title: title.slice(0, LONGEST_TITLE), text: text.replaceAll(/\n{3,}/g, '\n\n').trim(), phrasings: [] }
}

function plain(heading: string): string {
  return heading.replaceAll(/^#+\s*|[*_`]|\s*#+\s*$/g, '').trim()
}
