import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const FIREFOX = process.env['OPIEKUN_FIREFOX'] ?? '/usr/bin/firefox-esr'
const PATIENCE_MS = 30_000
const LOOK_MS = 100

export interface Firefox {
  readonly goto: (url: string) => Promise<void>
  /** What the expression gives in the page; awaited there. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Until the expression gives something true. */
  readonly until: (expression: string) => Promise<unknown>
  readonly picture: () => Promise<Uint8Array>
  readonly stop: () => Promise<void>
}

/** Firefox as Debian ships it, driven by the protocol that it speaks itself: WebDriver BiDi, without a driver or a package between. */
export async function openFirefox(): Promise<Firefox> {
  if (!existsSync(FIREFOX))
    throw new Error(`${FIREFOX} is missing: install Debian's package firefox-esr, or set OPIEKUN_FIREFOX`)
  const profile = mkdtempSync(join(tmpdir(), 'opiekun-firefox-'))
  const child = spawn(
    FIREFOX,
    ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  )
  const stop = async (): Promise<void> => {
    const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve()
    child.kill('SIGTERM')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    return { ...(await drive(`${await addressOf(child)}/session`)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Firefox says where it listens. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('Firefox has no voice')
  const timer = setTimeout(() => stderr.destroy(), PATIENCE_MS)
  const said: string[] = []
  for await (const line of createInterface({ input: stderr })) {
    said.push(line)
    const [, address] = /listening on (ws:\/\/\S+)/.exec(line) ?? []
    if (address !== undefined) {
      clearTimeout(timer)
      stderr.resume()
      return address
    }
  }
  throw new Error(`Firefox did not start:\n${said.join('\n')}`)
}

interface Answer {
  readonly id: number
  readonly type: string
  readonly result?: Record<string, unknown>
  readonly message?: string
}

async function drive(address: string): Promise<Omit<Firefox, 'stop'>> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const answer = JSON.parse(data) as Answer
    waiting.get(answer.id)?.(answer)
  })
  let calls = 0
  async function call(method: string, params: object): Promise<Record<string, unknown>> {
    calls += 1
    const id = calls
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    socket.send(JSON.stringify({ id, method, params }))
    const answer = await answered
    waiting.delete(id)
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`)
    return answer.result ?? {}
  }

  await call('session.new', { capabilities: {} })
  const { contexts } = (await call('browsingContext.getTree', {})) as { contexts: { context: string }[] }
  const context = contexts[0]?.context

  async function evaluate(expression: string): Promise<unknown> {
    const given = await call('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
    })
    const { type, result, exceptionDetails } = given as {
      type: string
      result?: { value: string }
      exceptionDetails?: { text: string }
    }
    if (type !== 'success' || result === undefined) throw new Error(`${expression}: ${exceptionDetails?.text}`)
    return JSON.parse(result.value)
  }

  return {
    evaluate,
    goto: async (url) => void (await call('browsingContext.navigate', { context, url, wait: 'complete' })),
    until: async (expression) => {
      const deadline = performance.now() + PATIENCE_MS
      for (;;) {
        const given = await evaluate(expression)
        if (given) return given
        if (performance.now() > deadline) throw new Error(`never came: ${expression}`)
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
      }
    },
    picture: async () => {
      const { data } = await call('browsingContext.captureScreenshot', { context })
      return Buffer.from(String(data), 'base64')
    },
  }
}
