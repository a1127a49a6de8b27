import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'
import { OWN_CODE, OWN_WORDS } from './testing/own-code-sample.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

const WORDS = { ...OWN_WORDS, suggestion: 'zapytam kierownika' }
const CODE = { ...OWN_CODE, ...WORDS, name: 'Rabat od ręki' }
const put = (body: object) => server.send('PUT', '/api/v1/own-codes', firm.sessions.manager, body)
const remarksOn = async (text: string) => {
  const answer = await server.send('POST', '/api/v1/macros/check', firm.sessions.consultant, { text })
  return answer.json<{ remarks: { code: string; severity: number }[] }>().remarks
}

describe('a firm’s own codes', () => {
  it('are kept, fire while somebody writes, change and are given up', async () => {
    const made = await put({ ...CODE, was: null })
    expect(made.statusCode, made.body).toBe(200)
    const { items } = made.json<{ items: object[] }>()
    expect(items).toContainEqual(expect.objectContaining({ ...CODE, code: 'own:Rabat od ręki', silenced: null }))
    const mine = async () =>
      (await remarksOn('Dzień dobry, damy Pani rabat.')).filter(({ code }) => code === 'own:Rabat od ręki')
    expect(await mine()).toMatchObject([{ severity: 3, suggestion: 'zapytam kierownika' }])
    const changed = await put({ ...CODE, enabled: false, was: CODE })
    expect(changed.statusCode, changed.body).toBe(200)
    expect(await mine()).toEqual([])
    const gone = await server.send('DELETE', '/api/v1/own-codes?name=Rabat%20od%20r%C4%99ki', firm.sessions.manager)
    expect(gone.statusCode).toBe(204)
    const { items: changes } = (await server.send('GET', '/api/v1/changes', firm.sessions.manager)).json<{
      items: { why: string }[]
    }>()
    expect(changes.slice(0, 3).map(({ why }) => why)).toEqual([
      'own− Rabat od ręki',
      'own~ Rabat od ręki',
      'own+ Rabat od ręki',
    ])
  })

  it('are not kept while an example does not do what it should', async () => {
    const examples = { fires: [{ text: 'Wyślemy jutro.', customer: '' }], silent: WORDS.examples.silent }
    const refused = await put({ ...CODE, examples, was: null })
    expect(refused.statusCode).toBe(422)
    expect(refused.json()).toMatchObject({ type: expect.stringContaining('own-code-unsound') })
  })

  it('are not changed by somebody who saw another one, and no two have one name', async () => {
    const first = { ...CODE, name: 'Pierwszy kod' }
    expect((await put({ ...first, was: null })).statusCode).toBe(200)
    expect((await put({ ...first, was: null })).statusCode).toBe(409)
    expect((await put({ ...first, was: { ...first, explanation: 'Inne zdanie.' } })).statusCode).toBe(409)
  })

  it('have a name that no code of the catalogue can have', async () => {
    for (const name of ['a', 'spelling:x', 'x'.repeat(61), '  ']) {
      expect((await put({ ...CODE, name, was: null })).statusCode, name).toBe(422)
    }
  })

  it('show what they would do while they are written, also to the last conversations', async () => {
    const answer = await server.send('POST', '/api/v1/own-codes/check', firm.sessions.manager, {
      ...WORDS,
      onPast: true,
    })
    expect(answer.json()).toMatchObject({ fires: [true], silent: [false], problems: [], past: { fired: 0 } })
  })
})
