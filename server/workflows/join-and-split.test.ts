import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConversationId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { auditConversation } from './audit-conversation.ts'
import { closeConversation } from './close-conversation.ts'
import { deliverMessage } from './deliver-message.ts'
import { joinConversations, undoJoin } from './join-conversations.ts'
import { loadMatter } from './matter.ts'
import { receiveMessage } from './receive-message.ts'
import { sendReply } from './send-reply.ts'
import { splitConversation, undoSplit } from './split-conversation.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

let desk: TestDesk
let mail: ConversationId
let chat: ConversationId

beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())
beforeEach(async () => {
  desk.setClock(MONDAY_TEN)
  mail = await desk.open()
  await say(mail, 'Gdzie jest moja paczka?')
  desk.setClock(MONDAY_TEN + 60_000)
  chat = await desk.open()
  await say(chat, 'Pisałam mailem o paczce, halo?')
  desk.setClock(MONDAY_TEN + 120_000)
})

const say = async (conversation: ConversationId, text: string) =>
  (await receiveMessage({ workspace: desk.workspace, conversation, id: desk.newMessage(), text }, desk.ports)).message

async function reply(conversation: ConversationId, through: ConversationId | undefined, after: number | null = null) {
  const text = 'Dzień dobry! Paczka wyszła dziś i przyjdzie we wtorek, 24 listopada. W razie pytań proszę pisać.'
  const outgoing = { workspace: desk.workspace, conversation, through, text, author: desk.anna, overrideReason: null }
  const { message } = await sendReply({ ...outgoing, id: desk.newMessage(), after }, desk.ports)
  await deliverMessage({ workspace: desk.workspace, conversation: through ?? mail, message: message.id }, desk.ports)
  return message.id
}
const both = () => ({ into: mail, part: chat })
const join = () => joinConversations(desk.workspace, both(), desk.anna, desk.ports)
const matter = async (id: ConversationId) => {
  const found = await desk.ports.store.read(desk.workspace, (records) => loadMatter(id, records))
  if (found === null) throw new Error('no such conversation')
  return found
}
const words = async (id: ConversationId) => (await matter(id)).messages.map(({ text }) => text.slice(0, 12))
const list = async (view: 'all' | 'open') =>
  (
    await desk.ports.store.read(desk.workspace, ({ conversations }) =>
      conversations.list({ view, person: desk.anna.id, words: null, cursor: null, limit: 100 }),
    )
  ).items.map(({ id }) => id)
const audited = async (id: ConversationId) => {
  await auditConversation(desk.workspace, id, desk.ports)
  return (await desk.read(id)).auditedAt !== null
}
const close = (id: ConversationId) =>
  closeConversation(desk.workspace, id, { category: null, cause: null, outcome: null, by: desk.anna }, desk.ports)

