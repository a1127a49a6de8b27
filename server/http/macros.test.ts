import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

const put = (body: object) => server.send('PUT', '/api/v1/macros', firm.sessions.manager, body)

async function read<T>(path: string): Promise<T> {
  const answer = await server.send('GET', path, firm.sessions.consultant)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<T>()
}

const list = () => read<{ items: { name: string; text: string }[] }>('/api/v1/macros')

describe('ready texts', () => {
  it('are made, changed and deleted, each with a version of the playbook of its own', async () => {
    const versions = async () => (await read<{ items: { why: string }[] }>('/api/v1/changes')).items
    const before = (await versions()).length
    const was = { name: 'Zwrot', text: 'Na zwrot jest 14 dni.' }
    expect((await put({ ...was, was: null })).json()).toMatchObject({ name: 'Zwrot', fields: [] })
    await put({ name: 'Zwrot towaru', text: 'Na zwrot jest 30 dni, {{zwrot}}.', was })
    expect((await list()).items.map(({ name }) => name)).toEqual(['Powitanie', 'Zwrot towaru'])
    const gone = await server.send('DELETE', '/api/v1/macros?name=Zwrot%20towaru', firm.sessions.manager)
    expect(gone.statusCode).toBe(204)
    const after = await versions()
    expect(after.length).toBe(before + 3)
    expect(after.slice(0, 3).map(({ why }) => why)).toEqual([
      'macro− Zwrot towaru',
      'macro~ Zwrot towaru',
      'macro+ Zwrot',
    ])
  })
  it('are not changed by somebody who saw an older text, and no two have one name', async () => {
    const was = { name: 'Powitanie', text: 'Dawny tekst' }
    expect((await put({ name: 'Powitanie', text: 'Nowy', was })).statusCode).toBe(409)
    expect((await put({ name: 'Powitanie', text: 'Drugi', was: null })).statusCode).toBe(409)
    expect((await list()).items).toHaveLength(1)
  })
  it('come filled for the conversation, and name what is left', async () => {
    await put({ name: 'Podpis', text: 'Pozdrawiam, {{konsultant}}, {{firma}}. Kwota: {{kwota}}.', was: null })
    const { items } = await read<{ items: object[] }>(`/api/v1/conversations/${firm.ids.conversation}/macros`)
    expect(items).toContainEqual({
      name: 'Podpis',
      text: 'Pozdrawiam, consultant, Kubki. Kwota: {{kwota}}.',
      unfilled: ['kwota'],
    })
  })
  it('are read by the guard while they are written', async () => {
    const check = async (text: string) =>
      (await server.send('POST', '/api/v1/macros/check', firm.sessions.consultant, { text })).json<{
        sample: string
        remarks: { code: string; quote: string }[]
      }>()
    const good = await check('Dzień dobry, {{zwrot}}! Paczkę {{przesyłka}} nadaliśmy. {{dopisek}}')
    expect(good.sample).toContain('Pani Anno! Paczkę 620000123456')
    expect(good.remarks).toEqual([])
    const bad = await check('Dzień dobry! To nie nasz dział, proszę dzwonić gdzie indziej.')
    expect(bad.remarks.map(({ code }) => code)).toContain('not-my-department')
  })
})
