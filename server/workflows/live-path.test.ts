import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { answerMessage } from './answer-message.ts'
import { askForPerson } from './ask-for-person.ts'
import { acceptConversation, returnConversation } from './change-holder.ts'
import { changePlaybook, saveArticle } from './change-playbook.ts'
import { receiveMessage } from './receive-message.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'
import { watchHandovers } from './watch-handovers.ts'

let desk: TestDesk
let id: ConversationId

beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())
beforeEach(async () => {
  desk.setClock(MONDAY_TEN)
  id = await desk.open()
})

async function say(text: string) {
  const { ports, workspace } = desk
  const { message, unanswered } = await receiveMessage(
    { workspace, conversation: id, id: desk.newMessage(), text },
    ports,
  )
  return { question: { workspace, conversation: id, message: message.id }, unanswered }
}

async function sayAndAnswer(text: string) {
  const { question, unanswered } = await say(text)
  await answerMessage(question, desk.ports, unanswered)
  return question
}

const texts = async (from: string) =>
  (await desk.read(id)).messages.filter((message) => message.from === from).map(({ text }) => text)

describe('answering', () => {
  it('quotes the article, says that it is automatic, and keeps the turn', async () => {
    await sayAndAnswer('Ile mam dni na zwrot?')
    const [answer = ''] = await texts('assistant')
    expect(answer).toContain('asystentem AI')
    expect(answer).toContain('30 dni')
    const turns = await desk.ports.store.transact(desk.workspace, ({ turns }) => turns.of(id))
    expect(turns).toHaveLength(1)
    expect(turns[0]?.reply.kind).toBe('answer')
    expect((await desk.read(id)).summary).toMatchObject({
      waitingSince: null,
      topic: 'return-goods',
      handover: { state: 'none' },
    })
  })

  it('is seen once, however often and from however many nodes it is tried', async () => {
    const { question, unanswered } = await say('Ile mam dni na zwrot?')
    await Promise.all([
      answerMessage(question, desk.ports, unanswered),
      answerMessage(question, desk.ports),
      answerMessage(question, desk.ports),
    ])
    await answerMessage(question, desk.ports)
    expect(await texts('assistant')).toHaveLength(1)
    expect(await desk.ports.store.transact(desk.workspace, ({ turns }) => turns.of(id))).toHaveLength(1)
  })

  it('counts the same message sent twice as one', async () => {
    const { ports, workspace } = desk
    const message = { workspace, conversation: id, id: desk.newMessage(), text: 'Dzień dobry' }
    const first = await receiveMessage(message, ports)
    const second = await receiveMessage(message, ports)
    expect([first.isNew, second.isNew, second.message.seq]).toEqual([true, false, first.message.seq])
    expect((await desk.read(id)).messages).toHaveLength(1)
  })

  it('is owed from the message’s own transaction on, in case its process dies before the answer', async () => {
    const before = await desk.owed()
    await say('Ile mam dni na zwrot?')
    expect(await desk.owed()).toBe(before + 1)
    await acceptConversation(desk.workspace, id, desk.anna, desk.ports)
    await say('Halo?')
    expect(await desk.owed()).toBe(before + 1)
    await returnConversation(desk.workspace, id, desk.anna, desk.ports)
    await say('Jest tam kto?')
    expect(await desk.owed()).toBe(before + 2)
  })

  it('refuses a message id that stands in another conversation without saying where', async () => {
    const { question } = await say('Dzień dobry')
    const other = await desk.open()
    const repeated = receiveMessage(
      { workspace: desk.workspace, conversation: other, id: question.message, text: 'x' },
      desk.ports,
    )
    await expect(repeated).rejects.toMatchObject({ code: 'not-found' })
  })

  it('uses the article as it stands in force, even when it changed while we were thinking', async () => {
    await sayAndAnswer('Ile mam dni na zwrot?')
    const article = {
      id: 'zwroty' as never,
      title: 'Zwroty',
      text: 'Na zwrot towaru masz 60 dni od dnia otrzymania przesyłki.',
      tags: [],
      phrasings: [],
      owner: null,
      reviewBy: null,
      url: null,
    }
    await saveArticle({ workspace: desk.workspace, by: desk.anna.id }, article, 1, desk.ports)
    id = await desk.open()
    await sayAndAnswer('Ile mam dni na zwrot?')
    expect((await texts('assistant'))[0]).toContain('60 dni')
  })
})

