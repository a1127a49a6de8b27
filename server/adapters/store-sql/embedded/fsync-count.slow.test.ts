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
    const acknowledgements = seen.filter((event) => event === 'ack').length
    expect(acknowledgements).toBeGreaterThanOrEqual(20)
    // One session: what is acknowledged was committed after the acknowledgement before it, and so needs a sync of its own.
    const unsynced = seen.filter((event, index) => event === 'ack' && seen[index - 1] !== 'sync')
    expect(unsynced).toEqual([])
  }, 120_000)
})

/** `try` lines are left out: they say nothing of the disk. Several syncs in a row stand as they are. */
function eventOf(line: string): ('sync' | 'ack')[] {
  if (/\bf(data)?sync\(\d+<[^>]*\/pg_wal\//.test(line)) return ['sync']
  return /\bwrite\(1<.*"ack /.test(line) ? ['ack'] : []
}

function canTrace(): boolean {
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
