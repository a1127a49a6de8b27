import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DOVECOT } from '../adapters/mail-servers/testing/dovecot.ts'
import { fieldOf, letter } from '../workflows/testing/letters.ts'
import { type MailDesk, openMailDesk } from './testing/mail-desk.ts'

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

  it('E16 R07 fetches all that came while nothing answered for a day, each mail once', {
    timeout: 90_000,
  }, async () => {
    const before = (await desk.conversations()).length
    await desk.host.stop()
    for (let n = 0; n < 12; n++) await desk.host.deliver(letter(`Wiadomość ${n} z czasu awarii`, sender(`awaria${n}`)))
    await vi.waitFor(
      async () => expect((await desk.health()).map(({ direction }) => direction)).toEqual(['receiving']),
      WAIT,
    )
    await desk.host.start()
    await desk.arrived(before + 12)
    await vi.waitFor(async () => expect(await desk.health()).toEqual([]), WAIT)
    expect(await desk.conversations()).toHaveLength(before + 12)
  })

  it('R07 loses and repeats nothing when the line breaks in the middle of fetching', { timeout: 90_000 }, async () => {
    const before = (await desk.conversations()).length
    await desk.host.stop()
    for (let n = 0; n < 20; n++) await desk.host.deliver(letter(`Przerwana ${n}`, sender(`przerwa${n}`)))
    await desk.host.start()
    for (let cut = 0; cut < 3; cut++) {
      await desk.arrived(before + 1 + cut * 4)
      await desk.host.stop()
      await desk.host.start()
    }
    await desk.arrived(before + 20)
    expect(await desk.conversations()).toHaveLength(before + 20)
  })

  it('R07 knows every mail again when the mailbox is numbered anew, and takes what is new', {
    timeout: 90_000,
  }, async () => {
    const before = (await desk.conversations()).length
    await desk.host.renumber()
    await desk.host.deliver(letter('Pierwsza po nowej numeracji', sender('numeracja')))
    await desk.arrived(before + 1)
    expect(await desk.conversations()).toHaveLength(before + 1)
  })

  it('R07 goes on when mail is deleted on the server while it is being fetched', { timeout: 90_000 }, async () => {
    const before = (await desk.conversations()).length
    await desk.host.stop()
    for (let n = 0; n < 5; n++) await desk.host.deliver(letter(`Skasowana ${n}`, sender(`kasowana${n}`)))
    desk.host.empty()
    await desk.host.start()
    await desk.host.deliver(letter('Po skasowaniu', sender('poskasowaniu')))
    await vi.waitFor(async () => {
      expect((await desk.conversations()).map(({ subject }) => subject)).toContain('poskasowaniu')
    }, WAIT)
    expect((await desk.conversations()).length).toBeGreaterThan(before)
  })

  it('says in words what is wrong with a mailbox before it is saved', { timeout: 60_000 }, async () => {
    const trials = async (imap: object, smtp: object) => {
      const body = { address: 'biuro@sklep.example', name: 'Sklep', imap, smtp }
      const answer = await desk.server.send('POST', '/api/v1/mailbox-trials', desk.owner, body)
      return answer.json<{ trials: { what: string; state: string; words: { pl: string } }[] }>().trials
    }
    const find = (all: Awaited<ReturnType<typeof trials>>, what: string) => all.find((one) => one.what === what)
    const right = await trials(desk.host.account, desk.office.account)
    expect([find(right, 'imap')?.state, find(right, 'idle')?.state, find(right, 'smtp')?.state]).toEqual([
      'well',
      'well',
      'well',
    ])

    const wrong = await trials({ ...desk.host.account, password: 'złe' }, { ...desk.office.account, password: 'złe' })
    expect(find(wrong, 'imap')?.words.pl).toContain('nie przyjął loginu i hasła')
    expect(find(wrong, 'smtp')?.words.pl).toContain('nie przyjął loginu i hasła')

    const tls = await trials({ ...desk.host.account, security: 'tls' }, { ...desk.office.account, security: 'tls' })
    expect(find(tls, 'imap')?.words.pl).toContain('zmień port albo szyfrowanie')
    expect(find(tls, 'smtp')?.words.pl).toContain('zmień port albo szyfrowanie')

    const nowhere = await trials({ ...desk.host.account, port: 9 }, { ...desk.office.account, port: 9 })
    expect(find(nowhere, 'imap')?.words.pl).toContain('nie odpowiada na porcie 9')
    expect(find(nowhere, 'smtp')?.words.pl).toContain('nie odpowiada na porcie 9')
  })

  it('S22 sends a stored password to no other server than the one it was given for', { timeout: 60_000 }, async () => {
    const { password: _, ...imap } = desk.host.account
    const { password: __, ...smtp } = desk.office.account
    const put = (change: object) =>
      desk.server.send('PUT', `/api/v1/mailboxes/${desk.mailbox}`, desk.owner, {
        address: 'biuro@sklep.example',
        name: 'Sklep',
        imap: { ...imap, ...change },
        smtp,
      })
    expect((await put({ host: 'zly.example' })).statusCode).toBe(422)
    expect((await put({ port: 4 })).statusCode).toBe(422)
    const kept = await put({})
    expect(kept.statusCode).toBe(200)
    expect(kept.body).not.toContain(desk.host.account.password)
    expect(kept.body).not.toContain('sealed')
  })
})

function sender(name: string): Record<string, string> {
  return { From: `${name}@poczta.example`, Subject: name }
}
