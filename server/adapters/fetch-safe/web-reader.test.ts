import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { guardedFetch } from '../model-openai/guarded-fetch.ts'
import { PrivateAddress } from '../model-openai/public-address.ts'
import { webReader } from './web-reader.ts'

let asked: string[] = []
let robots: { status: number; text: string } = { status: 404, text: '' }
let base = ''
let waited: number[] = []
let now = 0

const PAGE = '<html><title>Zwroty</title><main><h1>Zwroty</h1><p>Masz 30 dni.</p></main></html>'
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const path = request.url ?? ''
  asked.push(path)
  const html = (body: string) => response.setHeader('content-type', 'text/html; charset=utf-8').end(body)
  if (path === '/robots.txt') return void response.writeHead(robots.status).end(robots.text)
  if (path === '/page' || path === '/tajne/page') return void html(PAGE)
  if (path === '/moved') return void response.writeHead(302, { location: '/page' }).end()
  if (path === '/to-secret') return void response.writeHead(302, { location: '/tajne/page' }).end()
  if (path === '/inward') return void response.writeHead(302, { location: 'http://127.0.0.1/page' }).end()
  if (path === '/circle') return void response.writeHead(302, { location: '/circle' }).end()
  if (path === '/long') return void html('x'.repeat(3_000_000))
  if (path === '/picture') return void response.setHeader('content-type', 'image/png').end('x')
  if (path === '/busy') return void response.writeHead(503).end()
  if (path === '/map') return void response.setHeader('content-type', 'application/xml').end('<urlset/>')
  response.writeHead(404).end()
})

const open = () =>
  webReader({
    fetchSafe: guardedFetch(['localhost']),
    isRefusal: (error) => error instanceof PrivateAddress,
    wait: async (ms) => waited.push(ms),
    now: () => now,
  })

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())
beforeEach(() => {
  asked = []
  waited = []
  robots = { status: 404, text: '' }
})

describe('a page of the web', () => {
  it('is read where its site has no rules, moves followed', async () => {
    const reading = await open().read(`${base}/moved`)
    expect(reading).toMatchObject({ kind: 'page', url: `${base}/page` })
    expect(asked).toEqual(['/robots.txt', '/moved', '/page'])
  })

  it.each([
    ['/nothing', 'gone'],
    ['/circle', 'unreachable'],
    ['/busy', 'unreachable'],
    ['/long', 'too-long'],
    ['/picture', 'not-a-page'],
    ['/inward', 'private'],
  ])('%s is not read, being %s', async (path, because) => {
    expect(await open().read(base + path)).toEqual({ kind: 'unread', because })
  })

  it.each(['http://127.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/', 'ftp://localhost/', 'nie adres'])(
    'inside the network or of no kind that is read is not asked for: %s',
    async (url) => {
      expect(await open().read(url)).toEqual({ kind: 'unread', because: 'private' })
      expect(asked).toEqual([])
    },
  )

  it('may be a list of pages', async () => {
    expect(await open().read(`${base}/map`)).toMatchObject({ kind: 'list' })
  })
})

describe('the rules of a site', () => {
  it('keep us out where they say so, also at the end of a move', async () => {
    robots = { status: 200, text: 'User-agent: OpiekunBot\nDisallow: /tajne/\n' }
    const reader = open()
    expect(await reader.read(`${base}/tajne/page`)).toEqual({ kind: 'unread', because: 'robots' })
    expect(await reader.read(`${base}/to-secret`)).toEqual({ kind: 'unread', because: 'robots' })
    expect(await reader.read(`${base}/page`)).toMatchObject({ kind: 'page' })
    expect(asked).not.toContain('/tajne/page')
  })

  it('are asked for once an hour and not at each page', async () => {
    const reader = open()
    await reader.read(`${base}/page`)
    await reader.read(`${base}/page`)
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1)
    now += 3_600_001
    await reader.read(`${base}/page`)
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(2)
  })

  it('slow us down as they ask, within reason', async () => {
    robots = { status: 200, text: 'User-agent: *\nCrawl-delay: 2\n' }
    await open().read(`${base}/page`)
    robots = { status: 200, text: 'User-agent: *\nCrawl-delay: 86400\n' }
    await open().read(`${base}/page`)
    expect(waited).toEqual([2_000, 5_000])
  })

  it('that cannot be read keep us out, for nobody knows what they say', async () => {
    robots = { status: 503, text: '' }
    expect(await open().read(`${base}/page`)).toEqual({ kind: 'unread', because: 'unreachable' })
    expect(asked).toEqual(['/robots.txt'])
  })
})
