import type { DocumentReader, DraftArticle } from '../ports/document-reader.ts'
import type { UnreadBecause, WebReader } from '../ports/web-reader.ts'

export interface Ports {
  readonly web: WebReader
  readonly documents: DocumentReader
}

/** Pages of one address that become articles; what stands beyond them is told of, not read. */
const MOST_PAGES = 100
/** Lists that a list of lists leads to. */
const MOST_LISTS = 10

export type Found<T> =
  | { readonly kind: 'found'; readonly found: T }
  | { readonly kind: 'unread'; readonly because: UnreadBecause }

export interface PageList {
  readonly urls: readonly string[]
  /** Pages that the list names beyond those. */
  readonly more: number
}

/** The pages that an address stands for: itself, or those of its sitemap that stand on the same site. */
export async function findPages(url: string, ports: Ports): Promise<Found<PageList>> {
  const reading = await ports.web.read(url)
  if (reading.kind === 'unread') return reading
  if (reading.kind === 'page') return { kind: 'found', found: { urls: [reading.url], more: 0 } }
  const list = await ports.documents.readLinks(reading.content)
  if (list === null) return { kind: 'unread', because: 'not-a-page' }
  const { origin } = new URL(reading.url)
  const ofSite = (urls: readonly string[]) => urls.filter((one) => new URL(one).origin === origin)
  const pages = new Set(list.of === 'pages' ? ofSite(list.urls) : [])
  for (const further of list.of === 'lists' ? ofSite(list.urls).slice(0, MOST_LISTS) : []) {
    const below = await ports.web.read(further)
    const links = below.kind === 'list' ? await ports.documents.readLinks(below.content) : null
    for (const page of links?.of === 'pages' ? ofSite(links.urls) : []) pages.add(page)
  }
  const urls = [...pages]
  return { kind: 'found', found: { urls: urls.slice(0, MOST_PAGES), more: Math.max(0, urls.length - MOST_PAGES) } }
}

/** What a page would become as articles. */
export async function readPage(url: string, { web, documents }: Ports): Promise<Found<readonly DraftArticle[]>> {
  const reading = await web.read(url)
  if (reading.kind === 'unread') return reading
  if (reading.kind === 'list') return { kind: 'unread', because: 'not-a-page' }
  const drafts = await documents.read('page.html', reading.content)
  if (drafts.kind === 'unreadable')
    return { kind: 'unread', because: drafts.because === 'too-long' ? 'too-long' : 'not-a-page' }
  return { kind: 'found', found: drafts.drafts }
}
