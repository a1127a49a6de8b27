import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { PasswordAccount } from '../../../ports/mail-servers.ts'

export const DOVECOT = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((file) => existsSync(file))

const PASSWORD = 'Żółty-Dzwonek-4'
/** Dovecot never opens mail as root; nobody's number is the same on every system that has one. */
const NOBODY = 65_534

export interface MailHost {
  readonly account: PasswordAccount
  /** Lays a mail into the mailbox as the firm's mail server would. */
  deliver(raw: string | Uint8Array): Promise<void>
  /** Cuts every connection; nothing answers until `start`. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Numbers all mail anew, as a provider's restore from backup does. */
  renumber(): Promise<void>
  /** Deletes everything in the inbox. */
  empty(): void
  remove(): Promise<void>
}

/**
 * A real IMAP server of our own on spare ports, with everything of it in one folder. `introspection`: it takes tokens too, and asks there
 * whose mailbox one opens.
 */
export async function openDovecot({ introspection }: { readonly introspection?: string } = {}): Promise<MailHost> {
  if (DOVECOT === undefined) throw new Error('Dovecot is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'opiekun-dovecot-'))
  const [imapPort, lmtpPort] = [await freePort(), await freePort()]
  const line = openLine(imapPort)
  const isRoot = userInfo().uid === 0
  const [uid, gid] = isRoot ? [NOBODY, NOBODY] : [userInfo().uid, userInfo().gid]
  const mail = join(folder, 'mail')
  mkdirSync(mail)
  if (isRoot) {
    chmodSync(folder, 0o755)
    chownSync(mail, uid, gid)
  }
  const config = join(folder, 'dovecot.conf')
  writeFileSync(join(folder, 'users'), `biuro@sklep.example:{PLAIN}${PASSWORD}\n`, { mode: 0o644 })
  if (introspection !== undefined) writeFileSync(join(folder, 'oauth2'), oauthOf(introspection), { mode: 0o644 })
  const tokens = introspection === undefined ? '' : tokensOf(folder)
  writeFileSync(config, configOf({ folder, mail, imapPort, lmtpPort, uid, gid, isRoot }) + tokens)
  const running = spawn(DOVECOT, ['-F', '-c', config], { stdio: 'ignore' })
  await started(running, [imapPort, lmtpPort], join(folder, 'log'))
  const port = await line.start()

  return {
    account: {
      host: '127.0.0.1',
      port,
      security: 'none',
      user: 'biuro@sklep.example',
      password: PASSWORD,
    },
    deliver: (raw) => deliver(lmtpPort, raw),
    stop: () => line.stop(),
    async start() {
      await line.start()
    },
    async renumber() {
      await line.stop()
      // A new numbering takes its name from the second it is made in.
      await pause(1_100)
      for (const name of readdirSync(mail))
        if (name.startsWith('dovecot')) rmSync(join(mail, name), { recursive: true, force: true })
      await line.start()
    },
    empty() {
      for (const folder of ['cur', 'new']) {
        rmSync(join(mail, folder), { recursive: true, force: true })
        mkdirSync(join(mail, folder))
        if (isRoot) chownSync(join(mail, folder), uid, gid)
      }
    },
    async remove() {
      await line.stop()
      const ended = running.exitCode === null ? once(running, 'exit') : null
      running.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Between client and server, so that a line can be cut: Dovecot itself lets a connection live on for a while. */
function openLine(to: number) {
  const sockets = new Set<Socket>()
  let port = 0
  let server = createServer()
  return {
    async start(): Promise<number> {
      server = createServer((client) => {
        const far = connect({ host: '127.0.0.1', port: to })
        for (const [one, other] of [[client, far] as const, [far, client] as const]) {
          sockets.add(one)
          one.on('error', () => other.destroy())
          one.on('close', () => {
            sockets.delete(one)
            other.destroy()
          })
          one.pipe(other)
        }
      })
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
      const address = server.address()
      if (address !== null && typeof address !== 'string') ({ port } = address)
      return port
    },
    async stop(): Promise<void> {
      const closed = server.listening ? once(server, 'close') : null
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

async function started(server: ChildProcess, ports: readonly number[], log: string): Promise<void> {
  for (let tries = 0; tries < 200 && server.exitCode === null; tries++) {
    if ((await Promise.all(ports.map(answers))).every(Boolean)) return
    await pause(50)
  }
  throw new Error(`Dovecot did not start: ${existsSync(log) ? readFileSync(log, 'utf8') : 'it left no log'}`)
}

async function deliver(port: number, raw: string | Uint8Array): Promise<void> {
  const connection = new SMTPConnection({
    host: '127.0.0.1',
    port,
    lmtp: true,
    ignoreTLS: true,
    allowInternalNetworkInterfaces: true,
  })
  await new Promise<void>((resolve, reject) => {
    connection.on('error', reject)
    connection.connect((failed) => {
      if (failed) return reject(failed)
      const envelope = { from: 'poczta@swiat.example', to: ['biuro@sklep.example'] }
      connection.send(envelope, Buffer.from(raw as string), (error, info) => {
        connection.quit()
        const refused = error ?? info?.rejectedErrors?.[0]
        return refused ? reject(refused) : resolve()
      })
    })
  })
}

interface Place {
  readonly folder: string
  readonly mail: string
  readonly imapPort: number
  readonly lmtpPort: number
  readonly uid: number
  readonly gid: number
  readonly isRoot: boolean
}

function configOf({ folder, mail, imapPort, lmtpPort, uid, gid, isRoot }: Place): string {
  const user = userInfo().username
  const withoutRoot = `
default_internal_user = ${user}
default_login_user = ${user}
default_internal_group = ${user}
service anvil { chroot = }
service imap-login { chroot = }`
  return `
protocols = imap lmtp
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:${mail}
mail_uid = ${uid}
mail_gid = ${gid}
first_valid_uid = ${uid}
first_valid_gid = ${gid}
mailbox_list_index = no
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${mail} allow_all_users=yes
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
protocol lmtp {
  postmaster_address = postmaster@sklep.example
}
${isRoot ? '' : withoutRoot}
`
}

function tokensOf(folder: string): string {
  return `
auth_mechanisms = plain login xoauth2
passdb {
  driver = oauth2
  mechanisms = xoauth2
  args = ${folder}/oauth2
}
`
}

/** @source doc.dovecot.org, “Open Authentication v2.0 database”, the example for Microsoft */
function oauthOf(introspection: string): string {
  return `introspection_mode = auth
introspection_url = ${introspection}
username_attribute = email
`
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('data', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })
}

export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
