import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Failure } from '../ports/failure.ts'
import { makeMailTokens } from './mail-tokens.ts'
import { type Connecting, openConnecting } from './testing/open-connecting.ts'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

describe('the token of a mailbox', () => {
  let room: Connecting
  let account: ReturnType<ReturnType<typeof makeMailTokens>>
  beforeAll(async () => {
    room = await openConnecting()
    account = makeMailTokens(room.ports)(room.workspace, room.id, (await room.load()).registration)
  })
  afterAll(() => room.close())
  beforeEach(async () => {
    room.provider.mood = 'gives'
    await room.connect()
  })

  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'worked',
      (error: unknown) => (error as Failure).code,
    )
  const refreshes = () => room.provider.asked.filter((one) => one.endsWith('refresh_token')).length

  it('is the one that was given, as long as it lasts', async () => {
    const before = refreshes()
    const first = await account.token()
    room.later(54 * MINUTE_MS)
    expect([await account.token(), room.provider.opens(first)]).toEqual([first, true])
    expect(refreshes()).toBe(before)
  })

  it('is renewed before it ends, once for all who ask at the same time, and its successor kept', async () => {
    const before = refreshes()
    const first = await account.token()
    room.later(56 * MINUTE_MS)
    const all = await Promise.all(Array.from({ length: 20 }, () => account.token()))
    expect(new Set(all).size).toBe(1)
    expect(all[0]).not.toBe(first)
    expect(refreshes()).toBe(before + 1)
    expect(await account.token()).toBe(all[0])
    room.later(HOUR_MS)
    expect(await account.token()).not.toBe(all[0])
    expect(refreshes()).toBe(before + 2)
  })

  it('goes on through a provider that is away, until it ends, and is renewed once that is back', async () => {
    const first = await account.token()
    room.later(57 * MINUTE_MS)
    room.provider.mood = 'breaks'
    expect(await account.token()).toBe(first)
    room.later(4 * MINUTE_MS)
    expect(await codeOf(account.token())).toBe('mail-provider-unreachable')
    room.provider.mood = 'gives'
    expect(await account.token()).not.toBe(first)
  })

  it('is not to be had once the owner took it back: the provider is asked no more, until somebody connects again', async () => {
    room.provider.withdraw()
    room.later(HOUR_MS)
    expect(await codeOf(account.token())).toBe('mail-grant-withdrawn')
    const asked = refreshes()
    expect(await codeOf(account.token())).toBe('mail-grant-withdrawn')
    expect(refreshes()).toBe(asked)
    expect((await room.load()).grant?.isWithdrawn).toBe(true)
    await room.connect()
    expect(room.provider.opens(await account.token())).toBe(true)
  })

  it('tells of an app whose secret ran out, and takes the new one without a new sign-in', async () => {
    room.later(HOUR_MS)
    room.provider.mood = 'refuses the app'
    expect(await codeOf(account.token())).toBe('mail-registration-refused')
    room.provider.mood = 'gives'
    expect(await codeOf(account.token())).toBe('worked')
  })

  it('is asked for anew when a server refuses it, but not over and over', async () => {
    const first = await account.token()
    await account.refused()
    expect(await account.token()).toBe(first)
    room.later(11 * MINUTE_MS)
    await account.refused()
    const second = await account.token()
    expect(second).not.toBe(first)
    await account.refused()
    expect(await account.token()).toBe(second)
  })

  it('is not to be had before anybody signed in at the provider', async () => {
    const none = makeMailTokens(room.ports)(room.workspace, '' as never, (await room.load()).registration)
    expect(await codeOf(none.token())).toBe('mail-not-connected')
  })
})
