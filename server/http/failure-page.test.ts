import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handleFrameworkError } from './handle-error.ts'
import { furnish } from './testing/furnish.ts'
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

it('is the same to people of the firm, whether an id is nobody’s or can be nobody’s', async () => {
  const own = await openTestServer()
  const { sessions } = await furnish(own, 'Kubki')
  for (const id of ['undefined', '00000000-0000-4000-8000-000000000000']) {
    const answer = await own.send('GET', `/api/v1/fixes/${id}`, sessions.owner)
    expect([answer.statusCode, answer.json().type]).toEqual([404, '/problems/not-found'])
  }
  await own.close()
})

it('tells who looks too often to wait, and shows nothing of headers', async () => {
  let page = await open('/sprawa/a/b')
  for (let look = 0; look < 30; look++) page = await open('/sprawa/a/b')
  expect(page.statusCode).toBe(429)
  expect(Number(page.headers['retry-after'])).toBeGreaterThan(0)
  expect(page.body).toContain('Odczekaj minutę i odśwież stronę.')
  // The page does not know what was asked for.
  expect(page.body).not.toContain('przepadło')
  expect(page.body).not.toContain('Retry-After')
})

it('does not tell a page that sent something that it is not there', async () => {
  const headers = { accept: BROWSER, 'accept-language': 'pl' }
  const page = await server.app.inject({ method: 'POST', url: '/chat/nobody', headers })
  expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect(page.body).toContain('Tego nie przyjęliśmy')
  expect(page.body).not.toContain('Tej strony tu nie ma')
})

it('takes what the framework itself stumbles over for a bug, not for a wrong address, and logs it', async () => {
  const lines: string[] = []
  // Its type knows only the form that answers at once; that it fails is all we want of it.
  const failing = (_request: unknown, _context: unknown, done: (error: Error) => void) => done(new Error('unknown'))
  const tenant = {
    name: 'tenant',
    storage: () => ({ get: () => null, set: () => {} }),
    validate: () => {},
    deriveConstraint: failing as unknown as () => string,
  }
  const app = fastify({
    logger: { level: 'error', stream: { write: (line: string) => void lines.push(line) } },
    frameworkErrors: (error, request, reply) => void handleFrameworkError(error, request, reply),
    routerOptions: { constraints: { tenant } },
  })
  app.get('/', { constraints: { tenant: 'x' } }, async () => 'never')
  const answer = await app.inject({ url: '/' })
  expect([answer.statusCode, lines.length]).toEqual([500, 1])
  await app.close()
})
