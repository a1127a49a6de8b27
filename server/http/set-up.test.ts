import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, PASSWORD, sessionOf, type TestServer } from './testing/open-test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const firm = { firmName: 'Kubki', ownerName: 'Ola', email: ' Ola@Kubki.example', password: PASSWORD, start: 'empty' }

describe('setting up', () => {
  it('is asked for while there is no owner', async () => {
    expect((await server.send('GET', '/api/v1/setup', null)).json()).toMatchObject({ needed: true })
  })
  it('refuses a short password in words', async () => {
    const answer = await server.send('POST', '/api/v1/setup', null, { ...firm, password: 'krotkie' })
    expect(answer.json<{ errors: readonly { field: string }[] }>().errors.map(({ field }) => field)).toEqual([
      'password',
    ])
  })
  it('makes one owner, however many try at once, and signs them in', async () => {
    const tries = await Promise.all(
      [1, 2, 3].map((n) => server.send('POST', '/api/v1/setup', null, { ...firm, email: `ola${n}@kubki.example` })),
    )
    expect(tries.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
    const winner = tries.find(({ statusCode }) => statusCode === 200)
    if (winner === undefined) throw new Error('nobody won')
    const me = await server.send('GET', '/api/v1/me', sessionOf(winner))
    expect(me.json()).toMatchObject({ person: { role: 'owner', name: 'Ola' }, firm: { name: 'Kubki', demo: false } })
    expect((await server.send('GET', '/api/v1/setup', null)).json()).toEqual({ needed: false, mail: false })
    expect(await server.store.directory.workspaces()).toHaveLength(1)
  })
})

describe('after an interrupted set-up', () => {
  it('the workspace that nobody can enter is used, not added to, and is called what it is called now', async () => {
    const left = await openTestServer()
    try {
      await left.store.directory.create({
        id: crypto.randomUUID() as never,
        name: 'Kubki i talerze',
        demo: true,
        widgetKey: 'klucz-z-przerwanej',
      })
      expect((await left.send('GET', '/api/v1/setup', null)).json()).toMatchObject({ needed: true })
      expect((await left.send('POST', '/api/v1/setup', null, firm)).statusCode).toBe(200)
      expect(await left.store.directory.workspaces()).toEqual([
        expect.objectContaining({ name: 'Kubki', demo: false, widgetKey: 'klucz-z-przerwanej' }),
      ])
    } finally {
      await left.close()
    }
  })
})
