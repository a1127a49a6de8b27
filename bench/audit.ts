/**
 * The audit of an archive: messages a second of CPU and of the clock, and memory. The demo firm's conversations, told ever anew in other
 * words; `OPIEKUN_BENCH_MB=1000` for a large one.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArchive } from './archive.ts'
import { type Figure, mib, printFigures, rate } from './figures.ts'
import { peakBytes, temporaryFolder } from './processes.ts'

const MEGABYTES = Number(process.env['OPIEKUN_BENCH_MB'] ?? 20)
/** As a user starts it, from the second time on: what was compiled is kept. */
const LAUNCHER = join(import.meta.dirname, '..', 'server', 'bin', 'opiekun.js')
const COMPILED = join(tmpdir(), 'opiekun-bench-compiled')
/** Clock ticks of /proc a second: fixed on Linux. */
const TICKS = 100
const folder = temporaryFolder()

interface Run {
  readonly seconds: number
  /** Of all threads, start included. */
  readonly cpuSeconds: number
  readonly peak: number
}

async function audit(file: string, workers: number): Promise<Run> {
  const began = performance.now()
  const child = spawn(
    'taskset',
    ['-c', workers === 1 ? '0' : '0,1', process.execPath, LAUNCHER, 'audit', file, '--workers', String(workers)],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: COMPILED } },
  )
  let peak = 0
  let cpuSeconds = 0
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, peakBytes(child))
      cpuSeconds = cpuSecondsOf(child.pid)
    } catch {
      // The process has just ended.
    }
  }, 200)
  await once(child, 'exit')
  clearInterval(watch)
  return { seconds: (performance.now() - began) / 1000, cpuSeconds, peak }
}

/** User and system time so far. @source proc(5): fields 14 and 15 of stat, counted after the name in brackets */
function cpuSecondsOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

try {
  const file = join(folder.path, 'archive.jsonl')
  const messages = await writeArchive(file, MEGABYTES * 1e6)
  const one = await audit(file, 1)
  const two = await audit(file, 2)
  const four = await audit(file, 4)
  const figures: readonly Figure[] = [
    {
      what: `messages/s, one core (${messages} messages, ${mib(statSync(file).size)})`,
      reached: rate(messages / one.seconds),
      beside: 'limit 1,250/s',
      holds: messages / one.seconds >= 1250,
    },
    {
      what: 'messages/s of CPU, whole process',
      reached: rate(messages / one.cpuSeconds),
      beside: 'limit 1,250/s',
      holds: messages / one.cpuSeconds >= 1250,
    },
    {
      what: 'messages/s, two cores',
      reached: rate(messages / two.seconds),
      beside: `one core ${rate(messages / one.seconds)}`,
      holds: null,
    },
    ...[one, two, four].map(
      ({ peak }, n): Figure => ({
        what: `peak memory, ${['one worker', 'two workers', 'four workers'][n]}`,
        reached: mib(peak),
        beside: 'limit 300 MB',
        holds: peak <= 300e6,
      }),
    ),
  ]
  printFigures('Audit of an archive', figures)
} finally {
  folder.remove()
}
