import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Failure } from '../../ports/failure.ts'
import type { MailProviders, ProviderApp } from '../../ports/mail-providers.ts'
import { oauthProviders } from './oauth-providers.ts'
import { type FakeProvider, type Mood, openFakeProvider } from './testing/fake-provider.ts'

const NOW = Date.parse('2026-11-23T03:00:00Z')
const request = { returnTo: 'https://opiekun.sklep.example/connect-mailbox', state: 's.t', challenge: 'ch' }

describe('the address where an owner signs in', () => {
  const { signInAddress, servers } = oauthProviders({ fetch, now: () => NOW })

  it('is Microsoft’s, of the firm’s own directory, with what IMAP and SMTP take', () => {
    const app = { provider: 'microsoft', tenant: 'sklep.example', clientId: 'c1' } as const
    const address = new URL(signInAddress(app, request))
    expect(address.origin + address.pathname).toBe(
      'https://login.microsoftonline.com/sklep.example/oauth2/v2.0/authorize',
    )
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'c1',
      response_type: 'code',
      response_mode: 'query',
      redirect_uri: request.returnTo,
      scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
      state: 's.t',
      code_challenge: 'ch',
      code_challenge_method: 'S256',
      prompt: 'select_account',
    })
    expect(servers('microsoft').smtp).toEqual({ host: 'smtp.office365.com', port: 587, security: 'starttls' })
  })

  it('is Google’s, and asks for what goes on when nobody is there', () => {
    const address = new URL(signInAddress({ provider: 'google', tenant: '', clientId: 'c2' }, request))
    expect(address.origin + address.pathname).toBe('https://accounts.google.com/o/oauth2/v2/auth')
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      scope: 'https://mail.google.com/',
      access_type: 'offline',
      prompt: 'consent select_account',
    })
  })

  it('leads to no other place, whatever the directory is called', () => {
    const app = { provider: 'microsoft', tenant: '../@zlo.example/?', clientId: 'c' } as const
    expect(new URL(signInAddress(app, request)).host).toBe('login.microsoftonline.com')
    expect(signInAddress({ ...app, tenant: '' }, request)).toContain('/organizations/oauth2/')
  })
})

describe('tokens', () => {
  let fake: FakeProvider
  let providers: MailProviders
  let app: ProviderApp
  beforeAll(async () => {
    fake = await openFakeProvider('biuro@sklep.example')
    providers = oauthProviders({ fetch, now: () => NOW, providers: fake.providers })
    app = { provider: 'microsoft', ...fake.app }
  })
  afterAll(() => fake.stop())
  beforeEach(() => {
    fake.mood = 'gives'
  })
  afterEach(() => vi.restoreAllMocks())

  const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
    const failure = await work.then(
      () => null,
      (error: unknown) => error as Failure,
    )
    if (failure === null) throw new Error('it worked')
    return failure
  }
  const redeem = () => providers.redeem(app, { code: 'zły', proof: 'p', returnTo: request.returnTo })
  const refresh = () => providers.refresh(app, fake.given.findLast((one) => one.startsWith('odn')) ?? '')

  it('are given for a code with its proof, and renewed by what came with them', async () => {
    // The challenge of RFC 7636, appendix B, and its proof.
    const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
    const { code } = fake.agree(providers.signInAddress(app, { ...request, challenge }))
    const proof = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
    const first = await providers.redeem(app, { code, proof, returnTo: request.returnTo })
    expect([first.expiresAt, fake.opens(first.accessToken)]).toEqual([NOW + 3_600_000, true])
    expect((await providers.refresh(app, first.refreshToken ?? '')).accessToken).not.toBe(first.accessToken)
    expect(fake.asked).toEqual(['/katalog/token authorization_code', '/katalog/token refresh_token'])
  })

  it('are no longer to be had by a used code, nor by a grant that was withdrawn', async () => {
    expect(await failureOf(redeem())).toMatchObject({ code: 'mail-sign-in-expired', remedy: 'give-up' })
    fake.withdraw()
    expect(await failureOf(refresh())).toMatchObject({ code: 'mail-grant-withdrawn', remedy: 'give-up' })
  })

  it('are refused to an app that the provider does not know, and what it says of that is not passed on', async () => {
    fake.mood = 'refuses the app'
    const failure = await failureOf(refresh())
    expect(failure).toMatchObject({ code: 'mail-registration-refused', remedy: 'give-up' })
    expect((failure.cause as Error).message).toBe('invalid_client AADSTS7000215')
  })

  it.each<Mood>(['breaks', 'says nothing sensible', 'leads elsewhere'])('wait for a provider that %s', async (mood) => {
    fake.mood = mood
    const failure = await failureOf(refresh())
    expect(failure).toMatchObject({ code: 'mail-provider-unreachable', remedy: 'retry-later' })
  })

  it('wait no longer than ten seconds for a provider that hangs, nor for one that is not there', async () => {
    fake.mood = 'hangs'
    const real = AbortSignal.timeout(50)
    const patience = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(real)
    expect(await failureOf(refresh())).toMatchObject({ code: 'mail-provider-unreachable', remedy: 'retry-later' })
    expect(patience).toHaveBeenCalledWith(10_000)
    const nowhere = { ...fake.providers.google, token: 'http://127.0.0.1:1/token' }
    const gone = oauthProviders({ fetch, now: () => NOW, providers: { microsoft: nowhere, google: nowhere } })
    expect(await failureOf(gone.refresh(app, 'r'))).toMatchObject({ code: 'mail-provider-unreachable' })
  })
})
