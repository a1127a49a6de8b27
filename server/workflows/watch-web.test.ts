import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleId } from '../../core/vocabulary/vocabulary.ts'
import { workerDocumentReader } from '../adapters/document-reader/worker-document-reader.ts'
import type { WebReader } from '../ports/web-reader.ts'
import { decideProposal } from './article-proposals.ts'
import { findPages } from './read-web.ts'
import { openTestDesk, type TestDesk } from './testing/open-test-desk.ts'
import { watchWeb } from './watch-web.ts'

const SITE = 'https://kubki.example'
const DAY = 86_400_000
/** What stands at each address of an invented site. */
const site = new Map<string, string>()
const web: WebReader = {
  read: async (url) => {
    const text = site.get(url)
    if (text === undefined) return { kind: 'unread', because: 'gone' }
    const kind = text.startsWith('<urlset') || text.startsWith('<sitemapindex') ? 'list' : 'page'
    return { kind, url, content: new TextEncoder().encode(text) }
  },
}
const page = (title: string, text: string) => `<html><title>${title}</title><main><p>${text}</p></main></html>`
const listOf = (...urls: readonly string[]) =>
  `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`

let desk: TestDesk
const ports = () => ({ ...desk.ports, web, documents: workerDocumentReader() })
const transact: TestDesk['ports']['store']['transact'] = (...call) => desk.ports.store.transact(...call)
const open = () => transact(desk.workspace, ({ articleProposals }) => articleProposals.list('open'))
const look = () => watchWeb([desk.workspace], ports())
const source = () => transact(desk.workspace, async ({ webSources }) => (await webSources.list())[0])
const approve = async (id: string) =>
  decideProposal(
    { workspace: desk.workspace, by: desk.anna.id },
    id,
    { accept: true, content: null, basedOn: null, reason: '–' },
    desk.ports,
  )
const readArticle = (id: ArticleId) => transact(desk.workspace, ({ articles }) => articles.load(id))
let at = 0
const tomorrow = (): void => desk.setClock((at += DAY))

beforeAll(async () => {
  desk = await openTestDesk()
  at = desk.ports.clock.now()
  const now = desk.ports.clock.now()
  const saved = { id: 'strona', url: `${SITE}/mapa.xml`, everyDays: 1, at: now, by: desk.anna.id, nextAt: now }
  await transact(desk.workspace, ({ webSources }) => webSources.save(saved))
  site.set(`${SITE}/mapa.xml`, listOf(`${SITE}/prezenty`, `${SITE}/znika`, 'https://inny.example/obce'))
  site.set(`${SITE}/prezenty`, page('Prezenty', 'Pakowanie na prezent kosztuje 9 zł.'))
})
afterAll(() => desk.close())

describe('a watched site', () => {
  it('has its pages proposed, published to nobody, and other sites left alone', async () => {
    await look()
    const [proposal, ...others] = await open()
    expect(others).toEqual([])
    expect(proposal).toMatchObject({ article: null, content: { title: 'Prezenty', url: `${SITE}/prezenty` }, by: null })
    expect(await readArticle('prezenty' as ArticleId)).toBeNull()
    expect((await source())?.last?.outcome).toEqual({
      pages: 2,
      proposed: 1,
      gone: 1,
      refused: [{ url: `${SITE}/znika`, because: 'gone' }],
    })
  })

  it('is not looked at before its day', async () => {
    site.set(`${SITE}/prezenty`, page('Prezenty', 'Pakowanie na prezent kosztuje 10 zł.'))
    await look()
    expect((await open())[0]?.content.text).toContain('9 zł')
  })

  it('proposes what changed, in place of what it said before', async () => {
    tomorrow()
    await look()
    const proposals = await open()
    expect(proposals.map(({ content }) => content.text)).toEqual(['Pakowanie na prezent kosztuje 10 zł.'])
    await approve(proposals[0]?.id ?? '')
    expect((await readArticle('prezenty' as ArticleId))?.text).toContain('10 zł')
  })

  it('proposes a change of the article that was taken from it, keeping what its keeper added', async () => {
    const standing = (await readArticle('prezenty' as ArticleId)) ?? expect.fail('no article')
    const { version, ...article } = standing
    const tagged = { ...article, tags: ['prezent'], phrasings: ['czy pakujecie prezenty?'] }
    await transact(desk.workspace, ({ articles }) =>
      articles.save(tagged, version, desk.anna.id, article.updatedAt ?? (0 as never)),
    )
    tomorrow()
    await look()
    expect(await open()).toEqual([])
    site.set(`${SITE}/prezenty`, page('Prezenty', 'Pakowanie na prezent kosztuje 12 zł.'))
    tomorrow()
    await look()
    const [proposal] = await open()
    expect(proposal).toMatchObject({ article: 'prezenty', basedOn: 2, content: { tags: ['prezent'] } })
    await approve(proposal?.id ?? '')
    expect(await readArticle('prezenty' as ArticleId)).toMatchObject({
      text: 'Pakowanie na prezent kosztuje 12 zł.',
      phrasings: ['czy pakujecie prezenty?'],
      version: 3,
    })
  })

  it('does not ask again for what was declined', async () => {
    site.set(`${SITE}/prezenty`, page('Prezenty', 'Prezentów już nie pakujemy.'))
    tomorrow()
    await look()
    const [proposal] = await open()
    const verdict = { accept: false, content: null, basedOn: null, reason: 'To pomyłka na stronie.' }
    await decideProposal({ workspace: desk.workspace, by: desk.anna.id }, proposal?.id ?? '', verdict, desk.ports)
    tomorrow()
    await look()
    expect(await open()).toEqual([])
  })
})

describe('pages of an address', () => {
  it('are those of its lists of lists, of the same site', async () => {
    site.set(`${SITE}/mapy.xml`, `<sitemapindex><sitemap><loc>${SITE}/mapa.xml</loc></sitemap></sitemapindex>`)
    const pages = await findPages(`${SITE}/mapy.xml`, ports())
    expect(pages).toEqual({ kind: 'found', found: { urls: [`${SITE}/prezenty`, `${SITE}/znika`], more: 0 } })
  })

  it('are a hundred at most, and the rest is told of', async () => {
    site.set(`${SITE}/duza.xml`, listOf(...Array.from({ length: 130 }, (_, n) => `${SITE}/s${n}`)))
    expect(await findPages(`${SITE}/duza.xml`, ports())).toMatchObject({ found: { more: 30 } })
  })
})
