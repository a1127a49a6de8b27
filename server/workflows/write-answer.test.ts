import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DurationMs } from '../../core/vocabulary/vocabulary.ts'
import type { Behaviour } from '../adapters/model-openai/testing/fake-model-server.ts'
import { answerMessage } from './answer-message.ts'
import { MONDAY_TEN } from './testing/open-test-desk.ts'
import { openWritingDesk, written } from './testing/open-writing-desk.ts'

type WritingDesk = Awaited<ReturnType<typeof openWritingDesk>>
let writing: WritingDesk

beforeAll(async () => {
  writing = await openWritingDesk()
})
afterAll(() => writing.close())
beforeEach(async () => {
  writing.desk.setClock(MONDAY_TEN)
  writing.restart()
  await writing.allow()
})

const QUESTION = 'Ile mam dni na zwrot?'
const SOURCE = 'Na zwrot towaru'
/** The article's own sentence, as the answer without a model quotes it. */
const PASSAGE = 'Na zwrot towaru masz 30 dni od dnia otrzymania przesyłki.'
const GOOD = 'Towar można zwrócić w ciągu 30 dni od dnia otrzymania przesyłki.'

function says(...sentences: readonly string[]): void {
  writing.server.behave((heard) => ({
    kind: 'say',
    text: written(heard, ...sentences.map((text) => [text, SOURCE] as const)),
  }))
}
/** One thing after the other. */
function saysInTurn(...answers: readonly string[]): void {
  let turn = 0
  writing.server.behave((heard) => ({ kind: 'say', text: written(heard, [answers[turn++] ?? '', SOURCE]) }))
}

describe('an answer in a model’s words', () => {
  it('goes out when its passage holds it, with its source, its citation and what the model had to do with it', async () => {
    says(GOOD)
    const { said, turn, handover } = await writing.ask(QUESTION)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^Rozmawiasz z asystentem AI/)
    expect(said[0]).toContain(GOOD)
    expect(said[0]).toContain('Źródło: „Zwroty”.')
    expect(handover.state).toBe('none')
    expect(turn?.reply).toMatchObject({ kind: 'answer', citations: [{ article: 'zwroty' }] })
    expect(turn?.writing).toMatchObject({ model: 'bielik-11b', prompt: 1, outcome: 'written', remarks: [] })
    expect(writing.errors).toEqual([])
  })

  it('is asked for with the firm’s key, which the store holds only sealed', async () => {
    says(GOOD)
    await writing.ask(QUESTION)
    expect(writing.server.heard.at(-1)?.authorization).toBe(`Bearer ${writing.key}`)
    const kept = await writing.desk.ports.store.transact(writing.desk.workspace, ({ models }) => models.connection())
    expect(kept?.key).not.toContain(writing.key)
  })

  it('is tried a second time where the first said what no passage holds', async () => {
    saysInTurn('Na zwrot towaru jest 60 dni.', GOOD)
    const before = writing.server.heard.length
    const { said, turn } = await writing.ask(QUESTION)
    expect(said[0]).toContain(GOOD)
    expect(turn?.writing).toMatchObject({ outcome: 'repaired', remarks: [{ kind: 'other-fact', words: '60 dni' }] })
    expect(writing.server.heard.length - before).toBe(2)
    expect(writing.server.heard.at(-1)?.body.messages.at(-1)?.content).toContain('„60 dni”')
  })

  it('gives way to the article’s own words where both tries said too much', async () => {
    says('Na zwrot towaru jest 60 dni.')
    const { said, turn } = await writing.ask(QUESTION)
    expect(said[0]).toContain(PASSAGE)
    expect(said[0]).not.toContain('60')
    expect(turn?.writing?.outcome).toBe('unsupported')
  })

  it('gives way to a person where the articles answer nothing and the model makes something up', async () => {
    says('Rower naprawiamy w ciągu 30 dni.')
    const { handover } = await writing.ask('Czy naprawiacie zwroty rowerów elektrycznych?')
    expect(handover.state).not.toBe('none')
  })

  it('is not asked for on topics kept to the articles’ own words, nor where it is switched off', async () => {
    says(GOOD)
    const before = writing.server.heard.length
    await writing.allow({ strictTopics: ['return-goods'] })
    expect((await writing.ask(QUESTION)).said[0]).toContain(PASSAGE)
    await writing.allow({ enabled: false })
    expect((await writing.ask(QUESTION)).said[0]).toContain(PASSAGE)
    expect(writing.server.heard.length).toBe(before)
  })

  it('is not asked for where the customer wants a person', async () => {
    const before = writing.server.heard.length
    expect((await writing.ask('Chcę rozmawiać z człowiekiem')).handover.because).toBe('customer-asked')
    expect(writing.server.heard.length).toBe(before)
  })
})

