import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problem } from '../../contract/http/problem.ts'
import type { Route } from '../../contract/http/route.ts'
import { ROUTES, type RouteName } from '../../contract/http/routes.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'
import { addressOf, samplesFor } from './testing/samples.ts'

const routes = Object.entries(ROUTES) as readonly (readonly [RouteName, Route])[]
const withBody = routes.filter(([, { body }]) => body !== undefined)

/** Wrong types, depth, huge numbers, lone surrogates, control signs. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '\0',
    '\uD800',
    'a'.repeat(30_000),
    '‮',
    '%00',
    '../../etc/passwd',
    '${7*7}',
    "'; drop table x; --",
    '1e400',
    '-0',
  ),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
)
const hostile = fc.oneof(
  { depthSize: 'medium' },
  hostileText,
  fc.double(),
  fc.maxSafeInteger(),
  fc.constantFrom(null, true, 1e308, -1, {}, [], [[[[[]]]]], { $ne: 1 }),
  fc.array(hostileText, { maxLength: 5 }),
  fc.object({ maxDepth: 3 }),
)

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

/** The session of each call is made anew where an earlier one may have ended it. */
function credentials({ access }: Route): string {
  return access === 'visitor' ? firm.visitor : firm.sessions.owner
}

describe('hostile requests', () => {
  it.each(withBody)('%s: is never broken by what stands in a body', async (name, route) => {
    const sample = samplesFor(firm)[name]
    const fields = Object.keys(route.body?.shape ?? {})
    const body = fc.oneof(
      hostile,
      fc.record(
        Object.fromEntries(
          fields.map((field) => [
            field,
            fc.oneof(hostile, fc.constant((sample.body as Readonly<Record<string, unknown>> | undefined)?.[field])),
          ]),
        ),
        { requiredKeys: [] },
      ),
    )
    await fc.assert(
      fc.asyncProperty(body, async (payload) => {
        const answer = await server.send(
          route.method,
          addressOf(route.path, sample),
          credentials(route),
          payload ?? null,
        )
        expect(answer.statusCode, answer.body).toBeLessThan(500)
        if (answer.statusCode >= 400) problem.parse(answer.json())
      }),
      { numRuns: 24 },
    )
  })

  it.each(routes)('%s: is never broken by what stands in its address', async (name, route) => {
    if (name === 'signOut') return
    const sample = samplesFor(firm)[name]
    const parts = (keys: readonly string[]) =>
      fc.record(
        Object.fromEntries(keys.map((key) => [key, hostileText.map((text) => text.slice(0, 200).toWellFormed())])),
      )
    const params = parts(Object.keys(route.params?.shape ?? {}))
    const query = parts([...Object.keys(route.query?.shape ?? {}), 'x'])
    await fc.assert(
      fc.asyncProperty(params, query, async (params, query) => {
        const answer = await server.send(
          route.method,
          addressOf(route.path, { params, query }),
          credentials(route),
          sample.body,
        )
        expect(answer.statusCode, answer.body).toBeLessThan(500)
      }),
      { numRuns: 15 },
    )
  })

  it.each(withBody)('%s: refuses a field that nobody knows', async (name, route) => {
    for (const extra of ['workspaceId', 'role2', 'isAdmin', 'receivedAt', 'constructor']) {
      const sample = samplesFor(firm)[name]
      const answer = await server.send(route.method, addressOf(route.path, sample), credentials(route), {
        ...sample.body,
        [extra]: 'x',
      })
      expect(answer.statusCode).toBe(422)
      expect(answer.json<{ errors: readonly { field: string }[] }>().errors.map(({ field }) => field)).toContain(extra)
    }
  })

  it('refuses to have the prototype of everything changed', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'content-type': 'application/json' },
      payload: '{"email":"a@b.pl","password":"x","__proto__":{"polluted":true}}',
    })
    expect(answer.statusCode).toBe(422)
    expect('polluted' in {}).toBe(false)
  })

  it.each(['[', '{"a":', '', 'null', '[]', '[[[['.repeat(30_000)])(
    'answers broken JSON with a problem document',
    async (payload) => {
      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { 'content-type': 'application/json' },
        payload,
      })
      expect(answer.statusCode).toBe(422)
      problem.parse(answer.json())
    },
  )

  it('refuses a body that is too large before reading it', async () => {
    const answer = await server.send('POST', '/api/v1/session', null, {
      email: 'a@b.pl',
      password: 'x'.repeat(1_000_000),
    })
    expect(answer.statusCode).toBe(413)
  })

  it('takes JSON and nothing else', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { 'content-type': type },
        payload: '{"email":"a@b.pl","password":"x"}',
      })
      expect(answer.statusCode).toBe(422)
    }
  })

  it('names refused fields in the reader’s language and does not repeat what was sent', async () => {
    const request = { method: 'POST', url: '/api/v1/session', payload: '{"email":"tajny-wpis","password":5}' } as const
    const polish = await server.app.inject({ ...request, headers: { 'content-type': 'application/json' } })
    const english = await server.app.inject({
      ...request,
      headers: { 'content-type': 'application/json', 'accept-language': 'en-GB,pl;q=0.5' },
    })
    expect(polish.json()).toMatchObject({
      title: 'Nieprawidłowe dane',
      errors: [{ field: 'email' }, { field: 'password' }],
    })
    expect(english.json()).toMatchObject({ title: 'The data are not valid' })
    expect(polish.json<{ errors: readonly { message: string }[] }>().errors[1]?.message).not.toBe(
      english.json<{ errors: readonly { message: string }[] }>().errors[1]?.message,
    )
    expect(polish.body).not.toContain('tajny-wpis')
  })
})
