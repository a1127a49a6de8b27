import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { decideRecallItem, recallAnswer } from './recall-answer.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

async function told(text: string): Promise<{ readonly conversation: ConversationId; readonly message: MessageId }> {
  const conversation = await desk.open()
  const message = desk.newMessage()
  const rest = { internal: false, at: MONDAY_TEN, sendAt: null, overrideReason: null, delivery: 'delivered' } as const
  await desk.ports.store.transact(desk.workspace, async ({ conversations }) => {
    const question = {
      ...rest,
      id: desk.newMessage(),
      from: 'customer' as const,
      author: null,
      text: 'Ile mam na zwrot?',
    }
    await conversations.append(conversation, question)
    await conversations.append(conversation, { ...rest, id: message, from: 'agent', author: desk.anna, text })
  })
  return { conversation, message }
}

const recall = (wrong: Awaited<ReturnType<typeof told>>) =>
  recallAnswer(
    { workspace: desk.workspace, ...wrong, said: null, right: 'Na zwrot masz 30 dni.', by: desk.anna },
    desk.ports,
  )
const load = (id: string) => desk.ports.store.read(desk.workspace, ({ recalls }) => recalls.load(id))

describe('a wrong answer', () => {
  it('is called back from everybody who got it in whatever words, and from nobody else', async () => {
    const wrong = await told('Na zwrot towaru ma Pani 14 dni.')
    const same = await told('Towar można zwrócić w ciągu 14 dni.')
    await told('Na zwrot towaru ma Pani 30 dni.')
    await told('Reklamację rozpatrujemy w ciągu 14 dni.')
    const found = await load(await recall(wrong))
    expect(found?.recall.facts).toMatchObject({ wrong: '14 dni', right: 'Na zwrot masz 30 dni.' })
    expect(found?.items.map(({ message }) => message).toSorted()).toEqual([wrong.message, same.message].toSorted())
    expect(found?.items[0]?.draft).toContain('Prawidłowo jest tak: Na zwrot masz 30 dni.')
  })

  it('is worked through: sent once, read by the guard, or not needed', async () => {
    const wrong = await told('Na zwrot towaru ma Pani 10 dni.')
    const id = await recall(wrong)
    const decide = (state: 'not-needed' | 'sent' | 'todo', text: string | null = null) =>
      decideRecallItem({ workspace: desk.workspace, recall: id, ...wrong, state, text, by: desk.anna }, desk.ports)
    await decide('not-needed')
    expect((await load(id))?.items[0]).toMatchObject({ state: 'not-needed', decided: { by: desk.anna.id } })
    await decide('todo')
    await expect(decide('sent', 'Na zwrot ma Pani 10 dni, {{imię}}.')).rejects.toMatchObject({ code: 'reason-needed' })
    await decide('sent')
    await decide('sent')
    const { messages } = await desk.read(wrong.conversation)
    expect(messages.filter(({ text }) => text.includes('Przepraszamy'))).toHaveLength(1)
    expect((await load(id))?.items[0]?.state).toBe('sent')
  })

  it('must state a fact, or nothing could be found', async () => {
    await expect(recall(await told('Już się tym zajmuję.'))).rejects.toMatchObject({ code: 'no-fact-told' })
  })
})
