import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../core/knowledge/knowledge.ts'
import type { ArticleId } from '../../core/vocabulary/vocabulary.ts'
import { openaiEmbedder } from '../adapters/model-openai/openai-embedder.ts'
import {
  type FakeEmbeddingServer,
  startFakeEmbeddingServer,
} from '../adapters/model-openai/testing/fake-embedding-server.ts'
import { fileSecrets } from '../adapters/secrets-file/secrets-file.ts'
import { answerMessage } from './answer-message.ts'
import { changePlaybook } from './change-playbook.ts'
import { configureEmbeddings } from './configure-embeddings.ts'
import { makeNearby } from './find-nearby.ts'
import { receiveMessage } from './receive-message.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'
import { updateVectors } from './update-vectors.ts'

const SETTINGS = { enabled: true, model: 'bge-m3', before: { question: 'zapytanie: ', passage: '' } }
const INSTALMENTS = 'Należność dzielimy najwyżej na sześć części.'

const article = (id: string, title: string, text: string): Article => ({
  id: id as ArticleId,
  title,
  text,
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
})
const THINGS = ['lampa', 'wazon', 'obrus', 'świecznik', 'koszyk', 'deska', 'ręcznik', 'miska', 'patelnia', 'durszlak']
const FIRM: readonly Article[] = [
  article('raty', 'Płatność', INSTALMENTS),
  ...THINGS.map((thing) => article(thing, thing, `${thing}: produkt z naszej pracowni.`)),
  { ...article('tajne', 'Marże', 'Kanarek 7731: marża wynosi połowę ceny.'), isInternal: true },
]

