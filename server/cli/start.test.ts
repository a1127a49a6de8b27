import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const LAUNCHER = join(import.meta.dirname, '../bin/opiekun.js')
const folder = mkdtempSync(join(tmpdir(), 'opiekun-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function launch(environment: Record<string, string>) {
  const child = spawn(process.execPath, [LAUNCHER, 'start'], {
    env: { ...process.env, LANG: 'pl_PL.UTF-8', LC_ALL: '', ...environment },
  })
  let output = ''
  const grew: (() => void)[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      for (const look of grew) look()
    })
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => void (output.includes(words) && resolve())
      grew.push(look)
      look()
      void ended.then(() => reject(new Error(output)))
    })
  return { child, ended, says, output: () => output }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

describe('opiekun start', () => {
  it('answers, says where, refuses a second process in words, and stops when asked', { timeout: 90_000 }, async () => {
    const port = String(await freePort())
    const server = launch({ OPIEKUN_PORT: port, OPIEKUN_DATA: folder })
    await server.says('Opiekun działa')
    expect(server.output()).toContain(`http://127.0.0.1:${port}/`)
    expect(await (await fetch(`http://127.0.0.1:${port}/api/v1/setup`)).json()).toEqual({ needed: true, mail: false })

    const second = launch({ OPIEKUN_PORT: String(await freePort()), OPIEKUN_DATA: folder })
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain('Ten folder danych jest już używany')

    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })

  it('names every wrong setting and starts nothing', async () => {
    const refused = launch({ OPIEKUN_PORT: 'osiem', OPIEKUN_NATS_URL: 'tam', OPIEKUN_DATA: folder })
    expect(await refused.ended).toBe(2)
    expect(refused.output()).toMatch(/OPIEKUN_PORT[\s\S]*OPIEKUN_NATS_URL/)
  })

  it('says which port is taken', { timeout: 60_000 }, async () => {
    const busy = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => busy.once('listening', resolve))
    const address = busy.address()
    const port = String(typeof address === 'object' && address !== null ? address.port : 0)
    const refused = launch({ OPIEKUN_PORT: port, OPIEKUN_DATA: join(folder, 'other') })
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toContain('OPIEKUN_PORT')
    busy.close()
  })
})
