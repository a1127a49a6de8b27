import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, PASSWORD, sessionOf, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

const sessions = async (as: string) =>
  (await server.send('GET', '/api/v1/me/sessions', as)).json<{ items: { isThis: boolean }[] }>().items

it('one’s sessions are seen, and all but this one ended, nobody else’s with them', async () => {
  const credentials = { email: 'consultant@kubki.example', password: PASSWORD }
  const second = sessionOf(await server.send('POST', '/api/v1/session', null, credentials))
  expect((await sessions(second)).map(({ isThis }) => isThis).toSorted()).toEqual([false, true])
  expect((await server.send('DELETE', '/api/v1/me/sessions', second)).statusCode).toBe(204)
  expect(await sessions(second)).toMatchObject([{ isThis: true }])
  expect((await server.send('GET', '/api/v1/me', firm.sessions.consultant)).statusCode).toBe(404)
  expect((await server.send('GET', '/api/v1/me', firm.sessions.manager)).statusCode).toBe(200)
})