describe('handing over', () => {
  it('what the articles do not say goes to a person, with the reason', async () => {
    await sayAndAnswer('Czy sprzedajecie żywe pingwiny z Antarktydy?')
    expect((await desk.read(id)).summary.handover.state).toBe('queued')
  })

  it.each(['człowiek', 'Chcę rozmawiać z konsultantem', 'nie chcę bota'])(
    '"%s" hands over in one step',
    async (wish) => {
      await sayAndAnswer(wish)
      const { summary, events } = await desk.read(id)
      expect(summary.handover).toMatchObject({ state: 'queued', because: 'customer-asked' })
      expect(summary.waitingSince).not.toBeNull()
      expect(events.map(({ type }) => type)).toEqual(['human-requested', 'handed-over'])
    },
  )

  it('tells the customer when nobody is at the desk, with the hours, and only once', async () => {
    await askForPerson(desk.workspace, id, desk.ports)
    await askForPerson(desk.workspace, id, desk.ports)
    desk.setClock(MONDAY_TEN + 600_000)
    await watchHandovers([desk.workspace], desk.ports)
    const notices = (await texts('system')).filter((text) => text.includes('pon.–pt. 8:00–18:00'))
    expect(notices).toHaveLength(1)
  })

  it('keeps quiet while somebody is there, and speaks up when it takes too long', async () => {
    await desk.comeToDesk()
    await askForPerson(desk.workspace, id, desk.ports)
    expect(await texts('system')).toHaveLength(1)
    desk.setClock(MONDAY_TEN + 130_000)
    await watchHandovers([desk.workspace], desk.ports)
    expect((await texts('system')).at(-1)).toContain('zajęci')
  })

  it('a request that a dying process left behind is queued by the watchdog', async () => {
    const handover = { state: 'requested', because: 'customer-asked', since: MONDAY_TEN } as const
    await desk.ports.store.transact(desk.workspace, ({ conversations }) => conversations.update(id, { handover }))
    desk.setClock(MONDAY_TEN + 10_000)
    await watchHandovers([desk.workspace], desk.ports)
    expect((await desk.read(id)).summary.handover.state).toBe('queued')
  })

  it('a consultant who took over is not talked over, and what the customer says is still understood', async () => {
    await acceptConversation(desk.workspace, id, desk.anna, desk.ports)
    await sayAndAnswer('Ile mam dni na zwrot?')
    expect(await texts('assistant')).toEqual([])
    expect((await desk.read(id)).summary).toMatchObject({ topic: 'return-goods', assignee: { name: 'Anna' } })
    expect((await desk.read(id)).summary.waitingSince).not.toBeNull()
  })

  it('a conversation that was given back is answered again', async () => {
    await acceptConversation(desk.workspace, id, desk.anna, desk.ports)
    await returnConversation(desk.workspace, id, desk.anna, desk.ports)
    await sayAndAnswer('Ile mam dni na zwrot?')
    expect(await texts('assistant')).toHaveLength(1)
  })

  it('two consultants cannot hold one conversation', async () => {
    const bartek = { ...desk.anna, id: desk.newMessage() as never, email: `${id}@kubki.example`, name: 'Bartek' }
    await desk.ports.store.transact(desk.workspace, ({ people }) => people.create(bartek, null))
    const tries = await Promise.allSettled(
      [desk.anna, bartek].map((person) => acceptConversation(desk.workspace, id, person, desk.ports)),
    )
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('an assistant that is switched off leaves everything to people and writes nothing', async () => {
    const author = { workspace: desk.workspace, by: desk.anna.id }
    const setAssistant = (enabled: boolean) =>
      changePlaybook(
        author,
        'próba',
        (playbook) => ({ ...playbook, assistant: { ...playbook.assistant, enabled } }),
        desk.ports,
      )
    await setAssistant(false)
    await sayAndAnswer('Ile mam dni na zwrot?')
    await setAssistant(true)
    expect(await texts('assistant')).toEqual([])
    expect((await desk.read(id)).summary.handover.state).toBe('queued')
  })

  it('a bug on the way ends with a person, and is not hidden', async () => {
    const broken = { ...desk.ports, language: { ...desk.ports.language, models: null as never } }
    const { question } = await say('Ile mam dni na zwrot?')
    await expect(answerMessage(question, broken)).rejects.toThrow(TypeError)
    expect((await desk.read(id)).summary.handover).toMatchObject({ state: 'queued', because: 'failure' })
    expect(await texts('assistant')).toEqual([])
  })

  it('a message that cannot be understood is stored all the same, also where a person holds the conversation', async () => {
    await acceptConversation(desk.workspace, id, desk.anna, desk.ports)
    const broken = { ...desk.ports, language: { ...desk.ports.language, models: null as never } }
    const message = { workspace: desk.workspace, conversation: id, id: desk.newMessage(), text: 'Halo, jest tam kto?' }
    const { unanswered } = await receiveMessage(message, broken)
    expect(await texts('customer')).toEqual(['Halo, jest tam kto?'])
    const question = { workspace: desk.workspace, conversation: id, message: message.id }
    await expect(answerMessage(question, broken, unanswered)).rejects.toThrow(TypeError)
  })

  it('a store that fails leaves the answer owed, not half-given', async () => {
    const { question } = await say('Ile mam dni na zwrot?')
    const down = {
      ...desk.ports.store,
      transact: () => Promise.reject(new Failure('store-unreachable', 'retry-later')),
    }
    await expect(answerMessage(question, { ...desk.ports, store: down })).rejects.toMatchObject({
      code: 'store-unreachable',
    })
    await answerMessage(question, desk.ports)
    expect(await texts('assistant')).toHaveLength(1)
  })

  it('a complaint is written down with the message, before anything is answered', async () => {
    await say('Składam reklamację: kubek przyszedł pęknięty, żądam wymiany na nowy.')
    const { events } = await desk.read(id)
    expect(events.map(({ type }) => type)).toContain('complaint-registered')
  })

  it('a complaint made to a person is written down, too, and once', async () => {
    await acceptConversation(desk.workspace, id, desk.anna, desk.ports)
    await say('Składam reklamację: kubek przyszedł pęknięty, żądam wymiany na nowy.')
    await say('Powtarzam: składam reklamację, kubek jest pęknięty.')
    const { events } = await desk.read(id)
    expect(events.filter(({ type }) => type === 'complaint-registered')).toHaveLength(1)
  })
})
