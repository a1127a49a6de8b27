import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newWorkspace } from '../../../ports/testing/records.ts'
import { openFreshStore } from '../testing/fresh-embedded-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'opiekun-fsync-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!canTrace())('the embedded store, watched by strace (skipped where it is not installed)', () => {
  it('syncs the log between writing a message and acknowledging it, every time', async () => {
    const directory = join(folder, 'store')
    const opened = await openFreshStore({ directory })
    const workspace = await newWorkspace(opened.store)
    await opened.store.close()

    const trace = join(folder, 'trace')
    const writer = join(import.meta.dirname, '../testing/writer.ts')
    const traced = [
      '-f',
      '-qq',
      '-y',
      '-e',
      'trace=fsync,fdatasync,write',
      '-e',
      'signal=none',
      '-s',
      '120',
      '-o',
      trace,
    ]
    const child = spawn('strace', [...traced, process.execPath, writer, 'embedded', directory, workspace], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await new Promise<void>((resolve) => {
      let acknowledged = 0
      child.stdout.on('data', (chunk: Buffer) => {
        acknowledged += chunk.toString().split('ack ').length - 1
        if (acknowledged >= 20) resolve()
      })
    })
    const ended = new Promise((resolve) => child.once('close', resolve))
    // The writer itself ends, so that strace sees it end and writes down all it has seen.
    const [writing] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ').map(Number)
    process.kill(writing ?? 0, 'SIGKILL')
    await ended

    const seen = readFileSync(trace, 'utf8').split('\n').flatMap(eventOf)
    expect(seen.filter(({ what }) => what === 'ack').length).toBeGreaterThanOrEqual(20)
    expect(acknowledgedUnsynced(seen)).toEqual([])
  }, 120_000)
})

interface Seen {
  readonly what: 'try' | 'sync' | 'ack'
  readonly message: string
}

function eventOf(line: string): Seen[] {
  if (/\bf(data)?sync\(\d+<[^>]*\/pg_wal\//.test(line)) return [{ what: 'sync', message: '' }]
  const [, what, message] = /\bwrite\(1<.*"(try|ack) ([0-9a-f-]+)/.exec(line) ?? []
  return what === undefined || message === undefined ? [] : [{ what: what as 'try' | 'ack', message }]
}

/** One sync may bring several senders' messages to the disk, but none that was tried only after it. */
function acknowledgedUnsynced(seen: readonly Seen[]): readonly string[] {
  const sinceTry = new Map<string, boolean>()
  const unsynced: string[] = []
  for (const { what, message } of seen) {
    if (what === 'try') sinceTry.set(message, false)
    else if (what === 'sync') for (const tried of sinceTry.keys()) sinceTry.set(tried, true)
    else if (sinceTry.get(message) !== true) unsynced.push(message)
  }
  return unsynced
}

function canTrace(): boolean {
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
