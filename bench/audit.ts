/** The audit of an archive: messages a second on one core, and memory while the file grows. The demo firm's conversations, repeated under new ids. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { ConversationId, CustomerId, Instant, MessageId } from '../core/vocabulary/vocabulary.ts'
import { asConversation, type DemoIds } from '../server/demo/as-conversation.ts'
import { readDemoFiles } from '../server/demo/demo-files.ts'
import { type DemoConversation, makeConversations } from '../server/demo/make-conversations.ts'
import { writeConversation } from '../server/interchange/write-conversation.ts'
import { type Figure, mib, printFigures, rate } from './figures.ts'
import { peakBytes, temporaryFolder } from './processes.ts'

const MEGABYTES = Number(process.env['OPIEKUN_BENCH_MB'] ?? 20)
const MAIN = join(import.meta.dirname, '..', 'server', 'main.ts')
const folder = temporaryFolder()

async function writeArchive(file: string, bytes: number): Promise<number> {
  const files = await readDemoFiles()
  let count = 0
  const told = makeConversations(
    files.scenarios,
    files.customers,
    files.products,
    Date.UTC(2026, 10, 22) as Instant,
    500,
  )
  const conversations = told.map((one, n) => writeConversation(asConversation(one, idsOf(one, n))))
  const out = openSync(file, 'w')
  for (let written = 0, round = 0; written < bytes; round += 1) {
    const text = conversations.map((one) => `${JSON.stringify({ ...one, id: `${one.id}-${round}` })}\n`).join('')
    written += writeSync(out, text)
    count += conversations.reduce((sum, { messages }) => sum + messages.length, 0)
  }
  closeSync(out)
  return count
}

function idsOf(told: DemoConversation, n: number): DemoIds {
  return {
    conversation: `r-${n}` as ConversationId,
    customer: `k-${n}` as CustomerId,
    messages: told.messages.map((_, m) => `m-${n}-${m}` as MessageId),
  }
}

async function audit(file: string, workers: number): Promise<{ readonly seconds: number; readonly peak: number }> {
  const began = performance.now()
  const child = spawn(
    'taskset',
    ['-c', workers === 1 ? '0' : '0,1', process.execPath, MAIN, 'audit', file, '--workers', String(workers)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  let peak = 0
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, peakBytes(child))
    } catch {
      // The process has just ended.
    }
  }, 200)
  await once(child, 'exit')
  clearInterval(watch)
  return { seconds: (performance.now() - began) / 1000, peak }
}

try {
  const file = join(folder.path, 'archive.jsonl')
  const messages = await writeArchive(file, MEGABYTES * 1e6)
  const one = await audit(file, 1)
  const two = await audit(file, 2)
  const figures: readonly Figure[] = [
    {
      what: `messages/s, one core (${messages} messages, ${mib(statSync(file).size)})`,
      reached: rate(messages / one.seconds),
      beside: 'limit 1,250/s',
      holds: messages / one.seconds >= 1250,
    },
    {
      what: 'messages/s, two cores',
      reached: rate(messages / two.seconds),
      beside: `one core ${rate(messages / one.seconds)}`,
      holds: null,
    },
    { what: 'peak memory, one worker', reached: mib(one.peak), beside: 'limit 300 MB', holds: one.peak <= 300e6 },
    { what: 'peak memory, two workers', reached: mib(two.peak), beside: 'limit 300 MB', holds: two.peak <= 300e6 },
  ]
  printFigures('Audit of an archive', figures)
} finally {
  folder.remove()
}
