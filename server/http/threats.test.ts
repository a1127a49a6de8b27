import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemRandom } from '../adapters/random-system/system-random.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, PASSWORD, PUBLIC_URL, sessionOf, type TestServer } from './testing/open-test-server.ts'

/** Attacks that no test of a feature of its own holds off; docs/reference/attacks.md lists where each of all stands. */
let server: TestServer
let firm: Firm
let other: Firm
beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
  other = await furnish(server, 'Lampy')
})
afterAll(() => server.close())

const as = (role: keyof Firm['sessions']) => firm.sessions[role]
const conversation = (rest = '') => `/api/v1/conversations/${firm.ids.conversation}${rest}`

describe('what belongs to another firm', () => {
  it('S02 S23 is not found below what belongs to one’s own', async () => {
    const paths = [
      ['GET', conversation(`/files/${other.ids.file}`)],
      ['DELETE', conversation(`/messages/${other.ids.message}`)],
      ['POST', `/api/v1/recalls/${firm.ids.recall}/items/${other.ids.message}`],
    ] as const
    for (const [method, path] of paths) {
      const body = method === 'POST' ? { state: 'not-needed' } : undefined
      const answer = await server.send(method, path, as('manager'), body)
      expect([path, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([path, true])
      expect(answer.body).not.toContain('Ile mam dni')
    }
  })

  it('S03 is neither assigned, merged nor attached to one’s own, and nothing is written', async () => {
    const attempts = [
      ['POST', conversation('/assign'), { person: other.ids.person }],
      ['POST', conversation('/same-customer'), { customer: other.ids.customer }],
      [
        'POST',
        conversation('/messages'),
        { id: systemRandom.uuid(), text: 'Dzień dobry', attachments: [other.ids.file] },
      ],
      ['POST', `/api/v1/customer-merges/${other.ids.customerMerge}/undo`, {}],
      ['POST', `/api/v1/customers/${other.ids.customer}/erase`, { messages: 0 }],
    ] as const
    const before = (await server.send('GET', conversation(), as('owner'))).body
    for (const [method, path, body] of attempts) {
      const answer = await server.send(method, path, as('owner'), body)
      expect([path, answer.statusCode]).toEqual([
        path,
        expect.toSatisfy((status: number) => [404, 409, 422].includes(status)),
      ])
    }
    expect((await server.send('GET', conversation(), as('owner'))).body).toBe(before)
  })

  it('S04 cannot be sent on: a file is named only within the conversation that holds it', async () => {
    const sent = await server.send('POST', conversation('/messages'), as('consultant'), {
      id: systemRandom.uuid(),
      text: 'W załączniku.',
      attachments: [other.ids.file],
    })
    expect(sent.statusCode).toBe(404)
  })
})

describe('signing in', () => {
  it('S15 links of a reset lead to the installation’s own address, whatever the request calls itself', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/v1/people/${firm.ids.person}/link`,
      headers: {
        cookie: as('owner'),
        'sec-fetch-site': 'same-origin',
        host: 'zlo.example',
        'x-forwarded-host': 'zlo.example',
      },
    })
    expect(answer.json<{ link: string }>().link.startsWith(`${PUBLIC_URL}/`)).toBe(true)
  })

  it('S16 gives another session each time, and ends the old ones with a change of role or password', async () => {
    const credentials = { email: 'reader@kubki.example', password: PASSWORD }
    const first = sessionOf(await server.send('POST', '/api/v1/session', null, credentials))
    const second = sessionOf(await server.send('POST', '/api/v1/session', first, credentials))
    expect(second).not.toBe(first)
    await server.send('PATCH', `/api/v1/people/${firm.ids.person}`, as('owner'), { role: 'reader' })
    for (const session of [first, second])
      expect((await server.send('GET', '/api/v1/me', session)).statusCode).toBe(404)
  })

  it('S17 hashes no password that is too long to be one', async () => {
    const long = await server.send('POST', '/api/v1/session', null, {
      email: 'owner@kubki.example',
      password: 'a'.repeat(201),
    })
    expect(long.statusCode).toBe(422)
    const huge = await server.send('POST', '/api/v1/session', null, {
      email: 'owner@kubki.example',
      password: 'a'.repeat(1024 * 1024),
    })
    expect(huge.statusCode).toBe(413)
  })

  it('S19 takes an API token from no other place than its header', async () => {
    const made = await server.send('POST', '/api/v1/tokens', as('owner'), { name: 't', scopes: ['ledger:read'] })
    const { secret } = made.json<{ secret: string }>()
    const url = '/api/v1/mistakes'
    const tries = [
      { headers: { authorization: `Bearer ${secret}` }, expected: 200 },
      { headers: { 'x-api-key': secret }, expected: 404 },
      { headers: { authorization: `Basic ${secret}` }, expected: 404 },
      { headers: { cookie: `opiekun=${secret}` }, expected: 404 },
    ]
    for (const { headers, expected } of tries) {
      const answer = await server.app.inject({ method: 'GET', url, headers })
      expect([Object.keys(headers), answer.statusCode]).toEqual([Object.keys(headers), expected])
    }
    // The scope holds wherever the token is given.
    const scoped = await server.app.inject({ method: 'GET', url: `/api/v1/articles?token=${secret}` })
    expect(scoped.statusCode).toBe(404)
  })
})

describe('other pages', () => {
  it('C02 get no answer they may read with a cookie, whatever they call themselves', async () => {
    for (const origin of ['https://zlo.example', 'null', `${PUBLIC_URL}.zlo.example`]) {
      const answer = await server.app.inject({
        method: 'GET',
        url: '/api/v1/me',
        headers: { cookie: as('owner'), origin },
      })
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
    }
  })

  it('C06 reach by a firm’s public key nothing but its own chat', async () => {
    const guessed = await server.send('GET', '/api/v1/widget/config?key=zgaduje', null)
    expect(guessed.statusCode).toBe(404)
    const opened = await server.send('POST', '/api/v1/widget/conversations', null, {
      key: firm.widgetKey,
      id: firm.ids.conversation,
    })
    expect(opened.statusCode).toBe(404)
  })
})

describe('too much', () => {
  it('D07 of a list is refused, and a page is never longer than asked', async () => {
    for (const limit of ['1000000000', '0', '-1', '1e9', '٣'])
      expect([
        limit,
        (await server.send('GET', `/api/v1/conversations?limit=${encodeURIComponent(limit)}`, as('consultant')))
          .statusCode,
      ]).toEqual([limit, 422])
    const page = await server.send('GET', '/api/v1/conversations?view=all&limit=1', as('consultant'))
    expect(page.json<{ items: unknown[] }>().items.length).toBeLessThanOrEqual(1)
  })

  it('P04 exports are given to who may at the moment, and each stands in the log', async () => {
    const path = `/api/v1/customers/${firm.ids.customer}/file`
    expect((await server.send('GET', path, as('consultant'))).statusCode).toBe(404)
    expect((await server.send('GET', path, as('manager'))).statusCode).toBe(200)
    const log = await server.send('GET', '/api/v1/activity?action=exportCustomer', as('owner'))
    expect(log.json<{ items: unknown[] }>().items).toMatchObject([{ subject: firm.ids.customer }])
  })

  it('P06 keeps the name of a file out of the header’s own signs', async () => {
    const file = systemRandom.uuid()
    const name = 'fak"tura\r\nSet-Cookie: a=b; ż.txt'
    const path = `/api/v1/widget/conversations/${firm.ids.conversation}/files?file=${file}&name=${encodeURIComponent(name)}`
    await server.send('POST', path, firm.visitor, Buffer.from('tekst'))
    await server.send('POST', `/api/v1/widget/conversations/${firm.ids.conversation}/messages`, firm.visitor, {
      id: systemRandom.uuid(),
      text: 'plik',
      attachments: [file],
    })
    const answer = await server.send('GET', conversation(`/files/${file}`), as('consultant'))
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })
})
