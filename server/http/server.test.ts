import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROUTES } from '../../contract/http/routes.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, PASSWORD, PUBLIC_URL, sessionOf, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

const signIn = (email: string, password: string) => server.send('POST', '/api/v1/session', null, { email, password })

describe('requests from other sites', () => {
  const write = (headers: Record<string, string>) =>
    server.app.inject({
      method: 'PATCH',
      url: '/api/v1/me',
      headers: { cookie: firm.sessions.reader, 'content-type': 'application/json', ...headers },
      payload: '{"locale":"en"}',
    })

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    {},
  ])('cannot write by cookie: %o', async (headers) => {
    const answer = await write(headers)
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ type: '/problems/cross-site' })
  })
  it('our own page can', async () => {
    expect((await write({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200)
    expect((await write({ origin: PUBLIC_URL })).statusCode).toBe(200)
  })
  it('cannot sign anybody in', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      payload: JSON.stringify({ email: 'owner@kubki.example', password: PASSWORD }),
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.cookies).toEqual([])
  })
  it('may call the widget, without credentials', async () => {
    const answer = await server.app.inject({
      method: 'GET',
      url: `/api/v1/widget/config?key=${firm.widgetKey}`,
      headers: { origin: 'https://sklep.example', 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
  })
  it('may not read anything else', async () => {
    const answer = await server.app.inject({
      method: 'GET',
      url: '/api/v1/setup',
      headers: { origin: 'https://sklep.example' },
    })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('sign-in', () => {
  it('answers the same for an unknown address and a wrong password', async () => {
    const [unknown, wrong] = [
      await signIn('nikt@kubki.example', PASSWORD),
      await signIn('reader@kubki.example', 'nie to haslo'),
    ]
    expect(unknown.statusCode).toBe(401)
    expect(unknown.body.replace(/"instance":"[^"]*"/, '')).toBe(wrong.body.replace(/"instance":"[^"]*"/, ''))
  })
  it('keeps the cookie from scripts and other sites', async () => {
    const [cookie] = (await signIn(' Reader@Kubki.example ', PASSWORD)).cookies
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  })
  it('makes a new session each time, and signing out ends it', async () => {
    const [one, two] = [
      sessionOf(await signIn('reader@kubki.example', PASSWORD)),
      sessionOf(await signIn('reader@kubki.example', PASSWORD)),
    ]
    expect(one).not.toBe(two)
    expect((await server.send('DELETE', '/api/v1/session', one)).statusCode).toBe(204)
    expect((await server.send('GET', '/api/v1/me', one)).statusCode).toBe(404)
    expect((await server.send('GET', '/api/v1/me', two)).statusCode).toBe(200)
  })
  it('slows guessing of one account down, and lets others in meanwhile', async () => {
    const answers = []
    for (let tries = 0; tries < 14; tries++)
      answers.push((await signIn('consultant@kubki.example', `zle haslo ${tries}`)).statusCode)
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401))
    expect(answers.slice(-2)).toEqual([429, 429])
    const refused = await signIn('consultant@kubki.example', PASSWORD)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await signIn('manager@kubki.example', PASSWORD)).statusCode).toBe(200)
  })
  it('a role that changes holds at once', async () => {
    const session = sessionOf(await signIn('reader@kubki.example', PASSWORD))
    await server.send('PATCH', `/api/v1/people/${firm.ids.person}`, firm.sessions.owner, { active: false })
    expect((await server.send('GET', '/api/v1/me', session)).statusCode).toBe(404)
    expect((await signIn('reader@kubki.example', PASSWORD)).statusCode).toBe(401)
    await server.send('PATCH', `/api/v1/people/${firm.ids.person}`, firm.sessions.owner, { active: true })
  })
  it('the last owner cannot lock the firm out', async () => {
    const { items } = (await server.send('GET', '/api/v1/people', firm.sessions.owner)).json<{
      items: readonly { id: string; role: string }[]
    }>()
    const owner = items.find(({ role }) => role === 'owner')
    expect(
      (await server.send('PATCH', `/api/v1/people/${owner?.id}`, firm.sessions.owner, { role: 'reader' })).statusCode,
    ).toBe(409)
  })
})

describe('invitations and resets', () => {
  it('an invitation works once, and the person gets in with the invited role', async () => {
    const invited = await server.send('POST', '/api/v1/invitations', firm.sessions.owner, {
      email: 'nowa@kubki.example',
      name: 'Nowa',
      role: 'consultant',
    })
    const token = invited.json<{ link: string }>().link.split('/').at(-1) ?? ''
    expect((await server.send('GET', `/api/v1/invitations/${token}`, null)).json()).toMatchObject({
      firmName: 'Kubki',
      email: 'nowa@kubki.example',
    })
    const accepted = await server.app.inject({
      method: 'POST',
      url: `/api/v1/invitations/${token}`,
      headers: { 'sec-fetch-site': 'same-origin', 'accept-language': 'pl-PL' },
      // The page has a language button of its own.
      payload: { name: 'Nowa Osoba', password: PASSWORD, locale: 'en' },
    })
    expect(accepted.json()).toMatchObject({ person: { role: 'consultant', name: 'Nowa Osoba', locale: 'en' } })
    expect((await server.send('GET', '/api/v1/me', sessionOf(accepted))).statusCode).toBe(200)
    expect(
      (await server.send('POST', `/api/v1/invitations/${token}`, null, { name: 'Inna', password: PASSWORD }))
        .statusCode,
    ).toBe(410)
  })
  it('asking for a reset answers the same whether or not somebody has the address', async () => {
    const [known, unknown] = [
      await server.send('POST', '/api/v1/password-resets', null, { email: 'owner@kubki.example' }),
      await server.send('POST', '/api/v1/password-resets', null, { email: 'nikt@kubki.example' }),
    ]
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body])
  })
})

