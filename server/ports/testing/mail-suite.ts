import { describe, expect, it } from 'vitest'
import type { DurationMs, Instant, MailboxId, MailId, MessageId } from '../../../core/vocabulary/vocabulary.ts'
import type { Mailbox, MailGrant, MailRegistration, MailServer } from '../mailboxes.ts'
import type { KeptMail, Mail } from '../mails.ts'
import type { Store } from '../store.ts'
import { moment, newConversation, newId, newWorkspace } from './records.ts'

const server: MailServer = { host: 'mail.example', port: 993, security: 'tls', user: 'biuro', sealedPassword: 'x' }

export const mailbox = (change: Partial<Mailbox> = {}): Mailbox => ({
  id: newId<MailboxId>(),
  address: 'biuro@sklep.example',
  name: 'Sklep',
  active: true,
  imap: server,
  smtp: { ...server, port: 465 },
  registration: null,
  authServer: null,
  version: 1,
  begunAt: moment(),
  ...change,
})

const registration: MailRegistration = { provider: 'microsoft', tenant: 't', clientId: 'c', sealedSecret: 's' }

const grant = (change: Partial<MailGrant> = {}): MailGrant => ({
  sealedRefreshToken: 'r',
  sealedAccessToken: 'a',
  givenAt: moment(),
  expiresAt: moment(),
  isWithdrawn: false,
  ...change,
})

const kept = (change: Partial<KeptMail> = {}): KeptMail => ({
  id: newId<MailId>(),
  mailbox: newId<MailboxId>(),
  messageId: 'a@b.example',
  at: moment(),
  uidValidity: '1',
  uid: 1,
  raw: Buffer.from([0, 255, 13, 10, 200]),
  ...change,
})

const sent = (change: Partial<Mail> = {}): Omit<Mail, 'messageId' | 'incoming'> => ({
  id: newId<MailId>(),
  mailbox: newId<MailboxId>(),
  conversation: null,
  message: newId<MessageId>(),
  peer: 'klientka@poczta.example',
  at: moment(),
  state: 'queued',
  reason: null,
  head: {
    subject: 'Re: paczka\0',
    from: null,
    to: [],
    cc: [],
    inReplyTo: null,
    references: [],
    automatic: null,
    isVerified: false,
    text: '',
    hasHtml: false,
    textHash: 'h',
  },
  ...change,
})

