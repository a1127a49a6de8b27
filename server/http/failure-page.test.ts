import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer({ rateLimits: 1 })
})
afterAll(() => server.close())

const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8'
const open = (url: string, accept = BROWSER, language = 'pl') =>
  server.app.inject({ method: 'GET', url, headers: { accept, 'accept-language': language } })
const LONG = 'a'.repeat(400)

describe('an address that leads nowhere', () => {
  it.each([
    '/chat/nobody',
    `/chat/${LONG}`,
    `/sprawa/${LONG}/x`,
    `/pomoc/${LONG}`,
    '/problems/nothing',
    '/pomoc/%E0%A4%A',
  ])('is a page for a person, in their language: %s', async (url) => {
    const page = await open(url)
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; style-src")
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect(page.body).toContain('Tej strony tu nie ma')
    expect((await open(url, BROWSER, 'en')).body).toContain('This page is not here')
  })

  it.each([
    ['/api/v1/nothing', BROWSER],
    [`/api/v1/conversations/${LONG}`, BROWSER],
    [`/widget/${LONG}.js`, BROWSER],
    [`/chat/${LONG}`, '*/*'],
    ['/chat/nobody', 'application/json'],
  ])('is a problem document for a program: %s', async (url, accept) => {
    const answer = await open(url, accept)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json()).toMatchObject({ type: '/problems/not-found', status: 404 })
  })
})

it('tells who looks too often to wait, and shows nothing of headers', async () => {
  let page = await open('/sprawa/a/b')
  for (let look = 0; look < 30; look++) page = await open('/sprawa/a/b')
  expect(page.statusCode).toBe(429)
  expect(Number(page.headers['retry-after'])).toBeGreaterThan(0)
  expect(page.body).toContain('Odczekaj minutę i odśwież stronę')
  expect(page.body).not.toContain('Retry-After')
})
