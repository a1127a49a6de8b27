import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedFetch } from '../model-openai/guarded-fetch.ts'
import { PrivateAddress } from '../model-openai/public-address.ts'
import { linkChecker } from './link-checker.ts'

let outside: Server
let inside: Server
let hits = 0
let base: string
let canary: string

const PAGES: Readonly<Record<string, RequestListener>> = {
  '/ok': (_, answer) => answer.end('dobrze'),
  '/gone': (_, answer) => answer.writeHead(410).end(),
  '/busy': (_, answer) => answer.writeHead(503).end(),
  '/moved': (_, answer) => answer.writeHead(301, { location: '/ok' }).end(),
  '/circle': (_, answer) => answer.writeHead(302, { location: '/circle' }).end(),
  '/inward': (_, answer) => answer.writeHead(302, { location: canary }).end(),
  '/scheme': (_, answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/endless': (_, answer) => {
    const timer = setInterval(() => answer.write('x'.repeat(10_000)), 5)
    answer.on('close', () => clearInterval(timer))
  },
}

beforeAll(async () => {
  outside = createServer((request, answer) => {
    const page = PAGES[request.url ?? '']
    if (page === undefined) answer.writeHead(404).end()
    else page(request, answer)
  })
  inside = createServer((_, answer) => {
    hits += 1
    answer.end('tajne')
  })
  await Promise.all([outside, inside].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))))
  // The test's own outside is allowed by its name only: whatever is called by number stays closed.
  base = `http://localhost:${(outside.address() as AddressInfo).port}`
  canary = `http://127.0.0.1:${(inside.address() as AddressInfo).port}/`
})
afterAll(() => {
  for (const server of [outside, inside]) {
    server.closeAllConnections()
    server.close()
  }
})

const { check } = linkChecker(guardedFetch(['localhost']), (error) => error instanceof PrivateAddress)

describe('a link', () => {
  it.each([
    ['/ok', 'works'],
    ['/moved', 'works'],
    ['/endless', 'works'],
    ['/gone', 'gone'],
    ['/nothing', 'gone'],
    ['/circle', 'gone'],
    ['/busy', 'unsure'],
    ['/scheme', 'refused'],
  ])('%s is found to be: %s', async (path, outcome) => {
    expect(await check(base + path)).toBe(outcome)
  })

  it('that nobody answers is unreachable', async () => {
    expect(await check('http://nie-ma-takiej-strony.invalid/')).toBe('unreachable')
  })

  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:7f00:1]',
    '[fc00::1]',
    '[fe80::1]',
    '[64:ff9b::7f00:1]',
    '169.254.169.254',
    '192.0.0.192',
    '100.100.100.200',
    '10.0.0.1',
    '192.168.1.1',
    '①②⑦.⓪.⓪.①',
  ])('inside the network is never asked: %s', async (host) => {
    const { port } = inside.address() as AddressInfo
    expect(await check(`http://${host}:${port}/`)).toBe('refused')
  })

  it.each(['ftp://sklep.example/', 'javascript:alert(1)', 'http://a:b@sklep.example/', 'http:///', 'nie adres'])(
    'of no kind that customers open is refused: %s',
    async (url) => {
      expect(await check(url)).toBe('refused')
    },
  )

  it('that leads inward by a redirect is refused, and nobody inside is asked', async () => {
    expect(await check(`${base}/inward`)).toBe('refused')
    expect(hits).toBe(0)
  })
})