describe('joined conversations', () => {
  it('are read as one, in the order in which they were said, by one person', async () => {
    const joined = await join()
    expect(joined.messages.map(({ saidIn }) => saidIn ?? mail)).toEqual([mail, chat])
    expect(joined.summary).toMatchObject({ assignee: { name: 'Anna' }, waitingSince: MONDAY_TEN })
    expect(await list('open')).toContain(mail)
    expect(await list('open')).not.toContain(chat)
    expect(await list('all')).toContain(chat)
  })

  it('keep their own numbers, so that whoever reads along in the chat misses nothing', async () => {
    const before = (await desk.read(chat)).messages
    await join()
    expect((await desk.read(chat)).messages).toEqual(before)
    const next = await say(chat, 'Jest tam kto?')
    expect(next.seq).toBe((before.at(-1)?.seq ?? 0) + 1)
    expect(await words(mail)).toEqual(['Gdzie jest m', 'Pisałam mail', 'Jest tam kto'])
  })

  it('are answered where the author says, and the customer there reads it', async () => {
    await join()
    const id = await reply(mail, chat)
    expect((await desk.read(chat)).messages.at(-1)).toMatchObject({ id, delivery: 'delivered' })
    expect((await desk.read(mail)).messages.map((message) => message.id)).not.toContain(id)
    expect((await matter(mail)).messages.at(-1)).toMatchObject({ id, saidIn: chat })
    expect((await matter(mail)).summary).toMatchObject({ waitingSince: null, lastFrom: 'agent' })
  })

  it('are answered nowhere else than where the matter was talked of', async () => {
    const stranger = await desk.open()
    await expect(reply(mail, stranger)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('show a colleague’s reply before a second one goes', async () => {
    await join()
    await say(chat, 'Halo?')
    const seen = (await desk.read(chat)).messages.at(-1)?.seq ?? 0
    await reply(mail, chat)
    const ola = { ...desk.anna, id: desk.newMessage() as string as typeof desk.anna.id, name: 'Ola' }
    const text = 'Już sprawdzam, gdzie jest Pani paczka, i napiszę dziś do 15:00.'
    const second = { workspace: desk.workspace, conversation: mail, through: chat, text, author: ola, after: seen }
    await expect(
      sendReply({ ...second, id: desk.newMessage(), overrideReason: null }, desk.ports),
    ).rejects.toMatchObject({ code: 'colleague-replied' })
  })

  it('come back to whoever holds them when the customer writes in the closed part', async () => {
    await join()
    await close(mail)
    expect((await desk.read(chat)).status).toBe('closed')
    await say(chat, 'Paczki dalej nie ma.')
    expect((await matter(mail)).summary).toMatchObject({ status: 'open', assignee: { name: 'Anna' } })
    expect((await matter(mail)).summary.waitingSince).not.toBeNull()
  })

  it('are audited and counted once', async () => {
    await close(chat)
    expect(await audited(chat)).toBe(true)
    await join()
    expect((await desk.read(chat)).auditedAt).toBeNull()
    await close(mail)
    expect([await audited(mail), await audited(chat)]).toEqual([true, false])
  })

  it('are two again after an undo, each with what was said in it meanwhile', async () => {
    await join()
    await say(chat, 'Halo?')
    await undoJoin(desk.workspace, both(), desk.anna, desk.ports)
    expect(await words(mail)).toEqual(['Gdzie jest m'])
    expect(await words(chat)).toEqual(['Pisałam mail', 'Halo?'])
    expect(await list('open')).toEqual(expect.arrayContaining([mail, chat]))
    const types = (await desk.read(mail)).events.map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['joined', 'join-undone']))
  })

  it('make no chain, and nothing is part of itself', async () => {
    await join()
    const third = await desk.open()
    const attempts = [
      { into: chat, part: third },
      { into: third, part: mail },
      { into: third, part: chat },
      { into: third, part: third },
    ]
    for (const attempt of attempts)
      await expect(joinConversations(desk.workspace, attempt, desk.anna, desk.ports)).rejects.toMatchObject({
        code: 'cannot-join',
      })
  })
})

describe('a conversation split in two', () => {
  let invoice: MessageId
  const split = () => splitConversation(desk.workspace, { from: mail, messages: [invoice] }, desk.anna, desk.ports)
  beforeEach(async () => {
    invoice = (await say(mail, 'I jeszcze: proszę o fakturę.')).id
  })

  it('reads each matter by itself, and the customer goes on seeing all they wrote', async () => {
    const { id, summary } = await split()
    expect(await words(id)).toEqual(['I jeszcze: p'])
    expect(await words(mail)).toEqual(['Gdzie jest m'])
    expect((await desk.read(mail)).messages).toHaveLength(2)
    expect(summary).toMatchObject({ subject: 'I jeszcze: proszę o fakturę.', assignee: { name: 'Anna' } })
    expect(summary.waitingSince).not.toBeNull()
  })

  it('is answered where the customer is', async () => {
    const { id } = await split()
    const answer = await reply(id, mail)
    expect((await desk.read(mail)).messages.at(-1)?.id).toBe(answer)
    expect((await matter(id)).messages.at(-1)?.id).toBe(answer)
    expect((await matter(mail)).messages.map((message) => message.id)).not.toContain(answer)
    expect((await matter(id)).summary.waitingSince).toBeNull()
    expect((await matter(mail)).summary.waitingSince).not.toBeNull()
  })

  it('is answered there also by whoever does not say where', async () => {
    const { id } = await split()
    const answer = await reply(id, undefined)
    expect((await desk.read(mail)).messages.at(-1)?.id).toBe(answer)
    expect((await desk.read(id)).messages).toEqual([])
  })

  it('is the same conversation when the same is split twice', async () => {
    expect((await split()).id).toBe((await split()).id)
  })

  it('is one again after an undo, answers included, and can be split anew', async () => {
    const { id } = await split()
    const answer = await reply(id, mail)
    await undoSplit(desk.workspace, { from: mail, id }, desk.anna, desk.ports)
    expect((await matter(mail)).messages.map((message) => message.id)).toContain(answer)
    expect(await words(mail)).toHaveLength(3)
    expect(await list('open')).not.toContain(id)
    expect((await matter(mail)).places).toEqual([])
    expect((await split()).messages.map((message) => message.id)).toEqual([invoice])
  })

  it('leaves no conversation empty', async () => {
    const first = (await desk.read(mail)).messages[0]?.id as MessageId
    const all = { from: mail, messages: [first, invoice] }
    await expect(splitConversation(desk.workspace, all, desk.anna, desk.ports)).rejects.toMatchObject({
      code: 'cannot-split',
    })
  })
})
