import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, CustomerId, Instant } from '../../core/vocabulary/vocabulary.ts'
import { systemRandom } from '../adapters/random-system/system-random.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm
let secret = ''
beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

const sign = (user: string, email: string, by = secret) =>
  `${user}|${email}|${createHmac('sha256', by).update(`${user}|${email}`).digest('hex')}`

async function open(more: Record<string, unknown>, words = 'Dzień dobry') {
  const id = systemRandom.uuid()
  const opened = await server.send('POST', '/api/v1/widget/conversations', null, { key: firm.widgetKey, id, ...more })
  const { token, identity } = opened.json<{ token: string; identity: string | null }>()
  const path = `/api/v1/widget/conversations/${id}/messages`
  await server.send('POST', path, `Bearer ${token}`, { id: systemRandom.uuid(), text: words })
  const read = await server.send('GET', `/api/v1/conversations/${id}`, firm.sessions.consultant)
  const { summary, earlier } = read.json<{ summary: { customer: { id: string; email: string } }; earlier: unknown[] }>()
  return { id, identity, customer: summary.customer, earlier: earlier.length }
}
const known = async (id: string) =>
  (await server.send('GET', `/api/v1/conversations/${id}/identity`, firm.sessions.consultant)).json<{
    verifiedAs: string | null
    likely: { id: string; because: string[] }[]
    merges: { id: string }[]
  }>()
const renew = async () => {
  const made = await server.send('POST', '/api/v1/settings/identity', firm.sessions.owner, {})
  return made.json<{ secret: string }>().secret
}

describe('who a visitor is', () => {
  it('is nobody in particular while the firm has no secret, however it is signed', async () => {
    const one = await open({ identity: sign('17', 'ola@poczta.example', '') })
    expect([one.identity, (await known(one.id)).verifiedAs]).toEqual(['unproven', null])
  })

  it('is known again once the shop’s server signs it, and only then', async () => {
    secret = await renew()
    const first = await open({ identity: sign('17', 'ola@poczta.example') })
    const again = await open({ identity: sign('17', 'ola@poczta.example'), name: 'Ktoś' })
    expect([first.identity, again.identity, again.earlier]).toEqual(['verified', 'verified', 1])
    expect(again.customer).toMatchObject({ id: first.customer.id, email: 'ola@poczta.example' })
    expect((await known(again.id)).verifiedAs).toBe('17')
    for (const more of [
      { email: 'ola@poczta.example' },
      { identity: '17|ola@poczta.example|' },
      { identity: sign('17', 'ola@poczta.example', 'zgaduję') },
    ]) {
      const stranger = await open(more)
      expect([stranger.customer.id === first.customer.id, stranger.earlier]).toEqual([false, 0])
      expect((await known(stranger.id)).verifiedAs).toBeNull()
    }
  })

  it('holds a day longer under the secret before, and no longer once that is gone too', async () => {
    const before = secret
    secret = await renew()
    expect((await open({ identity: sign('17', '', before) })).identity).toBe('verified')
    expect((await open({ identity: sign('17', '') })).identity).toBe('verified')
    secret = await renew()
    expect((await open({ identity: sign('17', '', before) })).identity).toBe('unproven')
  })

  it('is refused with fields of its own making', async () => {
    const body = { key: firm.widgetKey, id: systemRandom.uuid(), hmacVerified: true }
    expect((await server.send('POST', '/api/v1/widget/conversations', null, body)).statusCode).toBe(422)
  })
})

/** One more conversation under a customer's id, as a second mail from an address opens it. */
async function latest(customer: string) {
  const id = systemRandom.uuid() as ConversationId
  await server.store.transact(firm.workspace, ({ conversations }) =>
    conversations.open({
      id,
      channel: 'email',
      language: 'pl',
      customer: { id: customer as CustomerId, name: null, email: null },
      at: Date.now() as Instant,
      demo: false,
    }),
  )
  const read = await server.send('GET', `/api/v1/conversations/${id}`, firm.sessions.consultant)
  return read.json<{ summary: { customer: { id: string } } }>().summary
}

describe('one person in two places', () => {
  it('is proposed with reasons, brought together by a person and parted again, never by itself', async () => {
    const words = 'Proszę dzwonić: +48 601-700-801'
    const chat = await open({ name: 'Iza Lipa', email: 'iza@poczta.example' }, words)
    const other = await open({ email: 'IZA@poczta.example' }, 'mój numer 601700801')
    await open({ email: 'kto@inny.example' }, 'Czy są kubki?')
    expect(other.customer.id).not.toBe(chat.customer.id)
    for (let tries = 0; tries < 100; tries++) {
      const [likely] = (await known(chat.id)).likely
      if (likely?.because.includes('phone')) break
      await new Promise((resume) => setTimeout(resume, 100))
    }
    const { likely } = await known(chat.id)
    expect(likely).toMatchObject([{ id: other.customer.id, because: ['email', 'phone'] }])

    const path = `/api/v1/conversations/${chat.id}/same-customer`
    const body = { customer: other.customer.id }
    expect((await server.send('POST', path, firm.sessions.reader, body)).statusCode).toBe(404)
    expect((await server.send('POST', path, firm.sessions.consultant, body)).statusCode).toBe(204)
    const merged = await known(chat.id)
    expect([merged.likely, merged.merges.length]).toEqual([[], 1])
    const read = await server.send('GET', `/api/v1/conversations/${chat.id}`, firm.sessions.consultant)
    expect(read.json<{ earlier: { id: string }[] }>().earlier.map(({ id }) => id)).toContain(other.id)

    // What the merged one sends later comes to the same place.
    const { customer } = await latest(other.customer.id)
    expect(customer.id).toBe(chat.customer.id)

    const undo = `/api/v1/customer-merges/${merged.merges[0]?.id}/undo`
    expect((await server.send('POST', undo, firm.sessions.consultant, {})).statusCode).toBe(204)
    expect((await known(other.id)).merges).toEqual([])
    expect((await known(chat.id)).likely).toMatchObject([{ id: other.customer.id }])
    const log = await server.send('GET', '/api/v1/activity?action=mergeCustomers', firm.sessions.owner)
    expect(log.json<{ items: unknown[] }>().items).toMatchObject([{ subject: chat.id }])
  })
})
