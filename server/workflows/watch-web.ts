import type { ArticleId, Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { ProposedArticle } from '../ports/article-proposals.ts'
import type { Clock } from '../ports/clock.ts'
import type { DraftArticle } from '../ports/document-reader.ts'
import type { Records, Store } from '../ports/store.ts'
import type { CrawlOutcome, WebPage, WebSource } from '../ports/web-sources.ts'
import { contentOf, keepProposal } from './article-proposals.ts'
import { derivedId } from './derived-id.ts'
import { findPages, type Ports as ReadingPorts, readPage } from './read-web.ts'

export interface Ports extends ReadingPorts {
  readonly store: Store
  readonly clock: Clock
}

const DAY_MS = 86_400_000
/** A source without a pace of its own is looked at when somebody asks. */
const NEVER = Number.MAX_SAFE_INTEGER as Instant
/** So many unread pages are named; the rest is seen from their number. */
const MOST_NAMED = 10

/** Looks at each source whose time has come; what its pages say anew stands among the proposals afterwards, and nowhere else. */
export async function watchWeb(workspaces: readonly WorkspaceId[], ports: Ports): Promise<void> {
  for (const workspace of workspaces) {
    const due = await ports.store.read(workspace, ({ webSources }) => webSources.due(ports.clock.now()))
    for (const source of due) await lookAt(workspace, source, ports)
  }
}

async function lookAt(workspace: WorkspaceId, source: WebSource, ports: Ports): Promise<void> {
  const { store, clock } = ports
  const pages = await findPages(source.url, ports)
  const urls = pages.kind === 'found' ? pages.found.urls : []
  const refused: { url: string; because: string }[] =
    pages.kind === 'found' ? [] : [{ url: source.url, because: pages.because }]
  let proposed = 0
  for (const url of urls) {
    const read = await readPage(url, ports)
    if (read.kind === 'unread') refused.push({ url, because: read.because })
    else
      proposed += await store.transact(workspace, (records) => compare(source, url, read.found, records, clock.now()))
  }
  await store.transact(workspace, async ({ webSources }) => {
    const known = await webSources.pages(source.id)
    const unlisted = known.filter(({ url, article }) => article !== null && !urls.includes(url))
    const gone = pages.kind === 'found' ? unlisted.length + count(refused, 'gone') : 0
    const outcome: CrawlOutcome = { pages: urls.length, proposed, gone, refused: refused.slice(0, MOST_NAMED) }
    const now = clock.now()
    await webSources.finish(source.id, now, nextLook(source.everyDays, now), outcome)
  })
}

/** When a source is looked at again; 0 days: when somebody asks. */
export function nextLook(everyDays: number, now: Instant): Instant {
  return everyDays === 0 ? NEVER : ((now + everyDays * DAY_MS) as Instant)
}

function count(refused: readonly { readonly because: string }[], because: string): number {
  return refused.filter((one) => one.because === because).length
}

/** Proposes what a page says otherwise than at the last look; gives how many proposals stand open by that. */
async function compare(
  source: WebSource,
  url: string,
  drafts: readonly DraftArticle[],
  records: Records,
  at: Instant,
): Promise<number> {
  const known = (await records.webSources.pages(source.id)).filter((page) => page.url === url)
  let proposed = 0
  for (const draft of drafts) {
    const before = known.find(({ title }) => title === draft.title) ?? soleOf(known, drafts)
    if (before?.text === draft.text && before.title === draft.title) continue
    if (await propose(source, url, draft, before, records, at)) proposed += 1
  }
  return proposed
}

/** A page of one article is the same article under a new title. */
function soleOf(known: readonly WebPage[], drafts: readonly DraftArticle[]): WebPage | undefined {
  return known.length === 1 && drafts.length === 1 ? known[0] : undefined
}

async function propose(
  source: WebSource,
  url: string,
  draft: DraftArticle,
  before: WebPage | undefined,
  records: Records,
  at: Instant,
): Promise<boolean> {
  const { articles, webSources } = records
  const article = before?.article ?? null
  const standing = article === null ? null : await articles.load(article)
  await webSources.keepPage(source.id, { url, title: draft.title, article: standing?.id ?? null, text: draft.text }, at)
  // Somebody wrote the same into the article already.
  if (standing?.text === draft.text) return false
  // What its keeper called the article stays, unless it was the page's title.
  const title = standing === null || standing.title === before?.title ? draft.title : standing.title
  const content: ProposedArticle =
    standing === null ? newArticle(draft, url, source.by) : { ...contentOf(standing), title, text: draft.text }
  const id = derivedId('web', source.id, url, draft.title, draft.text)
  const origin = { kind: 'web', url, source: source.id } as const
  const made = { id, article: standing?.id ?? null, basedOn: standing?.version ?? null, content, origin, at, by: null }
  return keepProposal(made, (open) => isOvertaken(open, url, standing?.id ?? null, draft.title), records)
}

function isOvertaken(
  open: Parameters<Parameters<typeof keepProposal>[1]>[0],
  url: string,
  article: ArticleId | null,
  title: string,
): boolean {
  if (open.origin.kind !== 'web' || open.origin.url !== url) return false
  return article === null ? open.article === null && open.content.title === title : open.article === article
}

function newArticle({ title, text, phrasings }: DraftArticle, url: string, owner: PersonId): ProposedArticle {
  return { title, text, phrasings, tags: [], owner, reviewBy: null, url }
}
