import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonId } from '../../core/vocabulary/vocabulary.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, PASSWORD, sessionOf, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm
beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A phone, written apart from the server: the code `steps` half-minutes from now. */
function phone(secret: string, steps = 0): string {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [])
  const counter = Buffer.alloc(8)
  counter.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const mac = createHmac('sha1', key).update(counter).digest()
  const at = (mac.at(-1) ?? 0) & 15
  return (((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000) + 1_000_000).toString().slice(1)
}

const credentials = (role: string) => ({ email: `${role}@kubki.example`, password: PASSWORD })
const signIn = (role: string, code?: string) =>
  server.send('POST', '/api/v1/session', null, { ...credentials(role), ...(code !== undefined && { code }) })

/** Sets it up for the role; the code of this step is used up by that. */
async function setUp(role: 'consultant' | 'manager' | 'owner' | 'reader') {
  const session = sessionOf(await signIn(role))
  const begun = await server.send('POST', '/api/v1/me/second-factor', session, { password: PASSWORD })
  const { secret, address } = begun.json<{ secret: string; address: string }>()
  const confirmed = await server.send('POST', '/api/v1/me/second-factor/confirm', session, { code: phone(secret) })
  const { recoveryCodes } = confirmed.json<{ recoveryCodes: string[] }>()
  return { before: session, session: sessionOf(confirmed), secret, address, recoveryCodes }
}

describe('a code from a phone', () => {
  it('is asked for at sign-in once it is set up, and works once', async () => {
    const { secret, address, before, session } = await setUp('consultant')
    expect(address).toBe(`otpauth://totp/Kubki%3Aconsultant%40kubki.example?secret=${secret}&issuer=Kubki`)
    expect((await server.send('GET', '/api/v1/me', before)).statusCode).toBe(404)
    expect((await server.send('GET', '/api/v1/me', session)).statusCode).toBe(200)

    const without = await signIn('consultant')
    expect([without.statusCode, without.json<{ type: string }>().type]).toEqual([
      401,
      expect.stringContaining('second-factor-needed'),
    ])
    expect(without.cookies).toEqual([])
    const code = phone(secret, 1)
    expect((await signIn('consultant', `${code.slice(0, 3)} ${code.slice(3)}`)).statusCode).toBe(200)
    const again = await signIn('consultant', code)
    expect([again.statusCode, again.json<{ type: string }>().type]).toEqual([
      401,
      expect.stringContaining('wrong-code'),
    ])
  })

  it('is looked at five times of fifty, however many come at once, and no longer when it is right', async () => {
    const { secret } = await setUp('reader')
    const guesses = Array.from({ length: 50 }, (_, n) => signIn('reader', String(n).padStart(6, '0')))
    const types = (await Promise.all(guesses)).map((answer) => answer.json<{ type: string }>().type.split('/').at(-1))
    // Confirming took one of the five back to none; a wrong password would be told apart by its type.
    expect(types.filter((type) => type === 'wrong-code')).toHaveLength(5)
    expect(types.filter((type) => type !== 'wrong-code').every((type) => type?.startsWith('too-many'))).toBe(true)
    expect((await signIn('reader', phone(secret, 1))).statusCode).toBe(429)
  })

  it('can be a recovery code, in any spelling, once', async () => {
    const { recoveryCodes } = await setUp('manager')
    expect(new Set(recoveryCodes).size).toBe(10)
    const [code = ''] = recoveryCodes
    expect((await signIn('manager', ` ${code.toUpperCase()} `)).statusCode).toBe(200)
    expect((await signIn('manager', code)).statusCode).toBe(401)
    const session = sessionOf(await signIn('manager', recoveryCodes[1]))
    const left = await server.send('GET', '/api/v1/me/second-factor', session)
    expect(left.json()).toMatchObject({ codesLeft: 8 })
  })

  it('is taken from somebody by the owner, with an entry in the log', async () => {
    const { session } = await setUp('owner')
    expect((await server.send('DELETE', `/api/v1/people/${firm.ids.manager}/second-factor`, session)).statusCode).toBe(
      204,
    )
    expect((await signIn('manager')).statusCode).toBe(200)
    const log = await server.send('GET', '/api/v1/activity?action=resetSecondFactor', session)
    expect(log.json<{ items: unknown[] }>().items).toMatchObject([{ subject: firm.ids.manager }])
  })

  it('where the role must have it, comes before everything else', async () => {
    await server.store.transact(firm.workspace, async ({ secondFactors }) => {
      await secondFactors.remove(firm.ids.manager as PersonId)
      await secondFactors.require(['manager'])
    })
    const entered = await signIn('manager')
    expect(entered.json()).toMatchObject({ owesSecondFactor: true })
    const session = sessionOf(entered)
    for (const path of ['/api/v1/conversations', '/api/v1/people', '/api/v1/settings/firm', '/api/v1/live'])
      expect([path, (await server.send('GET', path, session)).statusCode]).toEqual([path, 404])
    const { session: after } = await setUp('manager')
    expect((await server.send('GET', '/api/v1/people', after)).statusCode).toBe(200)
    expect((await server.send('GET', '/api/v1/me', after)).json()).toMatchObject({ owesSecondFactor: false })
  })

  it('is kept sealed, and its recovery codes as hashes only', async () => {
    const kept = await server.store.read(firm.workspace, ({ secondFactors }) =>
      secondFactors.load(firm.ids.manager as PersonId),
    )
    expect(kept?.secret).toMatch(/^v1\./)
    const { secret, recoveryCodes } = await setUpAgain()
    expect(server.log()).not.toContain(secret)
    for (const code of recoveryCodes) expect(server.log()).not.toContain(code)
  })
})

/** Of somebody new to it. */
async function setUpAgain() {
  await server.store.transact(firm.workspace, ({ secondFactors }) =>
    secondFactors.remove(firm.ids.consultant as PersonId),
  )
  return setUp('consultant')
}
