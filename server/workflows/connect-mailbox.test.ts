import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Mood } from '../adapters/mail-providers/testing/fake-provider.ts'
import type { Failure } from '../ports/failure.ts'
import { saveMailbox } from './change-mailbox.ts'
import { type Connecting, openConnecting } from './testing/open-connecting.ts'

const QUARTER_MS = 15 * 60_000

describe('connecting a mailbox at its provider', () => {
  let room: Connecting
  beforeAll(async () => {
    room = await openConnecting()
  })
  afterAll(() => room.close())
  beforeEach(async () => {
    room.provider.mood = 'gives'
    // Each test begins with a mailbox that nobody has connected.
    await saveMailbox(room.workspace, room.id, room.values({ tenant: `k${Math.random()}` }), room.ports)
    await saveMailbox(room.workspace, room.id, room.values(), room.ports)
  })

  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'worked',
      (error: unknown) => (error as Failure).code,
    )

  it('keeps what the provider gave, sealed, and takes the mailbox for changed', async () => {
    const before = await room.ports.store.read(room.workspace, ({ mailboxes }) => mailboxes.load(room.id))
    const state = await room.connect()
    expect(state.mailbox.version).toBe((before?.mailbox.version ?? 0) + 1)
    const kept = JSON.stringify(await room.load())
    for (const token of room.provider.given) expect(kept).not.toContain(token)
    expect(kept).not.toContain(room.provider.app.secret)
    const { grant } = await room.load()
    const opened = room.ports.secrets.open(room.workspace, grant?.sealedAccessToken ?? '')
    expect(room.provider.opens(opened)).toBe(true)
  })

  it('S20 refuses a state that is forged in any of its parts', async () => {
    const { state, code } = room.provider.agree(await room.begin())
    const [id = '', until = '', nonce = '', mark = ''] = state.split('.')
    const other = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
    const forged = [
      '',
      'zgadnij',
      '....',
      [id, until, nonce].join('.'),
      [id, until, nonce, other(mark)].join('.'),
      [id, until, other(nonce), mark].join('.'),
      [id, String(Number(until) + 1), nonce, mark].join('.'),
      [crypto.randomUUID(), until, nonce, mark].join('.'),
      `${state}.x`,
    ]
    for (const one of forged)
      expect([one, await codeOf(room.finish({ state: one, code }))]).toEqual([one, 'mail-sign-in-expired'])
    expect((await room.load()).grant).toBeNull()
    expect(await codeOf(room.finish({ state, code }))).toBe('worked')
  })

  it('S20 refuses it to another session and to another firm, and lets its own still finish', async () => {
    const returned = room.provider.agree(await room.begin())
    const before = room.provider.asked.length
    const elsewhere = [{ session: 'inna' }, { workspace: await room.newWorkspace() }]
    for (const as of elsewhere) expect(await codeOf(room.finish(returned, as))).toBe('mail-sign-in-expired')
    expect(room.provider.asked).toHaveLength(before)
    expect(await codeOf(room.finish(returned))).toBe('worked')
  })

  it('S20 refuses it a second time, also where both come at once', async () => {
    const returned = room.provider.agree(await room.begin())
    const both = await Promise.all([codeOf(room.finish(returned)), codeOf(room.finish(returned))])
    expect(both.toSorted()).toEqual(['mail-sign-in-expired', 'worked'])
    expect(await codeOf(room.finish(returned))).toBe('mail-sign-in-expired')
  })

  it('S20 refuses it after a quarter of an hour, after a newer one, and after a change of the mailbox', async () => {
    const old = room.provider.agree(await room.begin())
    const replaced = room.provider.agree(await room.begin())
    expect(await codeOf(room.finish(old))).toBe('mail-sign-in-expired')
    await saveMailbox(room.workspace, room.id, room.values({ clientId: 'inna' }), room.ports)
    expect(await codeOf(room.finish(replaced))).toBe('mail-sign-in-expired')
    const slow = room.provider.agree(await room.begin())
    room.later(QUARTER_MS + 1_000)
    expect(await codeOf(room.finish(slow))).toBe('mail-sign-in-expired')
  })

  it('redeems no code that the provider gave for another question', async () => {
    const stolen = room.provider.agree(await room.begin())
    const own = room.provider.agree(await room.begin())
    expect(await codeOf(room.finish({ state: own.state, code: stolen.code }))).toBe('mail-sign-in-expired')
    expect((await room.load()).grant).toBeNull()
  })

  it.each([
    ['access_denied', 'mail-sign-in-declined'],
    ['consent_required', 'mail-sign-in-declined'],
    ['server_error', 'mail-provider-unreachable'],
    ['unauthorized_client', 'mail-registration-refused'],
    [undefined, 'mail-registration-refused'],
  ])('says what the provider’s %s means', async (error, code) => {
    const { state } = room.provider.agree(await room.begin())
    expect(await codeOf(room.finish({ state, error }))).toBe(code)
    expect(await codeOf(room.finish({ state, error }))).toBe('mail-sign-in-expired')
  })

  it.each<[Mood, string]>([
    ['gives no refresh token', 'mail-grant-incomplete'],
    ['refuses the app', 'mail-registration-refused'],
    ['says nothing sensible', 'mail-provider-unreachable'],
    ['breaks', 'mail-provider-unreachable'],
  ])('keeps nothing of a provider that %s', async (mood, code) => {
    const returned = room.provider.agree(await room.begin())
    room.provider.mood = mood
    expect(await codeOf(room.finish(returned))).toBe(code)
    expect((await room.load()).grant).toBeNull()
  })

  it('S22 asks for the secret again when the app is another one, and sends tokens to the provider’s servers only', async () => {
    const { servers, ...rest } = room.values()
    const save = (change: object) => {
      const { secret: _, ...registration } = servers.registration ?? { secret: '' }
      const given = { registration: { ...registration, ...change } } as typeof servers
      return codeOf(saveMailbox(room.workspace, room.id, { ...rest, servers: given }, room.ports))
    }
    for (const change of [{ clientId: 'inna' }, { tenant: 'inny' }, { provider: 'google' }])
      expect(await save(change)).toBe('client-secret-needed')
    expect(await save({ user: 'wspolna@sklep.example' })).toBe('worked')
    const state = await room.ports.store.read(room.workspace, ({ mailboxes }) => mailboxes.load(room.id))
    expect(state?.mailbox.imap).toEqual({
      ...room.provider.providers.microsoft.servers.imap,
      user: 'wspolna@sklep.example',
      sealedPassword: null,
    })
  })
})
