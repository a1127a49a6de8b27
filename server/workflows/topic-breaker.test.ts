import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, Instant } from '../../core/vocabulary/vocabulary.ts'
import { answerMessage } from './answer-message.ts'
import { receiveMessage } from './receive-message.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'
import { readTopics, restartTopic, watchTopics } from './watch-topics.ts'

const MINUTE_MS = 60_000
const QUESTION = 'Ile mam dni na zwrot?'

let desk: TestDesk
let now = MONDAY_TEN as number
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

async function say(id: ConversationId, text: string): Promise<void> {
  const { ports, workspace } = desk
  now += MINUTE_MS
  desk.setClock(now)
  const { message, unanswered } = await receiveMessage(
    { workspace, conversation: id, id: desk.newMessage(), text },
    ports,
  )
  await answerMessage({ workspace, conversation: id, message: message.id }, ports, unanswered)
}

async function converse(...texts: readonly string[]): Promise<ConversationId> {
  const id = await desk.open()
  for (const text of texts) await say(id, text)
  return id
}

const topics = () => desk.ports.store.read(desk.workspace, (records) => readTopics(records, now as Instant))
const watch = () => watchTopics(desk.workspace, desk.ports)

describe('the topic breaker', () => {
  it('counts what became of the conversations that the assistant answered in', async () => {
    await converse(QUESTION)
    await converse(QUESTION, 'Dziękuję bardzo!')
    await converse(QUESTION, 'Chcę rozmawiać z człowiekiem')
    await converse('Dzień dobry')
    await converse('Chcę rozmawiać z człowiekiem')
    const served = await desk.ports.store.read(desk.workspace, (records) => records.served.since(0 as Instant))
    expect(
      served.map(({ topic, wantedPerson, handedOver, confirmed }) => [topic, wantedPerson, handedOver, confirmed]),
    ).toEqual([
      ['return-goods', false, false, false],
      ['return-goods', false, false, true],
      ['return-goods', true, true, false],
    ])
  })

  it('lets a topic with little trouble run', async () => {
    await watch()
    const { assistant, topics: watched } = await topics()
    expect(assistant.stopped ?? []).toEqual([])
    expect(watched).toMatchObject([{ topic: 'return-goods', seen: 3, troubled: 1 }])
  })

  it('stops one whose customers want a person after every answer, says why, and leaves it to people', async () => {
    const last: ConversationId[] = []
    for (let n = 0; n < 16; n += 1) last.push(await converse(QUESTION, 'Człowieka!'))
    await watch()
    const [stopped] = (await topics()).assistant.stopped ?? []
    expect(stopped).toMatchObject({ topic: 'return-goods', since: now })
    expect(stopped?.troubled).toBeGreaterThan(5)
    expect(stopped?.cases.length).toBeGreaterThan(5)
    expect(stopped?.cases.filter((id) => last.includes(id)).length).toBeGreaterThan(5)

    const { messages, summary } = await desk.read(await converse(QUESTION))
    expect(summary.handover.because).toBe('topic-stopped')
    const answer = messages.find(({ from }) => from === 'assistant')
    expect(answer?.text).toContain('odpowiada teraz człowiek')
    expect(answer?.text).not.toContain('30 dni')
  })

  it('stays stopped however often it is looked at, and is stopped once', async () => {
    const before = await desk.ports.store.read(desk.workspace, ({ playbooks }) => playbooks.currentVersion())
    await watch()
    await watch()
    expect(await desk.ports.store.read(desk.workspace, ({ playbooks }) => playbooks.currentVersion())).toBe(before)
  })

  it('is started by a person only, who says why, and is not stopped again for what was before', async () => {
    now += MINUTE_MS
    desk.setClock(now)
    const author = { workspace: desk.workspace, by: desk.anna.id }
    await restartTopic(author, 'return-goods', 'artykuł poprawiony', desk.ports)
    await watch()
    expect((await topics()).assistant.stopped).toEqual([])
    const { messages } = await desk.read(await converse(QUESTION))
    expect(messages.at(-1)?.text).toContain('30 dni')
    const [change] = await desk.ports.store.read(desk.workspace, ({ playbooks }) => playbooks.history())
    expect(change).toMatchObject({ by: desk.anna.id, why: '▶ return-goods: artykuł poprawiony' })
    await expect(restartTopic(author, 'return-goods', 'jeszcze raz', desk.ports)).rejects.toThrow('not-found')
  })
})
