import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type FakeProvider, openFakeProvider } from '../adapters/mail-providers/testing/fake-provider.ts'
import { DOVECOT } from '../adapters/mail-servers/testing/dovecot.ts'
import { letter } from '../workflows/testing/letters.ts'
import { type MailDesk, openMailDesk } from './testing/mail-desk.ts'

const WAIT = { timeout: 30_000, interval: 100 }

interface ShownMailbox {
  readonly registration: { readonly connected: boolean } | null
  readonly receiving: { readonly reason: string } | null
  readonly sending: { readonly reason: string } | null
}

describe.skipIf(DOVECOT === undefined)(
  'a mailbox signed in to by tokens (skipped where Dovecot is not installed)',
  () => {
    let provider: FakeProvider
    let desk: MailDesk
    beforeAll(async () => {
      provider = await openFakeProvider('biuro@sklep.example')
      desk = await openMailDesk(provider)
    })
    afterAll(async () => {
      await desk.close()
      await provider.stop()
    })

    const mailbox = async (): Promise<ShownMailbox | undefined> =>
      (await desk.server.send('GET', '/api/v1/mailboxes', desk.owner)).json<{ items: ShownMailbox[] }>().items[0]
    async function connect(): Promise<void> {
      const begun = await desk.server.send('POST', `/api/v1/mailboxes/${desk.mailbox}/sign-in`, desk.owner)
      const returned = provider.agree(begun.json<{ address: string }>().address)
      const finished = await desk.server.send('POST', '/api/v1/mailbox-sign-ins', desk.owner, returned)
      expect([finished.statusCode, finished.body]).toEqual([200, finished.body])
    }
    async function trials() {
      const { host: _, port: __, security: ___, password: ____, user } = desk.host.account
      const { secret: _____, ...app } = provider.app
      const registration = { provider: 'microsoft', user, ...app }
      const body = { id: desk.mailbox, address: 'biuro@sklep.example', name: 'Sklep', registration }
      const answer = await desk.server.send('POST', '/api/v1/mailbox-trials', desk.owner, body)
      return answer.json<{ trials: { what: string; state: string; words: { pl: string } }[] }>().trials
    }

    it('says until then that it is not connected, and in the test what to do', { timeout: 60_000 }, async () => {
      await vi.waitFor(
        async () => expect((await mailbox())?.receiving?.reason).toMatch(/nie jest jeszcze połączona/),
        WAIT,
      )
      expect((await desk.health()).map(({ direction }) => direction)).toEqual(['receiving'])
      const found = await trials()
      for (const what of ['imap', 'smtp'])
        expect(found.find((one) => one.what === what)?.words.pl).toContain('naciśnij przy niej „Połącz”')
    })

    it('receives by IMAP and sends by SMTP with XOAUTH2 once somebody has connected it', {
      timeout: 90_000,
    }, async () => {
      await connect()
      const found = await trials()
      expect(['imap', 'idle', 'smtp'].map((what) => found.find((one) => one.what === what)?.state)).toEqual([
        'well',
        'well',
        'well',
      ])
      await desk.host.deliver(letter('Chcę rozmawiać z konsultantem o zwrocie kubka.'))
      const [summary] = await desk.arrived(1)
      // What nobody wrote leaves only where nobody has answered yet.
      await desk.posted(1)
      await desk.reply(summary?.id ?? '', 'Proszę odesłać kubek na adres magazynu.')
      const posted = await desk.posted(2)
      expect(posted.at(-1)?.to).toEqual(['zaneta@poczta.example'])
      await vi.waitFor(async () => expect(await desk.health()).toEqual([]), WAIT)
      expect(await mailbox()).toMatchObject({ registration: { connected: true }, receiving: null, sending: null })
    })

    it('R08 says that it was shut out, loses nothing meanwhile, and goes on once it is connected again', {
      timeout: 120_000,
    }, async () => {
      const [summary] = await desk.conversations()
      const before = desk.office.posted.length
      provider.withdraw()
      for (const { words } of (await trials()).filter(({ what }) => what === 'imap' || what === 'smtp'))
        expect(words.pl).toContain('nie wpuścił do skrzynki biuro@sklep.example')
      // The token is no longer young: a server's refusal of it is the first sign.
      await desk.server.store.transact(desk.workspace, async ({ mailboxes }) => {
        const known = (await mailboxes.list())[0]
        if (known?.grant)
          await mailboxes.renewGrant(known.mailbox.id, known.grant, { ...known.grant, givenAt: 0 as never })
      })
      await desk.host.stop()
      await desk.host.start()
      await desk.reply(summary?.id ?? '', 'Odpowiedź z czasu, gdy nas nie wpuszczano.')
      await desk.host.deliver(letter('Wiadomość z tego samego czasu', { From: 'inna@poczta.example', Subject: 'inna' }))
      await vi.waitFor(
        async () =>
          expect((await desk.health()).map(({ direction }) => direction).toSorted()).toEqual(['receiving', 'sending']),
        { ...WAIT, timeout: 60_000 },
      )
      const shut = await mailbox()
      expect(shut).toMatchObject({ registration: { connected: false } })
      for (const trouble of [shut?.receiving, shut?.sending])
        expect(trouble?.reason).toMatch(/^Dostawca poczty przestał nas wpuszczać .+naciśnij „Połącz”/)
      const waiting = (await desk.read(summary?.id ?? '')).messages.findLast(({ from }) => from === 'agent')
      expect(waiting?.delivery).toBe('queued')
      expect(desk.office.posted).toHaveLength(before)

      await connect()
      await desk.arrived(2)
      await vi.waitFor(
        () => expect(desk.office.posted.some(({ raw }) => /nie wpuszczano/.test(decoded(raw)))).toBe(true),
        {
          ...WAIT,
          timeout: 90_000,
        },
      )
      await vi.waitFor(async () => expect(await desk.health()).toEqual([]), WAIT)
    })

    it('W06 shows no token and no secret in any answer, in the log, or in the database', {
      timeout: 60_000,
    }, async () => {
      const answers = ['/api/v1/mailboxes', '/api/v1/mail-health', '/api/v1/activity']
      const said = await Promise.all(answers.map(async (url) => (await desk.server.send('GET', url, desk.owner)).body))
      const stored = Buffer.from(await desk.server.dump()).toString('latin1')
      expect(said[2]).toContain('finishMailboxSignIn')
      for (const secret of [...provider.given, provider.app.secret])
        for (const place of [...said, desk.server.log(), stored]) expect(place.includes(secret)).toBe(false)
    })
  },
)

function decoded(raw: string): string {
  return raw.replaceAll(/=\r?\n/g, '')
}
