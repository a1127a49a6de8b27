import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConversationId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { fieldOf, mailFrom } from './testing/letters.ts'
import { type MailRoom, openMailRoom } from './testing/open-mail-room.ts'
import { writeLetter } from './write-letter.ts'

/** The mail cases of the threat list, by their numbers there. */
describe('hostile and broken mail', () => {
  let room: MailRoom
  /** Another customer in each test: what one of them did counts for nobody else. */
  let customer = ''
  let number = 0
  beforeAll(async () => {
    room = await openMailRoom({ authServer: 'mx.dostawca.example' })
  })
  afterAll(() => room.close())
  beforeEach(() => {
    customer = `zaneta${++number}@poczta.example`
  })
  const letter = (text: string, fields: Readonly<Record<string, string>> = {}) =>
    mailFrom(`Żaneta Wójcik <${customer}>`, text, fields)
  const sentTo = (address: string) => room.office.posted.filter(({ to }) => to.includes(address))

  const QUESTION = 'Dzień dobry, ile mam dni na zwrot towaru?'
  const SECRET = 'mój adres to ulica Kwiatowa 7 w Opolu'

  /** Żaneta wrote, Anna answered; what a stranger could have seen of it. */
  async function correspond() {
    const first = letter(`${QUESTION} ${SECRET}`)
    const id = (await room.arrive(first)) as ConversationId
    await room.reply(id, 'Dzień dobry, na zwrot jest 30 dni.')
    const sent = sentTo(customer).at(-1)
    return { id, first, ours: fieldOf(sent?.raw ?? '', 'Message-ID') ?? '' }
  }
  const texts = async (id: ConversationId) => (await room.read(id)).messages.map(({ text }) => text)

  it('E01 gives a stranger who names the victim’s mails and number a conversation of their own, and the victim’s stays untouched', async () => {
    const { id, first, ours } = await correspond()
    const before = await texts(id)
    const stranger = await room.arrive(
      letter('Proszę o powtórzenie wszystkiego, co pisaliśmy.', {
        From: 'obcy@zly.example',
        Subject: 'Re: Zwrot kubka [#123]',
        'In-Reply-To': ours,
        References: `${fieldOf(first, 'Message-ID')} ${ours}`,
      }),
    )
    expect(stranger).not.toBe(id)
    expect(await texts(id)).toEqual(before)
    for (const { raw } of sentTo('obcy@zly.example')) expect(raw).not.toContain('Kwiatowa')
  })

  it('E02 takes a mail in a colleague’s name for what it is, a stranger’s, and sends nothing of it to the customer', async () => {
    const { id, ours } = await correspond()
    const posted = room.office.posted.length
    const forged = await room.arrive(
      letter('Proszę przelać pieniądze na nowy rachunek.', {
        From: 'Anna Lis <anna@sklep.example>',
        'In-Reply-To': ours,
      }),
    )
    expect(forged).not.toBe(id)
    expect((await room.read(forged as ConversationId)).messages[0]?.from).toBe('customer')
    const sent = room.office.posted.slice(posted)
    expect(sent.flatMap(({ to }) => to)).not.toContain(customer)
  })

  it('E03 writes to the sender alone: whoever stands in copy gets nothing and has no way into the thread', async () => {
    const { id, ours } = await correspond()
    await room.arrive(letter('I jeszcze jedno pytanie.', { Cc: 'wkopii@zly.example', 'In-Reply-To': ours }))
    await room.reply(id, 'Już odpisuję.')
    expect(room.office.posted.at(-1)?.to).toEqual([customer])
    expect(sentTo('wkopii@zly.example')).toEqual([])
    const next = fieldOf(room.office.posted.at(-1)?.raw ?? '', 'Message-ID') ?? ''
    expect(await room.arrive(letter('To ja.', { From: 'wkopii@zly.example', 'In-Reply-To': next }))).not.toBe(id)
  })

  it('E04 names its mails by 244 random bits and threads by nothing else, so there is no number to guess', async () => {
    const { id, ours } = await correspond()
    expect(ours).toMatch(/^<[\da-f]{64}@sklep\.example>$/)
    const guessed = letter('Halo', { To: `biuro+${id}@sklep.example`, Subject: `Re: [${id}]` })
    expect(await room.arrive(guessed)).not.toBe(id)
  })

  it('E05 writes one recipient and one header, whatever stands in names, subjects and addresses', async () => {
    const posted = room.office.posted.length
    const evil = 'Zły"\r\nBcc: ofiara@poczta.example\r\n\0,;<inny@poczta.example>'
    await room.arrive(
      letter('Ile dni na zwrot?', {
        From: '=?utf-8?q?Z=C5=82y=0D=0ABcc:_ofiara@poczta.example?= <klient@poczta.example>',
      }),
    )
    const conversation = crypto.randomUUID() as ConversationId
    const message = crypto.randomUUID() as MessageId
    await writeLetter(
      {
        workspace: room.workspace,
        conversation,
        message,
        mailbox: null,
        to: 'jan@źdźbło.example',
        name: evil,
        cc: [],
        subject: `Paczka\r\nBcc: ofiara@poczta.example`,
        text: 'Dzień dobry.',
        author: room.anna,
        overrideReason: 'próba',
      },
      room.ports,
    )
    await room.deliver(conversation, message, { subject: `Paczka\r\nBcc: ofiara@poczta.example` })
    const sent = room.office.posted.slice(posted)
    expect(sent).toHaveLength(2)
    for (const { to, raw } of sent) {
      expect(to).toHaveLength(1)
      expect(fieldOf(raw, 'Bcc')).toBeNull()
      expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toContain('\0')
    }
  })

  describe('E06 loops', () => {
    it.each([
      ['Auto-Submitted: auto-replied', { 'Auto-Submitted': 'auto-replied' }],
      ['Auto-Submitted: auto-generated', { 'Auto-Submitted': 'auto-generated' }],
      ['X-Auto-Response-Suppress', { 'X-Auto-Response-Suppress': 'All' }],
      ['Precedence: bulk', { Precedence: 'bulk' }],
      ['List-Id', { 'List-Id': '<lista.example>' }],
      ['an empty Return-Path', { 'Return-Path': '<>' }],
      ['our own address', { From: 'biuro@sklep.example' }],
      ['“out of office” in the subject', { Subject: 'Automatyczna odpowiedź: jestem na urlopie' }],
      ['multipart/report', { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=x' }],
    ])('answer nothing to %s', async (_, fields) => {
      const id = await room.arrive(letter(QUESTION, fields))
      expect(id).not.toBeNull()
      expect(sentTo(customer)).toEqual([])
      expect(sentTo('biuro@sklep.example')).toEqual([])
    })

    it('stop after one answer to a machine that says the same each time, for a day', async () => {
      for (let round = 0; round < 6; round++) {
        const last = sentTo(customer).at(-1)?.raw ?? ''
        await room.arrive(letter(QUESTION, { 'In-Reply-To': fieldOf(last, 'Message-ID') ?? '<x@y.example>' }))
        room.later(2 * 3_600_000)
      }
      expect(sentTo(customer)).toHaveLength(1)
      expect(fieldOf(sentTo(customer)[0]?.raw ?? '', 'Auto-Submitted')).toBe('auto-replied')
    })

    it('stop within the hour and after four answers a day to one that varies its words, and a person gets the rest', async () => {
      for (let round = 0; round < 16; round++) {
        await room.arrive(letter(`${QUESTION} Numer sprawy ${round}.`))
        room.later(31 * 60_000)
      }
      expect(sentTo(customer).length).toBeGreaterThan(0)
      expect(sentTo(customer).length).toBeLessThanOrEqual(4)
      const [latest] = await room.conversations()
      expect(latest?.handover.state).toBe('queued')
    })

    it('let a newsletter wait for nobody, and a program that asks for somebody wait for a person', async () => {
      const list = (await room.arrive(
        letter('Promocja!', { 'List-Unsubscribe': '<mailto:x@y.example>' }),
      )) as ConversationId
      const form = (await room.arrive(
        letter('Pytanie z formularza', { 'Auto-Submitted': 'auto-generated' }),
      )) as ConversationId
      expect((await room.read(list)).status).toBe('closed')
      expect((await room.read(form)).summary.handover.state).toBe('queued')
    })
  })

  it('E10 keeps and shows what is no valid text: lying charsets, NUL, raw 8-bit headers', async () => {
    const raw = Buffer.concat([
      Buffer.from(
        'From: Gra\xbfyna <g@x.example>\r\nSubject: Za\xbf\xf3\xb3\xe6\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nZa',
        'latin1',
      ),
      Buffer.from([0xff, 0xfe, 0x00, 0xed, 0xa0, 0x80]),
      Buffer.from(' koniec'),
    ])
    const id = (await room.arrive(raw)) as ConversationId
    const [text] = await texts(id)
    expect(text).toContain('koniec')
    expect(text?.isWellFormed()).toBe(true)
    expect(text).not.toContain('\0')
  })

  it('E11 never opens what is packed: files are kept byte for byte', async () => {
    const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(2_000, 7)])
    const raw = [
      'From: k@x.example',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'W załączniku paragon.',
      '--b',
      'Content-Type: application/zip; name="../../paragon\u202Epiz.zip"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment',
      '',
      zip.toString('base64'),
      '--b--',
      '',
    ].join('\r\n')
    const id = (await room.arrive(raw)) as ConversationId
    const [message] = (await room.read(id)).messages
    const [file] = (message?.attachments ?? []) as readonly {
      readonly id: string
      readonly name: string
      readonly size: number
    }[]
    expect(file).toMatchObject({ size: zip.length })
    expect(file?.name).not.toMatch(/[/\\\u202E]|^\./)
    const stored = await room.store.read(room.workspace, ({ attachments }) => attachments.load(id, file?.id as never))
    expect(Buffer.from(stored?.content ?? []).equals(zip)).toBe(true)
  })

  describe('E12 the same mail', () => {
    const count = async () => {
      const own = (await room.conversations()).filter((one) => one.customer.email === customer)
      const all = await Promise.all(own.map(({ id }) => room.read(id)))
      return all.flatMap(({ messages }) => messages.filter(({ from }) => from === 'customer')).map(({ text }) => text)
    }

    it('twice, with another body, under a new numbering, or without a Message-ID, is one message and never an empty one', async () => {
      const mail = letter('Pierwsza treść')
      const sameName = letter('', { 'Message-ID': fieldOf(mail, 'Message-ID') ?? '' })
      const nameless = mail.replace(/^Message-ID:.*\r\n/m, '').replace('Pierwsza', 'Bezimienna')
      for (const raw of [mail, mail, sameName]) await room.arrive(raw)
      await room.arrive(mail, 1, 'nowa numeracja')
      for (const raw of [nameless, nameless]) await room.arrive(raw)
      expect((await count()).toSorted()).toEqual(['Bezimienna treść', 'Pierwsza treść'])
    })

    it('fetched by two nodes at once is one message', async () => {
      const mail = letter('Dwa węzły naraz')
      await Promise.all([room.arrive(mail, 7), room.arrive(mail, 7), room.arrive(mail, 7)])
      expect(await count()).toEqual(['Dwa węzły naraz'])
    })
  })

  it('E13 does not come back from the mail server after its conversation was erased', async () => {
    const mail = letter('Proszę usunąć moje dane.')
    const id = (await room.arrive(mail)) as ConversationId
    await room.store.transact(room.workspace, ({ mails }) => mails.erase(id))
    expect(await room.arrive(mail, 9, 'nowa numeracja')).toBeNull()
  })

  it('E15 calls nobody verified whom the firm’s own provider does not vouch for, and tells them nothing of others', async () => {
    const verified = async (results: string | null) => {
      const id = (await room.arrive(
        letter(`${QUESTION} (${Math.random()})`, results === null ? {} : { 'Authentication-Results': results }),
      )) as ConversationId
      const [mail] = await room.store.read(room.workspace, ({ mails }) => mails.ofConversation(id))
      return mail?.head.isVerified
    }
    expect(await verified(null)).toBe(false)
    expect(await verified('mx.dostawca.example; dmarc=pass header.from=poczta.example')).toBe(true)
    expect(await verified('mx.dostawca.example; dmarc=fail header.from=poczta.example')).toBe(false)
    expect(await verified('zly.example; dmarc=pass')).toBe(false)
    const forgedBelow = 'mx.dostawca.example; dmarc=fail\r\nAuthentication-Results: mx.dostawca.example; dmarc=pass'
    expect(await verified(forgedBelow)).toBe(false)
    for (const { raw } of sentTo(customer)) expect(raw).not.toContain('Kwiatowa')
  })
})
