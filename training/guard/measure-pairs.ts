import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Finding, type GuardInput, guardReply } from '../../core/guard/guard.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { ConversationId, CustomerId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { readDemoFiles } from '../../server/demo/demo-files.ts'
import { openReader } from './open-reader.ts'

/**
 * Holds `contradicts-knowledge` against replies to customers of the demonstration firm, whose 38 articles are a shelf of real size:
 * whether it speaks, and of the right article.
 * `node training/guard/measure-pairs.ts [--part dev|held-out] [--show]`; the held-out half is for totals only.
 */
interface Pair {
  readonly id: string
  readonly asked: string
  readonly reply: string
  readonly wrong: boolean
  readonly article: string
  readonly why: string
  readonly part: 'dev' | 'held-out'
}

const { values } = parseArgs({ options: { part: { type: 'string' }, show: { type: 'boolean' } } })
const NOON = Date.parse('2026-11-18T12:00+01:00') as Instant
const pairs = readFileSync(new URL('../../evals/shelf/pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)
  .filter(({ part }) => values.part === undefined || part === values.part)
const { articles } = await readDemoFiles()
const playbook = { ...defaultPlaybook('Zielony Parapet'), knowledge: articles }
const reader = openReader()

const held = pairs.map((pair) => ({ pair, against: against(pair) }))
if (values.show === true && values.part === 'dev') for (const each of held) show(each)

const said = held.filter(({ against }) => against.length > 0)
const right = said.filter(({ pair }) => pair.wrong)
const sourced = right.filter(({ pair, against }) => against.some(({ source }) => source === pair.article))
const wrong = pairs.filter((pair) => pair.wrong)
console.log(`wrong replies found: ${right.length} of ${wrong.length}, ${sourced.length} with the right article`)
console.log(`right replies with an alarm: ${said.length - right.length} of ${pairs.length - wrong.length}`)

function against({ asked, reply }: Pair): readonly Finding[] {
  const customer = { id: 'k' as CustomerId, name: null, email: null }
  const message = { id: 'm' as MessageId, at: NOON, from: 'customer', author: null, team: null, text: asked } as const
  const conversation: GuardInput['conversation'] = {
    id: 'r' as ConversationId,
    channel: 'chat',
    status: 'open',
    language: 'pl',
    openedAt: NOON,
    closedAt: null,
    customer,
    messages: [{ ...message, attachments: [], internal: false }],
    events: [],
    orders: [],
    category: null,
    cause: null,
    outcome: null,
  }
  const input: GuardInput = { conversation, from: 'agent', author: 'Marta', text: reply, at: NOON, attachments: [] }
  return guardReply(input, playbook, reader).findings.filter(({ code }) => code === 'contradicts-knowledge')
}

function show({ pair, against }: { readonly pair: Pair; readonly against: readonly Finding[] }): void {
  if (pair.wrong === against.length > 0 && (!pair.wrong || against.some(({ source }) => source === pair.article)))
    return
  const kind = pair.wrong ? (against.length > 0 ? 'SOURCE' : 'MISSED') : 'ALARM'
  console.log(`\n${kind} ${pair.id} (${pair.article}: ${pair.why})\n  ${pair.asked}\n  ${pair.reply}`)
  for (const { explanation, source } of against) console.log(`  ! [${source}] ${explanation.pl}`)
}
