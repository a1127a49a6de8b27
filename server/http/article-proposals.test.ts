import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Namioty')
})
afterAll(() => server.close())

const send = (method: 'GET' | 'POST' | 'PUT', url: string, who: 'consultant' | 'manager' | 'owner', body?: object) =>
  server.send(method, url, firm.sessions[who], body)
const propose = async (
  who: 'consultant' | 'manager',
  content: object,
  article: string | null = null,
  basedOn: number | null = null,
) => (await send('POST', '/api/v1/article-proposals', who, { article, basedOn, content })).json().id as string
const decide = (who: 'manager' | 'owner', id: string, body: object) =>
  send('POST', `/api/v1/article-proposals/${id}/decide`, who, body)
const ask = async (question: string) =>
  (await send('POST', '/api/v1/knowledge/ask', 'manager', { question })).json<{ kind: string; text: string }>()
const open = async () =>
  (await send('GET', '/api/v1/article-proposals', 'manager')).json().items as { id: string; obstacle: string | null }[]

describe('a proposed article', () => {
  const question = 'Ile kosztuje wypożyczenie śpiwora?'

  it('answers nobody until somebody approves it, and then at once', async () => {
    const id = await propose('consultant', { title: 'Śpiwory', text: 'Wypożyczenie śpiwora kosztuje 20 zł za dobę.' })
    expect((await ask(question)).text).not.toContain('20 zł')
    expect((await open()).map((one) => one.id)).toContain(id)
    expect((await decide('manager', id, { accept: true })).json()).toEqual({ article: 'spiwory' })
    expect(await ask(question)).toMatchObject({ kind: 'answer', text: expect.stringContaining('20 zł') })
    expect((await open()).map((one) => one.id)).not.toContain(id)
  })

  it('may be mended by whoever approves it', async () => {
    const id = await propose('consultant', { title: 'Kuchenki', text: 'Kuchenka kosztuje 5 zł.' })
    const content = { title: 'Kuchenki', text: 'Wypożyczenie kuchenki kosztuje 15 zł.' }
    await decide('manager', id, { accept: true, content })
    expect((await send('GET', '/api/v1/articles/kuchenki', 'manager')).json().text).toBe(content.text)
  })

  it('is refused once it is decided, and once the article has changed since', async () => {
    const id = await propose('consultant', { title: 'Latarki', text: 'Latarek nie wypożyczamy.' })
    expect((await decide('manager', id, { accept: false, reason: 'Wypożyczamy.' })).json()).toEqual({ article: null })
    expect((await decide('manager', id, { accept: true })).statusCode).toBe(409)
    const late = await propose('consultant', { title: 'Śpiwory', text: 'Śpiwór kosztuje 25 zł.' }, 'spiwory', 1)
    await send('PUT', '/api/v1/articles/spiwory', 'manager', { title: 'Śpiwory', text: 'Śpiwór: 22 zł.', basedOn: 1 })
    expect((await open()).find((one) => one.id === late)?.obstacle).toBe('changed')
    expect((await decide('manager', late, { accept: true })).statusCode).toBe(409)
    expect((await open()).map((one) => one.id)).toContain(late)
    const content = { title: 'Śpiwory', text: 'Śpiwór kosztuje 22 zł, puchowy 25 zł.' }
    const joined = await decide('manager', late, { accept: true, content, basedOn: 2 })
    expect(joined.json()).toEqual({ article: 'spiwory' })
  })
})

describe('a question proposed for an article', () => {
  it('waits once however often it is proposed, and fits the article whatever became of it', async () => {
    const made = await send('POST', '/api/v1/articles', 'manager', { title: 'Maty', text: 'Mata kosztuje 10 zł.' })
    const article = made.json().id
    const body = {
      article,
      question: 'po ile karimata?',
      conversation: firm.ids.conversation,
      message: firm.ids.message,
    }
    const [one, two] = [
      await send('POST', '/api/v1/article-proposals/question', 'consultant', body),
      await send('POST', '/api/v1/article-proposals/question', 'consultant', body),
    ]
    expect(one.json()).toEqual(two.json())
    await send('PUT', `/api/v1/articles/${article}`, 'manager', { title: 'Maty', text: 'Mata: 12 zł.', basedOn: 1 })
    await decide('manager', one.json().id, { accept: true })
    const now = (await send('GET', `/api/v1/articles/${article}`, 'manager')).json()
    expect(now).toMatchObject({ text: 'Mata: 12 zł.', phrasings: ['po ile karimata?'], version: 3 })
  })
})

describe('where the firm wants a second person', () => {
  beforeAll(async () => {
    await send('PUT', '/api/v1/knowledge/rules', 'owner', { secondPerson: true })
  })
  afterAll(async () => {
    await send('PUT', '/api/v1/knowledge/rules', 'owner', { secondPerson: false })
  })

  it('nobody publishes what they wrote', async () => {
    const content = { title: 'Plecaki', text: 'Plecak wypożyczamy za 30 zł.' }
    const direct = await send('POST', '/api/v1/articles', 'manager', content)
    expect([direct.statusCode, direct.json().type]).toEqual([409, '/problems/approval-needed'])
    const many = await send('POST', '/api/v1/articles/import', 'manager', { articles: [{ ...content, phrasings: [] }] })
    expect(many.statusCode).toBe(409)
    const id = await propose('manager', content)
    expect((await open()).find((one) => one.id === id)?.obstacle).toBe('own')
    expect((await decide('manager', id, { accept: true })).json().type).toBe('/problems/second-person-needed')
    expect((await decide('owner', id, { accept: true })).json()).toEqual({ article: 'plecaki' })
  })

  it('nobody retires an article alone', async () => {
    const direct = await server.send('DELETE', '/api/v1/articles/plecaki', firm.sessions.manager)
    expect([direct.statusCode, direct.json().type]).toEqual([409, '/problems/approval-needed'])
    const made = await send('POST', '/api/v1/article-proposals/retirement', 'manager', { article: 'plecaki' })
    const { id } = made.json()
    expect((await decide('manager', id, { accept: true })).json().type).toBe('/problems/second-person-needed')
    expect((await send('GET', '/api/v1/articles/plecaki', 'manager')).statusCode).toBe(200)
    expect((await decide('owner', id, { accept: true })).json()).toEqual({ article: null })
    expect((await send('GET', '/api/v1/articles/plecaki', 'manager')).statusCode).toBe(404)
    expect((await ask('Ile kosztuje wypożyczenie plecaka?')).text).not.toContain('30 zł')
  })

  it('nobody gives customers an article that they changed in a fix', async () => {
    const fix = { claimedRatio: 0.5, change: 'Artykuł mówi o plecakach.' }
    const proposed = await send('POST', `/api/v1/problems/${firm.ids.problem}/proposals`, 'manager', {
      ...fix,
      candidate: { kind: 'article', article: firm.ids.article, title: 'Zwroty', text: 'Na zwrot masz 21 dni.' },
    })
    const page = async (who: 'manager' | 'owner') =>
      (await send('GET', `/api/v1/fixes/${proposed.json().id}`, who)).json().refused
    expect(await page('manager')).toEqual({ pilot: 'second-person-needed', rollOut: 'second-person-needed' })
    for (const [step, body] of [
      ['roll-out', {}],
      ['pilot', { share: 0.2 }],
    ] as const) {
      const refused = await send('POST', `/api/v1/fixes/${proposed.json().id}/${step}`, 'manager', body)
      expect(refused.json().type).toBe('/problems/second-person-needed')
    }
    expect((await page('owner')).rollOut).toBe('not-tried')
  })
})
