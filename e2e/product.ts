import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LAUNCHER = join(import.meta.dirname, '..', 'server', 'bin', 'opiekun.js')
const PATIENCE_MS = 60_000

export interface Product {
  readonly url: string
  /** Everything the server printed so far. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** Starts the product as its README says, on a free port and an empty folder of its own; it is gone after `stop`. */
export async function startProduct(env: NodeJS.ProcessEnv = {}): Promise<Product> {
  const port = await freePort()
  const data = mkdtempSync(join(tmpdir(), 'opiekun-story-'))
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [LAUNCHER, 'start'], {
    env: {
      ...process.env,
      LC_ALL: 'pl_PL.UTF-8',
      OPIEKUN_PORT: String(port),
      OPIEKUN_DATA: join(data, 'data'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
  await untilReady(url, child, () => log)
  return {
    url,
    log: () => log,
    stop: async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve()
      child.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function untilReady(url: string, child: ChildProcess, log: () => string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const ready = await fetch(`${url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    if (child.exitCode !== null || performance.now() > deadline) throw new Error(`the product did not start:\n${log()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
