import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConversationId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { EVERY_MISTAKE } from '../ports/mistakes.ts'
import { auditConversation } from './audit-conversation.ts'
import { closeConversation, reopenConversation } from './close-conversation.ts'
import { decideMistake } from './decide-mistake.ts'
import { deliverMessage, undoMessage } from './deliver-message.ts'
import { receiveMessage } from './receive-message.ts'
import { sendReply, writeNote } from './send-reply.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

let desk: TestDesk
let id: ConversationId

beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())
beforeEach(async () => {
  desk.setClock(MONDAY_TEN)
  id = await desk.open()
  await say('Kiedy przyjdzie moja paczka?')
})

function say(text: string) {
  return receiveMessage({ workspace: desk.workspace, conversation: id, id: desk.newMessage(), text }, desk.ports)
}

function reply(text: string, overrideReason: string | null = null) {
  return sendReply(
    { workspace: desk.workspace, conversation: id, id: desk.newMessage(), text, author: desk.anna, overrideReason },
    desk.ports,
  )
}

const held = (message: MessageId) => ({ workspace: desk.workspace, conversation: id, message })
const GOOD = 'Dzień dobry! Paczka wyszła dziś i przyjdzie we wtorek, 24 listopada. W razie pytań proszę pisać.'
const BAD = 'Dzień dobry [IMIĘ], paczka jest w drodze.'

describe('a consultant’s reply', () => {
  it('is held, then goes out, and the customer no longer waits', async () => {
    const { message } = await reply(GOOD)
    expect(message).toMatchObject({ delivery: 'held', sendAt: MONDAY_TEN + 10_000 })
    expect((await desk.read(id)).summary.waitingSince).not.toBeNull()
    await deliverMessage(held(message.id), desk.ports)
    const after = await desk.read(id)
    expect(after.messages.at(-1)).toMatchObject({ delivery: 'delivered', text: GOOD })
    expect(after.summary).toMatchObject({
      waitingSince: null,
      handover: { state: 'accepted' },
      assignee: { name: 'Anna' },
    })
  })

  it('takes its place when it goes out, so that no reader misses it', async () => {
    const { message } = await reply(GOOD)
    const { message: later } = await say('Halo?')
    await deliverMessage(held(message.id), desk.ports)
    const after = await desk.ports.store.transact(desk.workspace, ({ conversations }) =>
      conversations.messagesAfter(id, later.seq),
    )
    expect(after.map(({ text }) => text)).toEqual([GOOD])
    expect((await desk.read(id)).summary.waitingSince).not.toBeNull()
  })

  it('that was undone never goes out', async () => {
    const { message } = await reply(GOOD)
    await undoMessage(held(message.id), desk.ports)
    await deliverMessage(held(message.id), desk.ports)
    expect((await desk.read(id)).messages.at(-1)?.delivery).toBe('undone')
  })

  it('that has gone cannot be undone', async () => {
    const { message } = await reply(GOOD)
    await deliverMessage(held(message.id), desk.ports)
    await deliverMessage(held(message.id), desk.ports)
    await expect(undoMessage(held(message.id), desk.ports)).rejects.toMatchObject({ code: 'too-late-to-undo' })
  })

  it('undone and sent in the same moment is one of the two', async () => {
    const { message } = await reply(GOOD)
    const [undone] = await Promise.allSettled([
      undoMessage(held(message.id), desk.ports),
      deliverMessage(held(message.id), desk.ports),
    ])
    const { delivery } = (await desk.read(id)).messages.at(-1) ?? { delivery: null }
    expect(delivery).toBe(undone.status === 'fulfilled' ? 'undone' : 'delivered')
  })

  it('that the guard refuses needs a reason, which is kept', async () => {
    await expect(reply(BAD)).rejects.toMatchObject({ code: 'reason-needed' })
    expect((await desk.read(id)).messages).toHaveLength(1)
    const { message, guard } = await reply(BAD, 'to nazwa pola w formularzu')
    expect(message.overrideReason).toBe('to nazwa pola w formularzu')
    expect(guard.findings.map(({ code }) => code)).toContain('unfilled-placeholder')
  })

  it('sent twice with one id is one reply', async () => {
    const outgoing = {
      workspace: desk.workspace,
      conversation: id,
      id: desk.newMessage(),
      text: GOOD,
      author: desk.anna,
      overrideReason: null,
    }
    const [one, two] = [await sendReply(outgoing, desk.ports), await sendReply(outgoing, desk.ports)]
    expect(two.message.seq).toBe(one.message.seq)
    expect((await desk.read(id)).messages).toHaveLength(2)
  })

  it('a note is for the firm’s people, is not looked at by the guard, and takes nobody’s conversation', async () => {
    const note = await writeNote(
      {
        workspace: desk.workspace,
        conversation: id,
        id: desk.newMessage(),
        text: BAD,
        author: desk.anna,
        overrideReason: null,
      },
      desk.ports,
    )
    expect(note).toMatchObject({ internal: true, delivery: 'delivered' })
    expect((await desk.read(id)).summary.assignee).toBeNull()
  })
})

