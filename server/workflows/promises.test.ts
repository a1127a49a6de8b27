import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'
import { closeConversation } from './close-conversation.ts'
import { deliverMessage, undoMessage } from './deliver-message.ts'
import { promiseTimes, settleByHand, watchPromises } from './promises.ts'
import { sendReply, writeNote } from './send-reply.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

const HOUR = 3_600_000
const TUESDAY_NOON = MONDAY_TEN + 26 * HOUR

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const outgoing = (conversation: ConversationId, text: string) => ({
  workspace: desk.workspace,
  conversation,
  id: desk.newMessage(),
  text,
  author: desk.anna,
  overrideReason: 'próba',
})

async function reply(conversation: ConversationId, text: string, at: number): Promise<void> {
  desk.setClock(at)
  const { message } = await sendReply(outgoing(conversation, text), desk.ports)
  await deliverMessage({ workspace: desk.workspace, conversation, message: message.id }, desk.ports)
}

const states = async (conversation: ConversationId) =>
  (await desk.ports.store.read(desk.workspace, ({ promises }) => promises.ofConversation(conversation))).map(
    ({ state, settled }) => [state, settled?.how ?? null],
  )

const PROMISE = 'Dzień dobry, sprawdzę to w magazynie i odpiszę jutro do 12:00.'

describe('a promise of a consultant', () => {
  it('is owed from when the reply leaves, by whoever holds the conversation, and kept by the answer', async () => {
    const id = await desk.open()
    await reply(id, PROMISE, MONDAY_TEN)
    const [owed] = await desk.ports.store.read(desk.workspace, ({ promises }) => promises.ofConversation(id))
    expect(owed).toMatchObject({ dueAt: TUESDAY_NOON, owner: { name: 'Anna' }, state: 'open', kind: 'word' })
    await reply(id, 'Dzień dobry, kubek jest na stanie i może Pani zamawiać.', MONDAY_TEN + 20 * HOUR)
    expect(await states(id)).toEqual([['kept', 'reply']])
  })

  it('is late when the answer comes after its time', async () => {
    const id = await desk.open()
    await reply(id, PROMISE, MONDAY_TEN)
    await reply(id, 'Dzień dobry, kubek jest na stanie i może Pani zamawiać.', TUESDAY_NOON + HOUR)
    expect(await states(id)).toEqual([['late', 'reply']])
  })

  it('is none when the reply is taken back before it leaves', async () => {
    const id = await desk.open()
    const { message } = await sendReply(outgoing(id, PROMISE), desk.ports)
    await undoMessage({ workspace: desk.workspace, conversation: id, message: message.id }, desk.ports)
    await deliverMessage({ workspace: desk.workspace, conversation: id, message: message.id }, desk.ports)
    expect(await states(id)).toEqual([])
  })

  it('of a call is kept by a colleague’s note, found at the next look', async () => {
    const id = await desk.open()
    await reply(id, 'Oddzwonię do Pani jutro do 12:00.', MONDAY_TEN)
    await writeNote(outgoing(id, 'Oddzwoniłam, wszystko jasne.'), desk.ports)
    await watchPromises([desk.workspace], desk.ports)
    expect(await states(id)).toEqual([['kept', 'note']])
  })

  it('is kept by closing the case in time', async () => {
    const id = await desk.open()
    await reply(id, PROMISE, MONDAY_TEN)
    const closing = { category: null, cause: null, outcome: null, by: desk.anna }
    await closeConversation(desk.workspace, id, closing, desk.ports)
    await watchPromises([desk.workspace], desk.ports)
    expect(await states(id)).toEqual([['kept', 'closing']])
  })

  it('can be settled and taken up again by hand', async () => {
    const id = await desk.open()
    await reply(id, PROMISE, MONDAY_TEN)
    const [owed] = await desk.ports.store.read(desk.workspace, ({ promises }) => promises.ofConversation(id))
    const say = (as: 'dropped' | 'open') =>
      settleByHand({ workspace: desk.workspace, promise: owed?.id ?? '', as, by: desk.anna.id }, desk.ports)
    expect((await say('dropped')).settled).toMatchObject({ by: desk.anna.id, how: 'hand' })
    expect((await say('open')).settled).toBeNull()
    await expect(
      settleByHand({ workspace: desk.workspace, promise: 'obca', as: 'kept', by: desk.anna.id }, desk.ports),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is counted as near an hour of open time before, and in the rate when its time has come', async () => {
    const own = await openTestDesk()
    try {
      const id = await own.open()
      const { message } = await sendReply(
        { ...outgoing(id, PROMISE), workspace: own.workspace, author: own.anna },
        own.ports,
      )
      await deliverMessage({ workspace: own.workspace, conversation: id, message: message.id }, own.ports)
      const { targets } = await own.ports.store.read(own.workspace, ({ playbooks }) => playbooks.currentRules())
      const look = (now: number) =>
        own.ports.store.read(own.workspace, async ({ promises }) => ({
          counts: await promises.count(own.anna.id, promiseTimes(now as never, targets.businessHours)),
          rate: await promises.kept(MONDAY_TEN, (MONDAY_TEN + 72 * HOUR) as never, now as never),
        }))
      expect(await look(TUESDAY_NOON - 2 * HOUR)).toEqual({
        counts: { mine: { today: 1, overdue: 0, near: 0 }, all: { today: 1, overdue: 0, near: 0 } },
        rate: { kept: 0, broken: 0 },
      })
      expect((await look(TUESDAY_NOON - HOUR / 2)).counts.mine).toEqual({ today: 1, overdue: 0, near: 1 })
      expect(await look(TUESDAY_NOON + 1)).toEqual({
        counts: { mine: { today: 0, overdue: 1, near: 0 }, all: { today: 0, overdue: 1, near: 0 } },
        rate: { kept: 0, broken: 1 },
      })
    } finally {
      await own.close()
    }
  })
})