describe('whatever the model’s server does', () => {
  const FAULTS: readonly (readonly [string, Behaviour])[] = [
    ['hangs', { kind: 'hang' }],
    ['fails', { kind: 'status', status: 500 }],
    ['is overrun', { kind: 'status', status: 429 }],
    ['refuses the key', { kind: 'status', status: 401 }],
    ['answers in prose', { kind: 'say', text: 'Oczywiście! Na zwrot ma Pan 60 dni.' }],
    ['answers half a JSON', { kind: 'say', text: '{"answers":true,"sentences":[{"text":"Na zwrot' }],
    ['answers another JSON', { kind: 'say', text: '{"odpowiedź":"60 dni"}' }],
    ['answers nothing', { kind: 'say', text: '' }],
    [
      'is cut in the middle',
      {
        kind: 'cut',
        text: JSON.stringify({ answers: true, sentences: [{ text: PASSAGE, passage: 'P1', certain: true }] }),
      },
    ],
    ['drips for ever', { kind: 'drip', text: 'x'.repeat(500), everyMs: 100 }],
    ['never stops', { kind: 'flood', text: 'a'.repeat(4_000) }],
    ['sends what is no stream', { kind: 'raw', body: '<html>502</html>' }],
    ['sends us elsewhere', { kind: 'redirect', to: 'http://169.254.169.254/' }],
  ]
  it.each(FAULTS)('%s: the customer gets the article’s own words, once', async (_, behaviour) => {
    await writing.allow({ patienceMs: 900 as DurationMs })
    writing.server.behave(behaviour)
    const { said, turn, handover } = await writing.ask(QUESTION)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(PASSAGE)
    expect(handover.state).toBe('none')
    expect(turn?.writing?.outcome).toBe('failed')
    expect(writing.errors).toEqual([])
  })

  it.each([
    ['English', 'You have 30 days from the day of delivery to return the goods.'],
    ['German', 'Sie haben 30 Tage Zeit, die Ware zurückzugeben.'],
    ['Ukrainian', 'Ви маєте 30 днів, щоб повернути товар.'],
  ])('it never answers a Polish question in %s', async (_, sentence) => {
    says(sentence)
    const { said, turn } = await writing.ask(QUESTION)
    expect(said[0]).toContain(PASSAGE)
    expect(turn?.writing?.outcome).toBe('unsupported')
  })

  it('a question the articles do not answer still ends with a person', async () => {
    writing.server.behave({ kind: 'status', status: 500 })
    const { handover, said } = await writing.ask('Czy towar ze zwrotu można podarować schronisku?')
    expect(handover.state).not.toBe('none')
    expect(said.join(' ')).toContain('konsultant')
  })

  it('is left alone after three failures, and tried again after a rest', async () => {
    writing.server.behave({ kind: 'status', status: 500 })
    for (let n = 0; n < 3; n += 1) await writing.ask(QUESTION)
    says(GOOD)
    const before = writing.server.heard.length
    expect((await writing.ask(QUESTION)).said[0]).toContain(PASSAGE)
    expect(writing.server.heard.length).toBe(before)
    writing.desk.setClock(MONDAY_TEN + 31_000)
    expect((await writing.ask(QUESTION)).said[0]).toContain(GOOD)
  })

  it('is asked no more than the budget says, for one customer and for all', async () => {
    says(GOOD)
    const { calls } = await writing.counts()
    await writing.allow({ budget: { perDay: calls + 2, perCustomer: 1 } })
    const id = await writing.desk.open()
    expect((await writing.ask(QUESTION, async () => id)).said[0]).toContain(GOOD)
    expect((await writing.ask(QUESTION, async () => id)).said.at(-1)).toContain(PASSAGE)
    expect((await writing.ask(QUESTION)).said[0]).toContain(GOOD)
    expect((await writing.ask(QUESTION)).said[0]).toContain(PASSAGE)
  })

  it('holds up no other customer: the store is free while the model is waited for', async () => {
    await writing.allow({ patienceMs: 3_000 as DurationMs })
    await writing.ask('Dzień dobry')
    writing.server.behave({ kind: 'hang' })
    const id = await writing.desk.open()
    const { question, unanswered } = await writing.take(id, QUESTION)
    let answered = false
    const slow = answerMessage(question, writing.ports(), unanswered).then(() => (answered = true))
    expect((await writing.ask('Dzień dobry')).said).toHaveLength(1)
    expect(answered).toBe(false)
    await slow
    expect((await writing.readAnswer(id)).said[0]).toContain(PASSAGE)
  })
})

describe('a restart in the middle', () => {
  it('answers once: the node that comes later waits for the first one’s time to be over, and then asks no model', async () => {
    await writing.allow({ patienceMs: 1_500 as DurationMs })
    writing.server.behave({ kind: 'hang' })
    const id = await writing.desk.open()
    const { question, unanswered } = await writing.take(id, QUESTION)
    const dying = answerMessage(question, writing.ports(), unanswered)
    await new Promise((resolve) => setTimeout(resolve, 200))

    writing.restart()
    says(GOOD)
    const asked = writing.server.heard.length
    const owed = await writing.desk.owed()
    await answerMessage(question, writing.ports())
    expect((await writing.readAnswer(id)).said).toEqual([])
    expect(await writing.desk.owed()).toBe(owed + 1)

    writing.desk.setClock(MONDAY_TEN + 60_000)
    await answerMessage(question, writing.ports())
    const { said } = await writing.readAnswer(id)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(PASSAGE)
    expect(writing.server.heard.length).toBe(asked)
    await dying
    expect((await writing.readAnswer(id)).said).toHaveLength(1)
  })
})
