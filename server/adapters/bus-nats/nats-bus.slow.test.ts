import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bus, Hint } from '../../ports/bus.ts'
import { describeBus } from '../../ports/testing/bus-suite.ts'
import { natsBus } from './nats-bus.ts'

const program = ['/usr/sbin/nats-server', '/usr/bin/nats-server', '/usr/local/bin/nats-server'].find((file) =>
  existsSync(file),
)

describe.skipIf(program === undefined)('the bus over NATS (skipped where no NATS server is installed)', () => {
  let port = 0
  let server: ChildProcess | null = null
  let nodes: readonly [Bus, Bus]
  const start = () => {
    server = spawn(
      program ?? '',
      ['-a', '127.0.0.1', '-p', String(port), '--user', 'opiekun', '--pass', 'tajne hasło'],
      { stdio: 'ignore' },
    )
  }
  const kill = () =>
    new Promise<void>((resolve) => {
      server?.once('exit', () => resolve())
      server?.kill('SIGKILL')
    })
  const connected = (is: boolean) =>
    vi.waitFor(() => expect(nodes.map((node) => node.isConnected())).toEqual([is, is]), {
      timeout: 15_000,
      interval: 50,
    })

  beforeAll(async () => {
    port = await freePort()
    const url = `nats://opiekun:${encodeURIComponent('tajne hasło')}@127.0.0.1:${port}`
    // Both nodes come before their server.
    nodes = [natsBus(url, () => {}), natsBus(url, () => {})]
    expect(nodes[0].isConnected()).toBe(false)
    start()
    await connected(true)
  })
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.close()))
    await kill()
  })

  describeBus(() => nodes)

  it('says so when the server is killed, still reaches its own node, and reaches the other when the server is back', async () => {
    const [here, there] = nodes
    const seen: string[] = []
    const stop = [
      here.subscribe(({ seq }) => seen.push(`here ${seq}`)),
      there.subscribe(({ seq }) => seen.push(`there ${seq}`)),
    ]
    await kill()
    await connected(false)
    here.publish(hint(1))
    expect(seen).toEqual(['here 1'])
    start()
    await connected(true)
    await vi.waitFor(() => {
      here.publish(hint(2))
      expect(seen).toContain('there 2')
    }, 10_000)
    for (const end of stop) end()
  })

  it('stays away from a server that does not know it', async () => {
    const errors: unknown[] = []
    const stranger = natsBus(`nats://127.0.0.1:${port}`, (error) => errors.push(error))
    await vi.waitFor(() => expect(errors.length).toBeGreaterThan(0), 10_000)
    expect(stranger.isConnected()).toBe(false)
    await stranger.close()
  })
})

function hint(seq: number): Hint {
  return { workspace: 'w' as Hint['workspace'], conversation: 'c' as Hint['conversation'], seq }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