/** The question and its answer point one way, everything else ways of its own. */
function directionOf(text: string): readonly number[] {
  if (/frobnik|Należność/.test(text)) return [1, 0, 0]
  const turn = ([...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 40) / 100
  return [0.05, Math.cos(turn), Math.sin(turn)]
}

describe('a firm with a server for directions', () => {
  let desk: TestDesk
  let server: FakeEmbeddingServer
  let folder: string
  const errors: unknown[] = []
  const embedder = openaiEmbedder({ privateHosts: ['127.0.0.1'] })
  const secrets = () => fileSecrets(folder)
  const base = () => ({ ...desk.ports, embedder, secrets: secrets() })
  const author = () => ({ workspace: desk.workspace, by: desk.anna.id })
  const fresh = () => ({ ...base(), nearby: makeNearby(base(), (error) => errors.push(error)) })
  let node: ReturnType<typeof fresh>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nearby-'))
    ;[desk, server] = await Promise.all([openTestDesk(), startFakeEmbeddingServer()])
    await changePlaybook(author(), 'articles', (playbook) => ({ ...playbook, knowledge: FIRM }), base())
    const typed = { address: server.address, key: 'sk-kanarek' }
    await configureEmbeddings(author(), typed, SETTINGS, base())
  })
  afterAll(async () => {
    await server.close()
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(() => {
    node = fresh()
    server.behave({ kind: 'tell', of: directionOf })
  })

  async function ask(text: string) {
    const id = await desk.open()
    const message = { workspace: desk.workspace, conversation: id, id: desk.newMessage(), text }
    const { unanswered } = await receiveMessage(message, node)
    await answerMessage({ workspace: desk.workspace, conversation: id, message: message.id }, node, unanswered)
    const turns = await desk.ports.store.read(desk.workspace, (records) => records.turns.of(id))
    const said = (await desk.read(id)).messages
      .filter(({ from }) => from === 'assistant')
      .map(({ text: words }) => words)
    return { said: said.join('\n'), turn: turns.at(-1) }
  }
  const sent = () => server.heard.flatMap(({ body }) => body.input)

  it('is answered without it until a passage was told of', async () => {
    const before = server.heard.length
    const { turn, said } = await ask('Macie frobnik?')
    expect(turn?.nearness).toMatchObject({ outcome: 'unready', model: 'bge-m3' })
    expect(said).not.toContain(INSTALMENTS)
    expect(server.heard.length).toBe(before)
  })

  it('tells it of what customers may read, and of nothing else', async () => {
    expect(await updateVectors(desk.workspace, base())).toEqual({ passages: 11, ready: 11 })
    expect(sent()).toContain(`Płatność\n${INSTALMENTS}`)
    expect(sent().join('\n')).not.toContain('7731')
    const before = server.heard.length
    await updateVectors(desk.workspace, base())
    expect(server.heard.length).toBe(before)
  })

  it('quotes what was asked for in words that share nothing, with a person on the way', async () => {
    const { said, turn } = await ask('Macie frobnik?')
    expect(turn).toMatchObject({ reply: { kind: 'handover' }, nearness: { outcome: 'used', passages: ['raty#0'] } })
    expect(said).toContain(INSTALMENTS)
    expect(said).toContain('mogą nie odpowiadać na to pytanie')
    expect(turn?.delivery).toMatchObject({ kind: 'send-and-hand-over', because: 'no-support' })
  })

  it('hides whose question it is before it leaves', async () => {
    await ask('Macie frobnik? Piszę z adresu jan.kowalski@poczta.example, telefon 600 700 800.')
    const last = sent().at(-1) ?? ''
    expect(last).toMatch(/^zapytanie: Macie frobnik\?/)
    expect(last).not.toMatch(/kowalski|600 700/)
  })

  it('sends nothing of what a person must answer', async () => {
    const before = server.heard.length
    const { turn } = await ask('Chcę rozmawiać z konsultantem!')
    expect(turn?.nearness).toBeUndefined()
    expect(server.heard.length).toBe(before)
  })

  it('never meets an article by what it used to say', async () => {
    const changed = FIRM.map((one) => (one.id === 'raty' ? { ...one, text: 'Tego już nie robimy.' } : one))
    await changePlaybook(author(), 'articles', (playbook) => ({ ...playbook, knowledge: changed }), base())
    expect((await ask('Macie frobnik?')).turn?.nearness).toMatchObject({ outcome: 'used', passages: [] })
    await updateVectors(desk.workspace, base())
    const kept = await desk.ports.store.read(desk.workspace, ({ vectors }) => vectors.of(`bge-m3 @ ${server.address}`))
    expect(kept.size).toBe(11)
    await changePlaybook(author(), 'articles', (playbook) => ({ ...playbook, knowledge: FIRM }), base())
    await updateVectors(desk.workspace, base())
  })

  it.each([
    ['fails', { kind: 'status', status: 500 }],
    ['says nothing', { kind: 'hang' }],
    ['talks nonsense', { kind: 'say', body: '{}' }],
  ] as const)('answers without it when it %s, and says so in the turn', async (_, behaviour) => {
    server.behave(behaviour)
    const { turn, said } = await ask('Macie frobnik?')
    expect(turn?.nearness).toMatchObject({ outcome: 'failed', passages: [] })
    expect(said).toContain('konsultant')
    expect(errors).toEqual([])
  })

  it('asks it no more after three failures, and again when it has rested', async () => {
    server.behave({ kind: 'status', status: 500 })
    for (let failures = 0; failures < 3; failures++) await ask('Macie frobnik?')
    server.behave({ kind: 'tell', of: directionOf })
    const before = server.heard.length
    expect((await ask('Macie frobnik?')).turn?.nearness?.outcome).toBe('paused')
    expect(server.heard.length).toBe(before)
    desk.setClock(MONDAY_TEN + 31_000)
    expect((await ask('Macie frobnik?')).turn?.nearness?.outcome).toBe('used')
  })

  it('names in the settings what it failed with while being told of articles', async () => {
    server.behave({ kind: 'status', status: 401 })
    const more = [...FIRM, article('nowy', 'Nowy', 'Nowy artykuł.')]
    await changePlaybook(author(), 'articles', (playbook) => ({ ...playbook, knowledge: more }), base())
    expect(await updateVectors(desk.workspace, base())).toEqual({ passages: 12, ready: 11 })
    const failure = () => desk.ports.store.read(desk.workspace, ({ vectors }) => vectors.connection())
    expect((await failure())?.failure).toBe('model-key-refused')
    server.behave({ kind: 'tell', of: directionOf })
    expect(await updateVectors(desk.workspace, base())).toEqual({ passages: 12, ready: 12 })
    expect((await failure())?.failure).toBeNull()
  })

  it('is asked nothing once it is switched off', async () => {
    const typed = { address: server.address }
    await configureEmbeddings(author(), typed, { ...SETTINGS, enabled: false }, base())
    const before = server.heard.length
    expect((await ask('Macie frobnik?')).turn?.nearness).toBeUndefined()
    expect(await updateVectors(desk.workspace, base())).toBeNull()
    expect(server.heard.length).toBe(before)
  })
})
