import { guardReply } from '../../core/guard/guard.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { ConversationId, CustomerId, Instant } from '../../core/vocabulary/vocabulary.ts'
import { labelledLines } from './labelled-lines.ts'
import { openReader } from './open-reader.ts'

/**
 * Holds the law linter against right and wrong statements: `node training/guard/measure-law.ts FILE [--part dev] [--show]`, with FILE =
 * evals/law.jsonl or training/guard/practice/law.jsonl. Each statement is the whole reply of a consultant to a consumer who asked nothing.
 */
const at = Date.UTC(2026, 10, 22) as Instant
const { lines, shows } = labelledLines('law.jsonl')
const reader = openReader()
const playbook = defaultPlaybook('Sklep')
const conversation = {
  id: 'r' as ConversationId,
  channel: 'email',
  status: 'open',
  language: 'pl',
  openedAt: at,
  closedAt: null,
  customer: { id: 'k' as CustomerId, name: null, email: null },
  messages: [],
  events: [],
  orders: [],
  category: null,
  cause: null,
  outcome: null,
} as const

const count = { hits: 0, missed: 0, alarms: 0, quiet: 0 }
for (const line of lines) {
  const statement = JSON.parse(line) as { id: string; text: string; right: boolean }
  const { findings } = guardReply(
    {
      text: statement.text,
      from: 'agent',
      author: 'Anna',
      attachments: [],
      at,
      conversation,
      knowledge: [],
      recentReplies: [],
    },
    playbook,
    reader,
  )
  const found = findings.some(({ code }) => code === 'legal-misinformation')
  const outcome = statement.right ? (found ? 'alarms' : 'quiet') : found ? 'hits' : 'missed'
  count[outcome] += 1
  if (shows && (outcome === 'alarms' || outcome === 'missed'))
    console.log(`${outcome} ${statement.id}: ${statement.text}`)
}
const precision = count.hits / (count.hits + count.alarms)
const recall = count.hits / (count.hits + count.missed)
console.log(`law linter: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`, count)
