import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'
import { answerMessage } from './answer-message.ts'
import { receiveForm } from './receive-form.ts'
import { fieldOf, mailFrom } from './testing/letters.ts'
import { type MailRoom, openMailRoom } from './testing/open-mail-room.ts'

describe('a letter on its way out', () => {
  let room: MailRoom
  let customer = ''
  let number = 0
  beforeAll(async () => {
    room = await openMailRoom()
  })
  afterAll(() => room.close())
  beforeEach(() => {
    customer = `klient${++number}@poczta.example`
    room.office.mood = 'takes'
  })

  const sent = () => room.office.posted.filter(({ to }) => to.includes(customer))
  const begin = async (text = 'Chcę rozmawiać z konsultantem.'): Promise<ConversationId> =>
    (await room.arrive(mailFrom(customer, text))) as ConversationId
  const lastOf = async (id: ConversationId, from: 'agent' | 'assistant') =>
    (await room.read(id)).messages.findLast((message) => message.from === from)
  const trouble = async () =>
    (await room.store.read(room.workspace, ({ mailboxes }) => mailboxes.load(room.mailbox)))?.sending ?? null

  it('stands as sent once its server has it, answers what was asked, and quotes it below', async () => {
    const id = await begin('Chcę rozmawiać z konsultantem o kubku.')
    await room.reply(id, 'Dzień dobry, już sprawdzam.', { cc: ['ksiegowa@poczta.example'], subject: 'Kubek' })
    expect((await lastOf(id, 'agent'))?.delivery).toBe('sent')
    const last = sent().at(-1)
    expect(last?.to).toEqual([customer, 'ksiegowa@poczta.example'])
    expect(fieldOf(last?.raw ?? '', 'Subject')).toBe('Kubek')
    const reading = await room.ports.mailReader.read(Buffer.from(last?.raw ?? ''))
    expect(reading.head.text).toMatch(
      /^Dzień dobry, już sprawdzam\.\n\nW dniu .+ napisał\(a\):\n> Chcę rozmawiać z konsultantem o kubku\.$/,
    )
    expect(reading).toMatchObject({ ownText: 'Dzień dobry, już sprawdzam.' })
    const [mail] = await room.store.read(room.workspace, ({ mails }) => mails.sentUnder([nameOf(last?.raw)]))
    expect(mail).toMatchObject({ state: 'sent', peer: customer, head: { automatic: null } })
  })

  it('R02 goes again under the same Message-ID when a person wrote it and the line broke after the text', async () => {
    const id = await begin()
    const before = sent().length
    room.office.mood = 'goes silent'
    await room.reply(id, 'Ważna odpowiedź.')
    expect((await lastOf(id, 'agent'))?.delivery).toBe('unknown')
    room.office.mood = 'takes'
    expect(await room.sendQueued(id)).toContain('done')
    expect((await lastOf(id, 'agent'))?.delivery).toBe('sent')
    const copies = sent().slice(before)
    expect(copies).toHaveLength(2)
    expect(new Set(copies.map(({ raw }) => nameOf(raw))).size).toBe(1)
  })

  it('R02 never goes again when nobody wrote it: the customer is left to a person', async () => {
    room.office.mood = 'goes silent'
    const id = await begin('Ile mam dni na zwrot towaru?')
    room.office.mood = 'takes'
    expect((await lastOf(id, 'assistant'))?.delivery).toBe('unknown')
    await room.sendQueued(id)
    expect(sent()).toHaveLength(1)
    const { summary } = await room.read(id)
    expect(summary.handover.state).not.toBe('none')
    expect(summary.waitingSince).not.toBeNull()
  })

  it('R02 is not sent after all when the process died in the middle of an automatic answer', async () => {
    room.office.mood = 'defers'
    const id = await begin('Ile mam dni na zwrot towaru?')
    const answer = await lastOf(id, 'assistant')
    await room.store.transact(room.workspace, ({ conversations }) =>
      conversations.setDelivery(answer?.id as never, 'sending'),
    )
    room.office.mood = 'takes'
    await room.sendQueued(id)
    expect(sent()).toEqual([])
    expect((await lastOf(id, 'assistant'))?.delivery).toBe('unknown')
  })

  it('R08 waits while its server defers or does not answer, says on the mailbox that nothing leaves, and goes once it is back', async () => {
    const id = await begin()
    const before = sent().length
    room.office.mood = 'defers'
    await room.reply(id, 'Poczekamy.')
    expect((await lastOf(id, 'agent'))?.delivery).toBe('queued')
    expect(await trouble()).toBeNull()

    await room.office.stop()
    expect(await room.sendQueued(id)).toEqual(['later'])
    expect(await trouble()).not.toBeNull()
    await room.office.start()
    room.office.mood = 'refuses sign-in'
    expect(await room.sendQueued(id)).toEqual(['later'])
    expect((await trouble())?.reason).toMatch(/credentials/i)

    room.office.mood = 'takes'
    expect(await room.sendQueued(id)).toEqual(['done'])
    expect(await trouble()).toBeNull()
    expect((await lastOf(id, 'agent'))?.delivery).toBe('sent')
    expect(sent()).toHaveLength(before + 1)
  })

  it('R08 stands as failed with the server’s words when it is refused for good, and somebody owes the answer again', async () => {
    const id = await begin()
    room.office.mood = 'refuses'
    await room.reply(id, 'Nie dojdzie.')
    expect((await lastOf(id, 'agent'))?.delivery).toBe('failed')
    const mails = await room.store.read(room.workspace, ({ mails }) => mails.ofConversation(id))
    expect(mails.findLast(({ incoming }) => !incoming)?.reason).toContain('No such user here')
    expect((await room.read(id)).summary.waitingSince).not.toBeNull()
    expect(await trouble()).toBeNull()
  })

  it('R08 stands as failed when another server sends it back later, and its closed conversation opens', async () => {
    const id = await begin()
    await room.reply(id, 'Przyjęta, a potem zwrócona.')
    await room.store.transact(room.workspace, ({ conversations }) =>
      conversations.update(id, { status: 'closed', closedAt: room.ports.clock.now() }),
    )
    const posted = room.office.posted.length
    await room.arrive(bounceOf(sent().at(-1)?.raw ?? '', 'failed'))
    const { messages, summary } = await room.read(id)
    expect(messages.findLast(({ from }) => from === 'agent')?.delivery).toBe('failed')
    expect(summary.status).toBe('open')
    expect(summary.waitingSince).not.toBeNull()
    const mails = await room.store.read(room.workspace, ({ mails }) => mails.ofConversation(id))
    expect(mails.find(({ state }) => state === 'failed')?.reason).toBe(`${customer}: 552 Mailbox is full`)
    expect(room.office.posted).toHaveLength(posted)
  })

  it('stands as delivered when another server says so, and no report of a stranger’s changes anything', async () => {
    const id = await begin()
    await room.reply(id, 'Z potwierdzeniem.')
    await room.arrive(bounceOf('Message-ID: <zgadniete@sklep.example>\r\n\r\n', 'failed'))
    expect((await lastOf(id, 'agent'))?.delivery).toBe('sent')
    await room.arrive(bounceOf(sent().at(-1)?.raw ?? '', 'delivered'))
    expect((await lastOf(id, 'agent'))?.delivery).toBe('delivered')
  })

  function bounceOf(raw: string, action: 'failed' | 'delivered'): string {
    return [
      'From: MAILER-DAEMON@poczta.example',
      'Return-Path: <>',
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: <${crypto.randomUUID()}@poczta.example>`,
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'This is the mail system.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.poczta.example',
      '',
      `Final-Recipient: rfc822; ${customer}`,
      `Action: ${action}`,
      'Status: 5.2.2',
      'Diagnostic-Code: smtp; 552 Mailbox',
      ' is full',
      '--b',
      'Content-Type: message/rfc822',
      '',
      raw.slice(0, raw.indexOf('\r\n\r\n')),
      '',
      '--b--',
      '',
    ].join('\r\n')
  }

  function nameOf(raw: string | undefined): string {
    return (fieldOf(raw ?? '', 'Message-ID') ?? '').replace(/[<>]/g, '')
  }
})

describe('E07 a contact form', () => {
  it('sends nothing by itself to the address somebody typed, however often, and a person’s answer leaves by mail', async () => {
    const room = await openMailRoom()
    const workspace = { id: room.workspace, name: 'Sklep', demo: false, widgetKey: 'k' }
    const form = {
      workspace,
      name: null,
      email: 'ofiara@poczta.example',
      subject: 'KUP TERAZ',
      text: 'Ile mam dni na zwrot towaru?',
    }
    try {
      const ids = Array.from({ length: 20 }, () => crypto.randomUUID())
      for (const id of [...ids, ids[0] ?? '']) {
        const { conversation, message, unanswered } = await receiveForm({ ...form, id }, room.ports)
        await answerMessage({ workspace: room.workspace, conversation, message }, room.ports, unanswered)
        await room.sendQueued(conversation)
      }
      expect(room.office.posted).toEqual([])
      const all = await room.conversations()
      expect(all).toHaveLength(20)
      expect(all.every(({ handover, channel }) => handover.state === 'queued' && channel === 'form')).toBe(true)
      await room.reply(all[0]?.id as ConversationId, 'Dzień dobry, 30 dni.')
      expect(room.office.posted.map(({ to }) => to)).toEqual([['ofiara@poczta.example']])
    } finally {
      await room.close()
    }
  })
})
