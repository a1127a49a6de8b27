import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DOVECOT } from '../adapters/mail-servers/testing/dovecot.ts'
import { fieldOf, letter, type MailDesk, openMailDesk } from './testing/mail-desk.ts'

const WAIT = { timeout: 30_000, interval: 100 }

describe.skipIf(DOVECOT === undefined)('mail as a channel (skipped where Dovecot is not installed)', () => {
  let desk: MailDesk
  beforeAll(async () => {
    desk = await openMailDesk()
  })
  afterAll(() => desk.close())

  it('goes the whole way: in by IMAP, answered, out by SMTP, and the customer’s answer finds its thread', {
    timeout: 90_000,
  }, async () => {
    const first = letter(
      'Dzień dobry,\n\nchcę rozmawiać z konsultantem o zwrocie kubka.\n\nPozdrawiam\nŻaneta\n\n-- \nŻaneta Wójcik\ntel. 600 100 200',
    )
    await desk.host.deliver(first)
    const [summary] = await desk.arrived(1)
    expect(summary).toMatchObject({ subject: 'Zwrot kubka', channel: 'email' })
    const id = summary?.id ?? ''

    const conversation = await desk.read(id)
    expect(conversation.messages[0]).toMatchObject({ from: 'customer' })
    expect(conversation.messages[0]?.text).not.toContain('600 100 200')

    // The assistant says once that a person takes over, and says that a machine says it.
    const [automatic] = await desk.posted(1)
    expect(fieldOf(automatic?.raw ?? '', 'Auto-Submitted')).toBe('auto-replied')
    expect(fieldOf(automatic?.raw ?? '', 'In-Reply-To')).toBe(fieldOf(first, 'Message-ID'))

    await desk.reply(id, 'Dzień dobry, proszę odesłać kubek na adres magazynu.')
    const [, reply] = await desk.posted(2)
    const raw = reply?.raw ?? ''
    expect(reply?.to).toEqual(['zaneta@poczta.example'])
    expect(fieldOf(raw, 'Subject')).toBe('Re: Zwrot kubka')
    expect(fieldOf(raw, 'Auto-Submitted')).toBeNull()
    expect(fieldOf(raw, 'References')).toContain(fieldOf(first, 'Message-ID'))
    await vi.waitFor(async () => {
      const { messages } = await desk.read(id)
      expect(messages.findLast(({ from }) => from === 'agent')?.delivery).toBe('sent')
    }, WAIT)

    const answer = letter(
      'Dziękuję, odesłane.\n\nW dniu 22 listopada 2026 Sklep z kubkami napisał(a):\n> Dzień dobry, proszę odesłać',
      {
        Subject: 'zupełnie inny temat',
        'In-Reply-To': fieldOf(raw, 'Message-ID') ?? '',
      },
    )
    await desk.host.deliver(answer)
    await vi.waitFor(async () => {
      const { messages } = await desk.read(id)
      expect(messages.at(-1)).toMatchObject({ from: 'customer', text: 'Dziękuję, odesłane.' })
    }, WAIT)
    expect(await desk.conversations()).toHaveLength(1)
  })
})
