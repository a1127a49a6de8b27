import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { PasswordAccount } from '../../../ports/mail-servers.ts'

export interface Posted {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
}

/** What the server does with the next mails. */
export type Mood = 'takes' | 'refuses' | 'defers' | 'goes silent' | 'refuses sign-in'

export interface PostOffice {
  readonly account: PasswordAccount
  readonly posted: readonly Posted[]
  mood: Mood
  stop(): Promise<void>
  start(): Promise<void>
}

const PASSWORD = 'tajne hasło'

/** An SMTP server of our own that keeps every mail byte for byte, and fails as real ones do. `opens`: whether it takes a token instead of the password. */
export async function openPostOffice(opens: (token: string) => boolean = () => false): Promise<PostOffice> {
  const posted: Posted[] = []
  let server = listenerOf()
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo

  function listenerOf(): SMTPServer {
    return new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
      disableReverseLookup: true,
      onAuth({ username, password, accessToken }, _session, done) {
        const isKnown = accessToken === undefined ? password === PASSWORD : opens(accessToken)
        const isRight = office.mood !== 'refuses sign-in' && username === 'biuro@sklep.example' && isKnown
        if (isRight) done(null, { user: username })
        else done(new Error('Invalid credentials'))
      },
      onRcptTo(_address, _session, done) {
        if (office.mood === 'refuses') done(Object.assign(new Error('No such user here'), { responseCode: 550 }))
        else if (office.mood === 'defers') done(Object.assign(new Error('Try again later'), { responseCode: 451 }))
        else done()
      },
      onData(stream, { envelope }, done) {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
          posted.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString() })
          // The mail is in, and the answer gets lost with the line.
          if (office.mood === 'goes silent') for (const connection of server.connections) connection.close()
          else done()
        })
      },
    })
  }

  const office: PostOffice = {
    account: { host: '127.0.0.1', port, security: 'none', user: 'biuro@sklep.example', password: PASSWORD },
    posted,
    mood: 'takes',
    async stop() {
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
    async start() {
      server = listenerOf()
      server.on('error', () => {})
      server.listen(port, '127.0.0.1')
      await once(server.server, 'listening')
    },
  }
  server.on('error', () => {})
  return office
}
