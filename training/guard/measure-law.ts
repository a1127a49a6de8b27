import { readFileSync } from 'node:fs'
import { guardReply } from '../../core/guard/guard.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { ConversationId, CustomerId, Instant } from '../../core/vocabulary/vocabulary.ts'
import { openReader } from './open-reader.ts'

/**
 * Holds the law linter against right and wrong statements: `node training/guard/measure-law.ts [--part dev] [--show]`.
 * Each statement is the whole reply of a consultant to a consumer who asked nothing in particular.
 */
const at = Date.UTC(2026, 10, 22) as Instant
const part = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : undefined
const shows = process.argv.includes('--show') && part !== 'held-out'
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
for (const line of readFileSync('evals/law.jsonl', 'utf8').trim().split('\n')) {
  const statement = JSON.parse(line) as { id: string; text: string; right: boolean; part: string }
  if (part !== undefined && statement.part !== part) continue
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