/** What every store holds to about mailboxes and their mail. */
export function describeMail(open: () => Store): void {
  describe('mailboxes', () => {
    it('keep their place through changes, and lose it when they look at another account', async () => {
      const workspace = await newWorkspace(open())
      const box = mailbox()
      const at = moment()
      const state = await open().transact(workspace, async ({ mailboxes }) => {
        await mailboxes.save(box)
        await mailboxes.advance(box.id, { uidValidity: '7', lastUid: 40 })
        await mailboxes.advance(box.id, { uidValidity: '7', lastUid: 39 })
        await mailboxes.noteReceiving(box.id, 'nie odpowiada', at)
        await mailboxes.noteReceiving(box.id, 'nadal nie', moment())
        return mailboxes.load(box.id)
      })
      expect(state).toMatchObject({
        mailbox: box,
        cursor: { uidValidity: '7', lastUid: 40 },
        receiving: { reason: 'nadal nie', since: at },
        sending: null,
      })
      const later = await open().transact(workspace, async ({ mailboxes }) => {
        await mailboxes.save({ ...box, name: 'Nowa nazwa', version: 2 })
        const renamed = await mailboxes.load(box.id)
        await mailboxes.save({ ...box, imap: { ...server, user: 'inne' }, version: 3 })
        return { renamed, moved: await mailboxes.load(box.id), all: await mailboxes.list() }
      })
      expect(later.renamed).toMatchObject({ cursor: { lastUid: 40 }, receiving: null, mailbox: { name: 'Nowa nazwa' } })
      expect(later.moved?.cursor).toEqual({ uidValidity: null, lastUid: 0 })
      expect(later.all).toHaveLength(1)
    })

    it('are fetched by one node at a time', async () => {
      const workspace = await newWorkspace(open())
      const box = mailbox()
      const lease = (holder: string, ms: number) =>
        open().transact(workspace, ({ mailboxes }) => mailboxes.lease(box.id, holder, ms as DurationMs))
      await open().transact(workspace, ({ mailboxes }) => mailboxes.save(box))
      expect([await lease('a', 60_000), await lease('b', 60_000), await lease('a', 60_000)]).toEqual([
        true,
        false,
        true,
      ])
      await open().transact(workspace, ({ mailboxes }) => mailboxes.release(box.id, 'b'))
      expect(await lease('b', 60_000)).toBe(false)
      await open().transact(workspace, ({ mailboxes }) => mailboxes.release(box.id, 'a'))
      expect(await lease('b', -1)).toBe(true)
      expect(await lease('a', 60_000)).toBe(true)
    })
  })

  describe('mailboxes that a provider lets us into', () => {
    it('await one sign-in at a time, once, and none after a change', async () => {
      const workspace = await newWorkspace(open())
      const box = mailbox({ registration })
      const taken = await open().transact(workspace, async ({ mailboxes }) => {
        await mailboxes.save(box)
        const never = await mailboxes.takeSignIn(box.id, 'm1')
        await mailboxes.awaitSignIn(box.id, 'm1')
        await mailboxes.awaitSignIn(box.id, 'm2')
        const taken = [never, await mailboxes.takeSignIn(box.id, 'm1'), await mailboxes.takeSignIn(box.id, 'm2')]
        taken.push(await mailboxes.takeSignIn(box.id, 'm2'))
        await mailboxes.awaitSignIn(box.id, 'm3')
        await mailboxes.save({ ...box, version: 2 })
        return [...taken, await mailboxes.takeSignIn(box.id, 'm3')]
      })
      expect(taken).toEqual([false, false, true, false, false])
    })

    it('keep their grant through changes and a new secret, and lose it with another app or a password', async () => {
      const workspace = await newWorkspace(open())
      const box = mailbox({ registration })
      const first = grant()
      const seen = await open().transact(workspace, async ({ mailboxes }) => {
        const after = async (change: Partial<Mailbox>) => {
          await mailboxes.save({ ...box, ...change })
          return (await mailboxes.load(box.id))?.grant
        }
        await mailboxes.save(box)
        await mailboxes.noteReceiving(box.id, 'mail-not-connected', moment())
        await mailboxes.connect(box.id, first)
        const connected = await mailboxes.load(box.id)
        const kept = await after({ name: 'Inna', registration: { ...registration, sealedSecret: 'nowy' } })
        const lost = await after({ registration: { ...registration, clientId: 'inna' } })
        await mailboxes.connect(box.id, first)
        return { connected, kept, lost, byPassword: await after({ registration: null }) }
      })
      expect(seen.connected).toMatchObject({ grant: first, receiving: null, mailbox: { ...box, version: 2 } })
      expect([seen.kept, seen.lost, seen.byPassword]).toEqual([first, null, null])
    })

    it('have their grant renewed by who saw it last', async () => {
      const workspace = await newWorkspace(open())
      const box = mailbox({ registration })
      const [first, second, late] = [grant(), grant({ sealedAccessToken: 'b' }), grant({ isWithdrawn: true })]
      const kept = await open().transact(workspace, async ({ mailboxes }) => {
        await mailboxes.save(box)
        await mailboxes.connect(box.id, first)
        await mailboxes.renewGrant(box.id, first, second)
        await mailboxes.renewGrant(box.id, first, late)
        return mailboxes.load(box.id)
      })
      expect(kept).toMatchObject({ grant: second, mailbox: { version: 2 } })
    })
  })

  describe('mails', () => {
    it('are kept byte for byte, once', async () => {
      const workspace = await newWorkspace(open())
      const mail = kept()
      const found = await open().transact(workspace, async ({ mails }) => [
        await mails.keep(mail),
        await mails.keep({ ...mail, uid: 2, raw: Buffer.from('inne') }),
        [...((await mails.raw(mail.id)) ?? [])],
        await mails.unread((mail.at + 1) as Instant),
        await mails.unread(mail.at),
      ])
      expect(found).toEqual([true, false, [...mail.raw], [mail.id], []])
    })

    it('are found by what they were sent under, and counted by whom they went to', async () => {
      const workspace = await newWorkspace(open())
      const [byPerson, byAssistant] = [sent(), sent()]
      const found = await open().transact(workspace, async ({ mails }) => {
        await mails.add(byPerson, 'sklep.example')
        await mails.add({ ...byAssistant, head: { ...byAssistant.head, automatic: 'auto-replied' } }, 'sklep.example')
        const named = (await mails.load(byPerson.id))?.messageId ?? ''
        await mails.add(byPerson, 'sklep.example')
        return {
          named,
          under: await mails.sentUnder(['obce@x.example', named]),
          none: await mails.sentUnder([]),
          automatic: await mails.automaticTo(byPerson.peer, byPerson.at),
          later: await mails.automaticTo(byPerson.peer, (byAssistant.at + 1) as Instant),
          ofMessage: await mails.ofMessage(byPerson.message as MessageId),
        }
      })
      expect(found.named).toMatch(/^[\da-f]{64}@sklep\.example$/)
      expect(found.under.map(({ id }) => id)).toEqual([byPerson.id])
      expect([found.none, found.automatic, found.later, found.ofMessage?.id]).toEqual([[], 1, 0, byPerson.id])
    })

    it('leave nothing when their conversation is erased but that they were here', async () => {
      const workspace = await newWorkspace(open())
      const conversation = await newConversation(open(), workspace)
      const mail = kept()
      const found = await open().transact(workspace, async ({ mails }) => {
        await mails.keep(mail)
        await mails.update(mail.id, { conversation, peer: 'k@x.example', head: { ...sent().head, textHash: 'tajne' } })
        const said = await mails.saidBefore('k@x.example', 'tajne', mail.at, newId<MailId>())
        await mails.erase(conversation)
        return [said, await mails.raw(mail.id), await mails.load(mail.id), await mails.keep(mail)]
      })
      expect(found).toMatchObject([
        true,
        null,
        { state: 'erased', messageId: '', peer: '', head: { textHash: '' } },
        false,
      ])
    })
  })
}