describe('what browsers are told', () => {
  it('pages may load only our own scripts and stand in no frame', async () => {
    const { headers } = await server.send('GET', '/demo-shop', null)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })
  it('answers with data are never kept and never run', async () => {
    const { headers } = await server.send('GET', '/api/v1/me', firm.sessions.owner)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })
  it('what a name holds is shown as text', async () => {
    const bad = '"><img src=x onerror=alert(1)>'
    const workspace = { id: crypto.randomUUID() as never, name: bad, demo: false, widgetKey: 'key-of-a-strange-firm' }
    await server.store.directory.create(workspace)
    const { body } = await server.send('GET', '/chat/key-of-a-strange-firm', null)
    expect(body).not.toContain('<img')
  })
})

describe('Idempotency-Key', () => {
  it('makes two tries of one creation one article', async () => {
    const create = (title: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/articles',
        headers: {
          cookie: firm.sessions.owner,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/json',
          'idempotency-key': 'proba-1',
        },
        payload: JSON.stringify({ title, text: 'Wysyłamy w dwa dni.' }),
      })
    const [one, two] = await Promise.all([create('Dostawa kurierem'), create('Dostawa kurierem')])
    expect(two.json()).toEqual(one.json())
    expect((await create('Dostawa gołębiem')).statusCode).toBe(422)
  })
})

describe('descriptions', () => {
  it('OpenAPI names every route of the contract', async () => {
    const document = (await server.send('GET', '/api/v1/openapi.json', null)).json<{
      openapi: string
      paths: Record<string, Record<string, { operationId: string }>>
    }>()
    expect(document.openapi).toMatch(/^3\.1\./)
    const named = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    )
    expect(named.toSorted()).toEqual(Object.keys(ROUTES).toSorted())
  })
  it('the reference shows every route to people', async () => {
    const { body } = await server.send('GET', '/api/v1/reference', null)
    for (const name of Object.keys(ROUTES)) expect(body).toContain(`id="${name}"`)
  })
  it('the type of a problem leads to what can be done', async () => {
    const { type } = (await server.send('GET', '/api/v1/nothing', null)).json<{ type: string }>()
    expect((await server.send('GET', type, null)).body).toContain('Sprawdź adres')
    expect((await server.send('GET', '/problems/constructor', null)).statusCode).toBe(404)
  })
  it('measures are for this machine', async () => {
    expect((await server.send('GET', '/metrics', null)).body).toContain('opiekun_event_streams')
    const outside = await server.app.inject({ method: 'GET', url: '/metrics', remoteAddress: '203.0.113.7' })
    expect(outside.statusCode).toBe(404)
    const throughProxy = await server.app.inject({
      method: 'GET',
      url: '/metrics',
      headers: { 'x-forwarded-for': '127.0.0.1' },
    })
    expect(throughProxy.statusCode).toBe(404)
  })
  it('says that it is alive and ready', async () => {
    expect((await server.send('GET', '/health/live', null)).statusCode).toBe(200)
    expect((await server.send('GET', '/health/ready', null)).statusCode).toBe(200)
  })
  it('public widget configuration holds what a visitor needs and nothing more', async () => {
    const config = (await server.send('GET', `/api/v1/widget/config?key=${firm.widgetKey}`, null)).json<object>()
    expect(Object.keys(config).toSorted()).toEqual([
      'articles',
      'assistantName',
      'demo',
      'disclosure',
      'firm',
      'form',
      'hours',
      'opensAt',
      'peopleNow',
    ])
  })
})

describe('limits', () => {
  it('hold one visitor back without holding others', async () => {
    const limited = await openTestServer({ rateLimits: 1 })
    try {
      const other = await furnish(limited, 'Lampy')
      const path = `/api/v1/widget/conversations/${other.ids.conversation}/messages`
      const statuses = []
      for (let sent = 0; sent < 30; sent++)
        statuses.push(
          (await limited.send('POST', path, other.visitor, { id: crypto.randomUUID(), text: 'halo' })).statusCode,
        )
      expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 200))
      expect(statuses.at(-1)).toBe(429)
      expect((await limited.send('GET', '/api/v1/me', other.sessions.owner)).statusCode).toBe(200)
    } finally {
      await limited.close()
    }
  })
})

describe('the log', () => {
  it('holds no word that a person wrote and no secret', async () => {
    const canaries = [
      'kanarek-w-wiadomosci',
      'kanarek@skrzynka.example',
      'Kanarek Imienny',
      PASSWORD,
      firm.visitor.slice(7),
      firm.sessions.owner.split('=')[1] ?? '-',
    ]
    const opened = await server.send('POST', '/api/v1/widget/conversations', null, {
      key: firm.widgetKey,
      id: crypto.randomUUID(),
      name: 'Kanarek Imienny',
      email: 'kanarek@skrzynka.example',
    })
    const { token, conversation } = opened.json<{ token: string; conversation: { id: string } }>()
    const path = `/api/v1/widget/conversations/${conversation.id}`
    await server.send('POST', `${path}/messages`, `Bearer ${token}`, {
      id: crypto.randomUUID(),
      text: 'kanarek-w-wiadomosci',
    })
    await server.send('POST', `${path}/messages`, `Bearer ${token}`, { id: 'kanarek-w-wiadomosci', text: 5 })
    await server.app.inject({
      method: 'POST',
      url: `${path}/messages`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      payload: '{"text": "kanarek-w-wiadomosci',
    })
    await server.send('GET', '/api/v1/conversations?words=kanarek-w-wiadomosci', firm.sessions.owner)
    const log = server.log()
    expect(log).toContain('"msg":"answered"')
    for (const canary of [...canaries, token]) expect(log).not.toContain(canary)
  })
})
