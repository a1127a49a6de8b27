import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../e2e/product.ts'

const ROOT = join(import.meta.dirname, '..')
/** Server and client on a core each, where the system can pin. */
const CAN_PIN = existsSync('/usr/bin/taskset')

export interface Running {
  readonly url: string
  readonly child: ChildProcess
  /** From starting the process to its first answered request. */
  readonly startedMs: number
  readonly stop: () => Promise<void>
}

export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'opiekun-bench-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts the product on core 0 over `data`. Request limits are off: they would be what is measured. */
export async function startOpiekun(data: string, env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const port = await freePort()
  const settings = {
    OPIEKUN_PORT: String(port),
    OPIEKUN_DATA: data,
    OPIEKUN_RATE_LIMITS: '0',
    OPIEKUN_LOG_LEVEL: 'error',
    ...env,
  }
  return start([join(ROOT, 'server/bin/opiekun.js'), 'start'], port, '/health/ready', settings)
}

/** Starts a script of this folder that listens on the port it is given. */
export async function startScript(file: string, args: readonly string[]): Promise<Running> {
  const port = await freePort()
  return start([join(import.meta.dirname, file), String(port), ...args], port, '/', {})
}

async function start(args: readonly string[], port: number, path: string, env: NodeJS.ProcessEnv): Promise<Running> {
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const [command, ...all] = CAN_PIN ? ['taskset', '-c', '0', process.execPath, ...args] : [process.execPath, ...args]
  const cache = { NODE_COMPILE_CACHE: join(tmpdir(), 'opiekun-bench-compiled') }
  const child = spawn(command ?? process.execPath, all, {
    env: { ...process.env, ...cache, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await answers(url + path))) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const startedMs = performance.now() - began
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { url, child, startedMs, stop }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    async (response) => {
      await response.arrayBuffer()
      return response.ok
    },
    () => false,
  )
}

/** Resident memory of a process, bytes (Linux). */
export function residentBytes(child: ChildProcess): number {
  return statusKib(child, 'VmRSS') * 1024
}

export function peakBytes(child: ChildProcess): number {
  return statusKib(child, 'VmHWM') * 1024
}

/** From now on `peakBytes` tells of what comes: making a new embedded store takes more than most hours after it. */
export function forgetPeak(child: ChildProcess): void {
  writeFileSync(`/proc/${child.pid}/clear_refs`, '5')
}

function statusKib(child: ChildProcess, field: string): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1])
}
