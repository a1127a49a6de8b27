import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeModelServer, startFakeModelServer } from '../adapters/model-openai/testing/fake-model-server.ts'
import { systemRandom } from '../adapters/random-system/system-random.ts'
import { written } from '../workflows/testing/open-writing-desk.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

const PATH = '/api/v1/settings/language-model'
const KEY = 'sk-kanarek-7731'
const GOOD = 'Sklep jest czynny od poniedziałku do piątku w godzinach 9–17.'

let server: TestServer
let model: FakeModelServer
let firm: Firm
let rules: object

beforeAll(async () => {
  ;[server, model] = await Promise.all([openTestServer({ privateHosts: '127.0.0.1' }), startFakeModelServer()])
  firm = await furnish(server, 'Kubki')
  rules = { enabled: true, model: 'bielik', strictTopics: [], perDay: 100, perCustomer: 10, seconds: 5 }
})
afterAll(async () => {
  await model.close()
  await server.close()
})

const as = () => firm.sessions.manager
const put = (body: object) => server.send('PUT', PATH, as(), { ...rules, address: model.address, ...body })
const tried = (body: object) =>
  server.send('POST', `${PATH}/try`, as(), { address: model.address, model: 'bielik', ...body })

describe('the settings of a language model', () => {
  it('are empty and off at first', async () => {
    expect((await server.send('GET', PATH, as())).json()).toMatchObject({
      enabled: false,
      address: null,
      hasKey: false,
    })
  })

  it('keep the key and never give it back, to the browser, the store or the log', async () => {
    const answer = await put({ key: KEY })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ enabled: true, address: model.address, hasKey: true })
    expect(answer.body).not.toContain(KEY)
    const kept = await server.store.read(firm.workspace, ({ models }) => models.connection())
    expect(kept?.key).toMatch(/^v1\./)
    expect(server.log()).not.toContain(KEY)
  })

  it('send the stored key to no other server: neither on storing a new address nor on trying one', async () => {
    const elsewhere = { address: 'https://zly.example/v1' }
    for (const answer of [await put(elsewhere), await tried(elsewhere)]) {
      expect(answer.statusCode).toBe(422)
      expect(answer.json()).toMatchObject({ type: '/problems/model-key-again' })
    }
    const kept = await server.store.read(firm.workspace, ({ models }) => models.connection())
    expect(kept?.address).toBe(model.address)
  })

  it('are tried with the stored key, and a good answer is told from one no customer would get', async () => {
    model.behave((heard) => ({ kind: 'say', text: written(heard, [GOOD, 'Sklep']) }))
    expect((await tried({})).json()).toMatchObject({ answer: GOOD, supported: true })
    expect(model.heard.at(-1)?.authorization).toBe(`Bearer ${KEY}`)
    model.behave((heard) => ({ kind: 'say', text: written(heard, ['Sklep jest czynny całą dobę.', 'Sklep']) }))
    expect((await tried({})).json()).toMatchObject({ supported: false })
  })

  it.each([
    [401, 'model-key-refused'],
    [404, 'model-unknown'],
    [400, 'model-request-refused'],
    [500, 'model-failed'],
  ])('say in words what a server means that answers %i', async (status, code) => {
    model.behave({ kind: 'status', status })
    const answer = await tried({})
    expect(answer.json()).toMatchObject({ type: `/problems/${code}` })
    expect(answer.body).not.toContain('"instance":null')
  })

  it('refuse an address of the internal network that the operator has not opened', async () => {
    const answer = await tried({ address: 'http://169.254.169.254/v1', key: null })
    expect(answer.json()).toMatchObject({ type: '/problems/model-address-refused' })
  })
})

describe('a visitor of a firm with a model', () => {
  it('gets its words, once they rest on the article', async () => {
    await put({ key: KEY })
    const text = 'Filiżankę można umyć w zmywarce w temperaturze do 60 stopni.'
    const saved = await server.send('POST', '/api/v1/articles', as(), { title: 'Mycie filiżanek w zmywarce', text })
    expect(saved.statusCode).toBe(200)
    const sentence = 'W zmywarce filiżankę można umyć w temperaturze do 60 stopni.'
    model.behave((heard) => ({ kind: 'say', text: written(heard, [sentence, 'Filiżankę']) }))
    const opened = await server.send('POST', '/api/v1/widget/conversations', null, {
      key: firm.widgetKey,
      id: systemRandom.uuid(),
    })
    const { conversation, token } = opened.json<{ conversation: { id: string }; token: string }>()
    const path = `/api/v1/widget/conversations/${conversation.id}`
    await server.send('POST', `${path}/messages`, `Bearer ${token}`, {
      id: systemRandom.uuid(),
      text: 'Czy filiżankę można umyć w zmywarce?',
    })
    await expect
      .poll(async () => (await server.send('GET', path, `Bearer ${token}`)).body, { timeout: 20_000, interval: 200 })
      .toContain(sentence)
    const shown = (await server.send('GET', PATH, as())).json<{ lately: { calls: number } }>()
    expect(shown.lately.calls).toBe(1)
  })

  it('is what whoever tries the assistant sees too', async () => {
    const question = { question: 'Czy filiżankę można umyć w zmywarce?' }
    const asked = async () => (await server.send('POST', '/api/v1/knowledge/ask', as(), question)).json<object>()
    expect(await asked()).toMatchObject({ kind: 'answer', byModel: true, support: null })
    model.behave({ kind: 'status', status: 500 })
    expect(await asked()).toMatchObject({ byModel: false })
  })
})