describe('closing', () => {
  const close = () =>
    closeConversation(desk.workspace, id, { category: null, cause: null, outcome: null, by: desk.anna }, desk.ports)
  const mistakes = () =>
    desk.ports.store.transact(desk.workspace, async ({ mistakes }) => {
      const page = await mistakes.list({ ...EVERY_MISTAKE, conversation: id, limit: 100 })
      return page.items
    })

  it('is followed by an audit whose mistakes stand in the ledger', async () => {
    const { message } = await reply(BAD, 'pośpiech')
    await deliverMessage(held(message.id), desk.ports)
    await close()
    await auditConversation(desk.workspace, id, desk.ports)
    expect((await mistakes()).map(({ code }) => code)).toContain('unfilled-placeholder')
    expect((await desk.read(id)).auditedAt).not.toBeNull()
  })

  it('a second audit asks nobody again what was decided', async () => {
    const { message } = await reply(BAD, 'pośpiech')
    await deliverMessage(held(message.id), desk.ports)
    await close()
    await auditConversation(desk.workspace, id, desk.ports)
    const found = await mistakes()
    const [decided] = found
    if (decided === undefined) throw new Error('nothing found')
    await decideMistake(
      { workspace: desk.workspace, mistake: decided.id, state: 'withdrawn', by: desk.anna.id, reason: 'to nie błąd' },
      desk.ports,
    )
    await auditConversation(desk.workspace, id, desk.ports)
    const again = await mistakes()
    expect(again.map((mistake) => mistake.id).toSorted()).toEqual(found.map((mistake) => mistake.id).toSorted())
    expect(again.find((mistake) => mistake.id === decided.id)?.state).toBe('withdrawn')
  })

  it('a decision cannot be made twice', async () => {
    await close()
    await auditConversation(desk.workspace, id, desk.ports)
    const [found] = await mistakes()
    if (found === undefined) throw new Error('nothing found')
    const decision = { workspace: desk.workspace, mistake: found.id, by: desk.anna.id, reason: 'sprawdzone' }
    await decideMistake({ ...decision, state: 'confirmed' }, desk.ports)
    await expect(decideMistake({ ...decision, state: 'confirmed' }, desk.ports)).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(decideMistake({ ...decision, state: 'contested' }, desk.ports)).resolves.toMatchObject({
      state: 'contested',
    })
  })

  it('a customer who writes again opens the conversation, and the audit waits', async () => {
    await close()
    await say('Jednak jeszcze jedno pytanie')
    const after = await desk.read(id)
    expect(after.status).toBe('open')
    expect(after.events.map(({ type }) => type)).toEqual(['closed', 'reopened'])
    await auditConversation(desk.workspace, id, desk.ports)
    expect((await desk.read(id)).auditedAt).toBeNull()
  })

  it('reopening twice is once', async () => {
    await close()
    await reopenConversation(desk.workspace, id, desk.ports)
    await reopenConversation(desk.workspace, id, desk.ports)
    expect((await desk.read(id)).events.map(({ type }) => type)).toEqual(['closed', 'reopened'])
  })
})
