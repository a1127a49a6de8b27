import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ScratchPostgres {
  /** A new, empty database each time. */
  createDatabase(): string
  /** As if the machine's power had gone, for the server's process. */
  crash(): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

/** Debian keeps the server's programs outside the PATH, by version. */
export function postgresPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  return (
    versions.map((version) => join(debian, version, 'bin')).find((folder) => existsSync(join(folder, 'postgres'))) ??
    null
  )
}

/** A private cluster on a free port; the server refuses to run as root, so it then runs as the system's user `postgres`. */
export async function startScratchPostgres(programs: string): Promise<ScratchPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'opiekun-postgres-'))
  const user = serverUser()
  if (user !== null) chownSync(folder, user.uid, user.gid)
  const as = user ?? {}
  const data = join(folder, 'data')
  const port = await freePort()
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'owner', '-A', 'trust', '--no-locale', '-E', 'UTF8'], {
    ...as,
    stdio: 'pipe',
  })

  let server: ChildProcess | null = null
  const psql = (database: string, text: string) =>
    execFileSync(
      join(programs, 'psql'),
      ['-h', '127.0.0.1', '-p', String(port), '-U', 'owner', '-d', database, '-qAtc', text],
      { stdio: 'pipe' },
    )
  const stop = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (server === null || server.exitCode !== null) return resolve()
      server.once('exit', () => resolve())
      server.kill(signal)
    })
  const start = async () => {
    server = spawn(
      join(programs, 'postgres'),
      ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
      { ...as, stdio: 'ignore' },
    )
    for (let tries = 0; ; tries++) {
      try {
        psql('postgres', 'select 1')
        return
      } catch (error) {
        if (tries === 100) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }
  await start()
  // What a firm's administrator would make: no superuser, so that forced row-level security binds this user, too.
  psql('postgres', 'create role opiekun_owner login createrole')

  let databases = 0
  return {
    createDatabase() {
      const name = `opiekun_${++databases}`
      psql('postgres', `create database ${name} owner opiekun_owner`)
      return `postgres://opiekun_owner@127.0.0.1:${port}/${name}`
    },
    crash: () => stop('SIGQUIT'),
    start,
    async remove() {
      await stop('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function serverUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
