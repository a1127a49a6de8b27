import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type FakeEmbeddingServer,
  startFakeEmbeddingServer,
} from '../adapters/model-openai/testing/fake-embedding-server.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

const PATH = '/api/v1/settings/embeddings'
const KEY = 'sk-kanarek-5502'

let server: TestServer
let model: FakeEmbeddingServer
let firm: Firm

beforeAll(async () => {
  ;[server, model] = await Promise.all([openTestServer({ privateHosts: '127.0.0.1' }), startFakeEmbeddingServer()])
  firm = await furnish(server, 'Kubki')
})
afterAll(async () => {
  await model.close()
  await server.close()
})

const as = () => firm.sessions.manager
const asked = (body: object) => ({
  address: model.address,
  model: 'bge-m3',
  beforeQuestion: '',
  beforePassage: '',
  ...body,
})
const put = (body: object) => server.send('PUT', PATH, as(), asked({ enabled: true, ...body }))
const tried = (body: object) => server.send('POST', `${PATH}/try`, as(), asked(body))

describe('the settings of the search by meaning', () => {
  it('are empty and off at first', async () => {
    expect((await server.send('GET', PATH, as())).json()).toMatchObject({ enabled: false, address: null, ready: 0 })
  })

  it('keep the key and never give it back', async () => {
    const answer = await put({ key: KEY, beforeQuestion: 'query: ' })
    expect(answer.json()).toMatchObject({ enabled: true, hasKey: true, beforeQuestion: 'query: ', failure: null })
    expect(answer.body).not.toContain(KEY)
    expect(server.log()).not.toContain(KEY)
    const kept = await server.store.read(firm.workspace, ({ vectors }) => vectors.connection())
    expect(kept?.key).toMatch(/^v1\./)
  })

  it('send the stored key to no other server', async () => {
    const elsewhere = { address: 'https://zly.example/v1' }
    for (const answer of [await put(elsewhere), await tried(elsewhere)])
      expect(answer.json()).toMatchObject({ type: '/problems/model-key-again' })
  })

  it('are tried with a question and its answer in other words', async () => {
    model.behave({ kind: 'tell', of: (text) => (text.includes('zmywarce') ? [0, 1] : [1, 0]) })
    expect((await tried({})).json()).toMatchObject({ dimensions: 2, understands: true })
    expect(model.heard.at(-1)?.authorization).toBe(`Bearer ${KEY}`)
    model.behave({ kind: 'tell', of: () => [1, 0] })
    expect((await tried({})).json()).toMatchObject({ understands: false })
  })

  it.each([
    [401, 'model-key-refused'],
    [404, 'model-unknown'],
    [500, 'model-failed'],
  ])('say in words what a server means that answers %i', async (status, code) => {
    model.behave({ kind: 'status', status })
    expect((await tried({})).json()).toMatchObject({ type: `/problems/${code}` })
  })

  it('refuse an address of the internal network that the operator has not opened', async () => {
    const answer = await tried({ address: 'http://169.254.169.254/v1', key: null })
    expect(answer.json()).toMatchObject({ type: '/problems/model-address-refused' })
  })

  it('say in words what the server failed with in the background', async () => {
    await server.store.transact(firm.workspace, ({ vectors }) => vectors.noteFailure('model-busy'))
    const shown = (await server.send('GET', PATH, as())).json<{ failure: { pl: string; en: string } }>()
    expect(shown.failure.pl).toContain('za dużo zapytań')
    expect(shown.failure.en).toContain('too many requests')
  })
})
