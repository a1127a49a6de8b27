import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Failure } from '../../ports/failure.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { openaiModel } from './openai-model.ts'
import { type Behaviour, type FakeModelServer, startFakeModelServer } from './testing/fake-model-server.ts'

const SCHEMA = {
  type: 'object',
  properties: { word: { type: 'string' } },
  required: ['word'],
  additionalProperties: false,
}

/** So long a machine at its limits may take for what is not about time. */
const PATIENT = { firstWordMs: 5_000, pauseMs: 5_000, totalMs: 20_000 }
const IMPATIENT = { firstWordMs: 300, pauseMs: 300, totalMs: 900 }

describe('a model behind an OpenAI-compatible address', () => {
  let server: FakeModelServer
  const model = openaiModel({ privateHosts: ['127.0.0.1'] })
  beforeAll(async () => {
    server = await startFakeModelServer()
  })
  afterAll(() => server.close())

  const request = (change: Partial<ModelRequest> = {}): ModelRequest => ({
    connection: { address: server.address, key: 'sk-tajny', model: 'bielik' },
    messages: [
      { role: 'system', text: 'Zasady.' },
      { role: 'user', text: 'Pytanie.' },
    ],
    schema: SCHEMA,
    patience: PATIENT,
    mostTokens: 100,
    ...change,
  })
  const codeAfter = async (behaviour: Behaviour, change: Partial<ModelRequest> = {}) => {
    server.behave(behaviour)
    const error: unknown = await model.ask(request(change)).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(Failure)
    return (error as Failure).code
  }

  it('gives back what was streamed, and sends the key, the schema and no tools', async () => {
    server.behave({ kind: 'say', text: '{"word":"żółw"}' })
    expect(await model.ask(request())).toEqual({ value: { word: 'żółw' }, tokens: 960 })
    const { path, authorization, body } = server.heard.at(-1) ?? expect.fail('nothing was asked')
    expect(path).toBe('/v1/chat/completions')
    expect(authorization).toBe('Bearer sk-tajny')
    expect(body).toMatchObject({ model: 'bielik', stream: true })
    expect(body.messages).toEqual([
      { role: 'system', content: 'Zasady.' },
      { role: 'user', content: 'Pytanie.' },
    ])
    expect(body.response_format).toMatchObject({ type: 'json_schema', json_schema: { schema: SCHEMA } })
    expect(body.tools).toBeUndefined()
  })

  it('sends no key where there is none', async () => {
    server.behave({ kind: 'say', text: '{"word":"a"}' })
    await model.ask(request({ connection: { address: server.address, key: null, model: 'bielik' } }))
    expect(server.heard.at(-1)?.authorization).toBeNull()
  })

  it.each<[string, Behaviour, string]>([
    ['hangs', { kind: 'hang' }, 'model-too-slow'],
    [
      'drips one letter at a time',
      { kind: 'drip', text: `{"word":"${'a'.repeat(200)}"}`, everyMs: 100 },
      'model-too-slow',
    ],
    ['pauses for long', { kind: 'drip', text: '{"word":"a"}', everyMs: 600 }, 'model-too-slow'],
    ['fails', { kind: 'status', status: 500 }, 'model-failed'],
    ['is overrun', { kind: 'status', status: 429 }, 'model-busy'],
    ['refuses the key', { kind: 'status', status: 401 }, 'model-key-refused'],
    ['does not know the model', { kind: 'status', status: 404 }, 'model-unknown'],
    ['knows no schema', { kind: 'status', status: 400 }, 'model-request-refused'],
    ['answers an error without JSON', { kind: 'status', status: 502, body: '<html>Bad gateway' }, 'model-failed'],
    ['writes no JSON', { kind: 'say', text: 'Oczywiście! Oto odpowiedź:' }, 'model-garbled'],
    ['writes half a JSON', { kind: 'say', text: '{"word":"żó' }, 'model-garbled'],
    ['writes nothing', { kind: 'say', text: '' }, 'model-garbled'],
    ['is cut in the middle', { kind: 'cut', text: '{"word":"a long word that is cut"}' }, 'model-garbled'],
    ['sends what is no event stream', { kind: 'raw', body: 'data: {{{\n\ndata: nope\n\n' }, 'model-garbled'],
    ['sends an empty body', { kind: 'raw', body: '' }, 'model-garbled'],
    ['sends us elsewhere', { kind: 'redirect', to: 'http://127.0.0.1:1/v1' }, 'model-address-refused'],
  ])('fails in words where the server %s', async (_, behaviour, code) => {
    const patience = code === 'model-too-slow' ? IMPATIENT : PATIENT
    expect(await codeAfter(behaviour, { patience })).toBe(code)
  })

  it('stops listening to a server that never stops', async () => {
    expect(await codeAfter({ kind: 'flood', text: 'a'.repeat(4_000) })).toBe('model-garbled')
  })

  it('fails in words where nobody listens', async () => {
    const connection = { address: 'http://127.0.0.1:1/v1', key: null, model: 'bielik' }
    expect(await codeAfter({ kind: 'hang' }, { connection })).toBe('model-unreachable')
  })
})

describe('an address inside', () => {
  const model = openaiModel({ privateHosts: [] })
  it.each([
    'http://127.0.0.1:11434/v1',
    'http://127.1/v1',
    'http://2130706433/v1',
    'http://0x7f.1/v1',
    'http://0177.0.0.1/v1',
    'http://0.0.0.0/v1',
    'http://[::]/v1',
    'http://[::1]/v1',
    'http://[::ffff:7f00:1]/v1',
    'http://[64:ff9b::7f00:1]/v1',
    'http://[fc00::1]/v1',
    'http://[fe80::1]/v1',
    'http://169.254.169.254/latest',
    'http://192.0.0.192/v1',
    'http://100.100.100.200/v1',
    'http://10.0.0.1/v1',
    'http://localhost:11434/v1',
    'http://a@127.0.0.1:80/v1',
    'file:///etc/passwd',
    'not an address',
  ])('%s is refused before anything is sent', async (address) => {
    const error: unknown = await model
      .ask({
        connection: { address, key: 'sk', model: 'm' },
        messages: [{ role: 'user', text: 'x' }],
        schema: SCHEMA,
        patience: PATIENT,
        mostTokens: 10,
      })
      .catch((caught: unknown) => caught)
    expect((error as Failure).code).toBe('model-address-refused')
  })
})
