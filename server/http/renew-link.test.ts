import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, PASSWORD, sessionOf, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let owner: string

beforeAll(async () => {
  server = await openTestServer()
  const firm = { firmName: 'Kubki', ownerName: 'Ola', email: 'ola@kubki.example', password: PASSWORD, start: 'empty' }
  owner = sessionOf(await server.send('POST', '/api/v1/setup', null, firm))
})
afterAll(() => server.close())

const tokenOf = (link: string) => new URL(link).pathname.split('/').at(-1) ?? ''

it('a lost invitation is made anew; who has joined gets a link to a new password instead', async () => {
  const marek = { email: 'marek@kubki.example', name: 'Marek', role: 'consultant' }
  const invited = (await server.send('POST', '/api/v1/invitations', owner, marek)).json<{ person: { id: string } }>()
  const renew = async () =>
    (await server.send('POST', `/api/v1/people/${invited.person.id}/link`, owner)).json<{
      kind: string
      link: string
    }>()

  const invitation = await renew()
  expect(invitation.kind).toBe('invitation')
  const joined = await server.app.inject({
    method: 'POST',
    url: `/api/v1/invitations/${tokenOf(invitation.link)}`,
    headers: { 'sec-fetch-site': 'same-origin', 'accept-language': 'en-GB' },
    payload: { name: 'Marek Lis', password: PASSWORD },
  })
  expect(joined.statusCode).toBe(200)
  // Where the body names no language, the header's stands.
  expect(joined.json()).toMatchObject({ person: { locale: 'en' } })

  const reset = await renew()
  expect(reset.kind).toBe('reset')
  const password = 'inne haslo marka 7'
  await server.send('POST', `/api/v1/password-resets/${tokenOf(reset.link)}`, null, { password })
  const signIn = (word: string) =>
    server.send('POST', '/api/v1/session', null, { email: marek.email, password: word }).then((r) => r.statusCode)
  expect([await signIn(PASSWORD), await signIn(password)]).toEqual([401, 200])
})
