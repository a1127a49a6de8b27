import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { type Firm, furnish } from '../http/testing/furnish.ts'
import { openTestServer, type TestServer } from '../http/testing/open-test-server.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
  const article = (title: string, text: string, tags: readonly string[]) =>
    server.send('POST', '/api/v1/articles', firm.sessions.manager, {
      title,
      text,
      tags,
      phrasings: [],
      reviewBy: null,
      url: null,
      owner: null,
    })
  await article('Zwrot towaru', 'Na zwrot masz **30 dni** od odebrania paczki.', ['zwroty'])
  await article('Koszt dostawy', 'Paczkomat kosztuje 12,99 zł, kurier 15,99 zł.', ['dostawa'])
})
afterAll(() => server.close())

const get = (url: string, language = 'pl') =>
  server.app.inject({ method: 'GET', url, headers: { 'accept-language': language } })
const vote = (url: string, helped: string) =>
  server.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    payload: `helped=${helped}`,
  })

describe('the help centre', () => {
  it('lists the articles and leads to the chat', async () => {
    const page = await get('/pomoc')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('href="/pomoc/zwrot-towaru"')
    expect(page.body).toContain(`href="/chat/${firm.widgetKey}"`)
  })

  it('shows an article to anybody, without a script', async () => {
    const page = await get('/pomoc/zwrot-towaru')
    expect(page.body).toContain('<strong>30 dni</strong>')
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.headers['content-security-policy']).not.toContain('script-src')
  })

  it('shows nothing that is over, not yet in force or kept for a topic, nor keeps a page beyond the next change', async () => {
    const write = (title: string, more: object) =>
      server.send('POST', '/api/v1/articles', firm.sessions.manager, { title, text: `Podkładki: ${title}.`, ...more })
    await write('Dawne', { validUntil: '2020-01-31' })
    await write('Przyszłe', { validFrom: '2099-01-01' })
    await write('Tylko przy reklamacji', { topics: ['complaint'] })
    const pages = [await get('/pomoc'), await get('/pomoc/szukaj?q=podk%C5%82adki'), await get('/pomoc/sitemap.xml')]
    for (const { body } of pages)
      expect(body).not.toMatch(/href="[^"]*(?:dawne|przyszle|tylko-przy)|pomoc\/(?:dawne|przyszle|tylko-przy)/)
    expect((await get('/pomoc/dawne')).statusCode).toBe(404)
    expect((await get('/pomoc/zwrot-towaru')).headers['cache-control']).toBe('public, max-age=300')
  })

  it('finds what is asked in other forms of the words, and misspelt', async () => {
    expect((await get('/pomoc/szukaj?q=kosztami%20dostaw')).body).toContain('href="/pomoc/koszt-dostawy"')
    expect((await get('/pomoc/szukaj?q=zwort%20towaru')).body).toContain('href="/pomoc/zwrot-towaru"')
  })

  it('says so where nothing is found, and puts no markup of the question on the page', async () => {
    const page = await get(`/pomoc/szukaj?q=${encodeURIComponent('<script>alert(1)</script>')}`)
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toContain('<script')
  })

  it('speaks English to who reads English', async () => {
    expect((await get('/pomoc', 'en')).body).toContain('How can we help?')
  })

  it('has no dead end: a page that is gone offers a search', async () => {
    const page = await get('/pomoc/nie-ma-takiego')
    expect(page.statusCode).toBe(404)
    expect(page.body).toContain('role="search"')
  })

  it('publishes nothing that is for the team only, and the assistant does not quote it', async () => {
    const text = 'Rabat dla pracowników wynosi 40% w sklepie stacjonarnym.'
    const made = await server.send('POST', '/api/v1/articles', firm.sessions.manager, {
      title: 'Rabaty',
      text,
      internal: true,
    })
    expect(made.json()).toMatchObject({ id: 'rabaty', internal: true })
    expect((await get('/pomoc')).body).not.toContain('rabaty')
    expect((await get('/pomoc/rabaty')).statusCode).toBe(404)
    expect((await get('/pomoc/szukaj?q=rabat')).body).not.toContain('40%')
    const question = { question: 'Ile wynosi rabat dla pracowników?' }
    const asked = await server.send('POST', '/api/v1/knowledge/ask', firm.sessions.manager, question)
    expect(asked.statusCode).toBe(200)
    expect(asked.body).not.toContain('40%')
    const found = await server.send('GET', '/api/v1/articles?words=rabat', firm.sessions.reader)
    expect(found.body).toContain('rabaty')
  })

  it('tells search engines of every article', async () => {
    const map = await get('/pomoc/sitemap.xml')
    expect(map.headers['content-type']).toContain('application/xml')
    expect(map.body).toContain('<loc>http://127.0.0.1:3210/pomoc/koszt-dostawy</loc>')
  })
})

describe('“did this help?”', () => {
  it('is thanked for, counted, and shown to the firm', async () => {
    expect((await vote('/pomoc/koszt-dostawy', 'true')).body).toContain('Dziękujemy')
    expect((await vote('/pomoc/koszt-dostawy', 'false')).body).toContain('Szkoda')
    const list = await server.send('GET', '/api/v1/articles', firm.sessions.reader)
    const found = list.json<{ items: { id: string; helped: unknown }[] }>().items
    expect(found.find(({ id }) => id === 'koszt-dostawy')?.helped).toEqual({ yes: 1, no: 1 })
    expect(found.find(({ id }) => id === 'zwrot-towaru')?.helped).toEqual({ yes: 0, no: 0 })
  })

  it.each(['moze', '', 'true&helped=x'.repeat(200)])('takes no other answer: %.10s', async (helped) => {
    expect((await vote('/pomoc/koszt-dostawy', helped)).statusCode).toBeGreaterThanOrEqual(400)
  })

  it('is not counted for another site', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/pomoc/koszt-dostawy',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      payload: 'helped=true',
    })
    expect(answer.statusCode).toBe(403)
  })
})

it('an installation of several firms has no help centre', async () => {
  const other = { id: crypto.randomUUID() as WorkspaceId, name: 'Inna', demo: false, widgetKey: 'inny' }
  await server.store.directory.create(other)
  expect((await get('/pomoc')).statusCode).toBe(404)
})
