import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { MailProvider } from '../../../ports/mailboxes.ts'
import type { Provider } from '../providers.ts'

/** What the provider does when it is asked for tokens. */
export type Mood =
  | 'gives'
  | 'gives no refresh token'
  | 'refuses the app'
  | 'says nothing sensible'
  | 'breaks'
  | 'leads elsewhere'
  | 'hangs'

export interface FakeProvider {
  /** As the adapter takes it; both providers are this one. */
  readonly providers: Readonly<Record<MailProvider, Provider>>
  /** The app that is registered here. */
  readonly app: { readonly tenant: string; readonly clientId: string; readonly secret: string }
  /** Tells of a token in `Authorization` whose mailbox it opens, as Dovecot asks. */
  readonly introspection: string
  /** Where its mailboxes are; to begin with, nowhere. */
  at: Provider['servers']
  mood: Mood
  /** So long the next tokens last. */
  lastSeconds: number
  /** Every question for tokens, by what it was for. */
  readonly asked: readonly string[]
  /** Every token that was given away. */
  readonly given: readonly string[]
  /** The owner signs in and agrees: what the browser comes back with. */
  agree(address: string): { readonly state: string; readonly code: string }
  opens(token: string): boolean
  /** The owner takes back everything. */
  withdraw(): void
  stop(): Promise<void>
}

interface Awaited {
  readonly challenge: string
  readonly returnTo: string
}

const NOWHERE = { host: '127.0.0.1', port: 1, security: 'none' } as const
const APP = { tenant: 'katalog', clientId: 'aplikacja', secret: 'tajne aplikacji' }

/** A provider of our own that holds to RFC 6749 and 7636 as Microsoft and Google do, and fails as they do. */
export async function openFakeProvider(user: string): Promise<FakeProvider> {
  const [asked, given]: [string[], string[]] = [[], []]
  const codes = new Map<string, Awaited>()
  const [access, refresh] = [new Set<string>(), new Set<string>()]

  function grant() {
    const [accessToken, refreshToken] = [`dostep-${secret()}`, `odnowienie-${secret()}`]
    access.add(accessToken)
    refresh.add(refreshToken)
    given.push(accessToken, refreshToken)
    return {
      token_type: 'Bearer',
      access_token: accessToken,
      expires_in: fake.lastSeconds,
      ...(fake.mood !== 'gives no refresh token' && { refresh_token: refreshToken }),
    }
  }

  function answerTo(form: URLSearchParams): { status: number; body: object } {
    const isApp = form.get('client_id') === APP.clientId && form.get('client_secret') === APP.secret
    if (!isApp || fake.mood === 'refuses the app')
      return refusal(401, 'invalid_client', `AADSTS7000215: Invalid client secret ${form.get('client_secret')}`)
    if (form.get('grant_type') === 'refresh_token')
      return refresh.has(form.get('refresh_token') ?? '') && form.get('scope') !== null
        ? { status: 200, body: grant() }
        : refusal(400, 'invalid_grant', 'AADSTS50173: The grant has been revoked')
    const awaited = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    return awaited?.challenge === challenge && awaited.returnTo === form.get('redirect_uri')
      ? { status: 200, body: grant() }
      : refusal(400, 'invalid_grant', 'AADSTS54005: The code was used or is another’s')
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/me') {
      const token = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
      response.writeHead(access.has(token) ? 200 : 401, { 'content-type': 'application/json' })
      return void response.end(JSON.stringify(access.has(token) ? { email: user } : { error: 'invalid_token' }))
    }
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk as string
    const form = new URLSearchParams(text)
    asked.push(`${request.url} ${form.get('grant_type')}`)
    if (fake.mood === 'hangs') return
    if (fake.mood === 'leads elsewhere') return void response.writeHead(307, { location: '/me' }).end()
    if (fake.mood === 'breaks') return void response.writeHead(502).end('<h1>Bad gateway</h1>')
    if (fake.mood === 'says nothing sensible') return void response.writeHead(200).end('{"access_token": 5}')
    const { status, body } = answerTo(form)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  const server = createServer((request, response) => void take(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider: Provider = {
    get servers() {
      return fake.at
    },
    signIn: `${here}/{tenant}/authorize`,
    token: `${here}/{tenant}/token`,
    scope: 'poczta',
    extra: {},
  }
  const fake: FakeProvider = {
    providers: { microsoft: provider, google: provider },
    app: APP,
    introspection: `${here}/me`,
    at: { imap: NOWHERE, smtp: NOWHERE },
    mood: 'gives',
    lastSeconds: 3_600,
    asked,
    given,
    agree(address) {
      const { searchParams } = new URL(address)
      const code = secret()
      codes.set(code, {
        challenge: searchParams.get('code_challenge') ?? '',
        returnTo: searchParams.get('redirect_uri') ?? '',
      })
      return { state: searchParams.get('state') ?? '', code }
    },
    opens: (token) => access.has(token),
    withdraw() {
      access.clear()
      refresh.clear()
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return fake
}

function refusal(status: number, error: string, description: string) {
  return { status, body: { error, error_description: description } }
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}
