import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Failure } from '../../ports/failure.ts'
import { openaiEmbedder } from './openai-embedder.ts'
import {
  type EmbeddingBehaviour,
  type FakeEmbeddingServer,
  startFakeEmbeddingServer,
} from './testing/fake-embedding-server.ts'

describe('a server for directions behind an OpenAI-compatible address', () => {
  let server: FakeEmbeddingServer
  const embedder = openaiEmbedder({ privateHosts: ['127.0.0.1'] })
  beforeAll(async () => {
    server = await startFakeEmbeddingServer()
  })
  afterAll(() => server.close())

  const connection = (key: string | null = 'sk-tajny') => ({ address: server.address, key, model: 'bge-m3' })
  const codeAfter = async (behaviour: EmbeddingBehaviour, texts: readonly string[] = ['a', 'b']) => {
    server.behave(behaviour)
    const error: unknown = await embedder.embed(connection(), texts, 400).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(Failure)
    return (error as Failure).code
  }
  const answer = (...embeddings: readonly unknown[]): EmbeddingBehaviour => ({
    kind: 'say',
    body: JSON.stringify({ data: embeddings.map((embedding, index) => ({ index, embedding })) }),
  })

  it('gives a direction of length 1 for each text, in the order of the texts', async () => {
    server.behave({ kind: 'tell', of: (text) => (text === 'a' ? [3, 4] : [0, 2]) })
    const told = await embedder.embed(connection(), ['a', 'b'], 400)
    expect(told.map((one) => [...one].map((value) => Math.round(10 * value) / 10))).toEqual([
      [0.6, 0.8],
      [0, 1],
    ])
    const { path, authorization, body } = server.heard.at(-1) ?? expect.fail('nothing was asked')
    expect({ path, authorization }).toEqual({ path: '/v1/embeddings', authorization: 'Bearer sk-tajny' })
    expect(body).toEqual({ model: 'bge-m3', input: ['a', 'b'], encoding_format: 'float' })
  })

  it('sends no key where there is none', async () => {
    server.behave({ kind: 'tell', of: () => [1, 1] })
    await embedder.embed(connection(null), ['a'], 400)
    expect(server.heard.at(-1)?.authorization).toBeNull()
  })

  it.each([
    [401, 'model-key-refused'],
    [404, 'model-unknown'],
    [413, 'model-request-refused'],
    [429, 'model-busy'],
    [503, 'model-failed'],
  ] as const)('says what a status of %i means', async (status, code) => {
    expect(await codeAfter({ kind: 'status', status })).toBe(code)
  })

  it.each<[string, EmbeddingBehaviour]>([
    ['fewer directions than texts', answer([1, 2])],
    ['directions of different lengths', answer([1, 2], [1, 2, 3])],
    ['a direction of nothing', answer([0, 0], [1, 1])],
    ['words for numbers', answer(['a', 'b'], [1, 2])],
    ['numbers too great to count with', answer([1e308, 1e308], [1, 2])],
    ['another form', { kind: 'say', body: '{"error": "no"}' }],
    ['no JSON', { kind: 'say', body: '<html>' }],
  ])('believes no answer that is not whole: %s', async (_, behaviour) => {
    expect(await codeAfter(behaviour)).toBe('model-garbled')
  })

  it('waits no longer than it is told to, and knows a broken line', async () => {
    expect(await codeAfter({ kind: 'hang' })).toBe('model-too-slow')
    expect(await codeAfter({ kind: 'cut' })).toMatch(/^model-(?:unreachable|garbled)$/)
    const nobody = { ...connection(), address: 'http://127.0.0.1:9/v1' }
    await expect(embedder.embed(nobody, ['a'], 400)).rejects.toMatchObject({ code: 'model-unreachable' })
  })

  it('goes to no address of the inside that nobody opened, be it by a redirect', async () => {
    expect(await codeAfter({ kind: 'redirect', to: 'http://169.254.169.254/' })).toBe('model-address-refused')
    const closed = openaiEmbedder({ privateHosts: [] })
    await expect(closed.embed(connection(), ['a'], 400)).rejects.toMatchObject({ code: 'model-address-refused' })
  })
})
