import { auditConversation } from '../../core/audit/audit.ts'
import type { Conversation } from '../../core/conversation/conversation.ts'
import { defaultPlaybook, type Playbook } from '../../core/playbook/playbook.ts'
import type {
  ConversationId,
  CustomerId,
  FindingCode,
  Handling,
  Instant,
  MessageId,
} from '../../core/vocabulary/vocabulary.ts'
import { asConversation } from '../../server/demo/as-conversation.ts'
import { readDemoFiles } from '../../server/demo/demo-files.ts'
import { type DemoConversation, makeConversations } from '../../server/demo/make-conversations.ts'
import { openReader } from '../guard/open-reader.ts'

/**
 * How often the audit finds each code in the invented shop, by who handled the conversation, and in how many of its scenarios.
 * `node training/demo/measure-demo.ts [--show code | --scenario id-beginning]`
 */
const HANDLINGS = ['manual', 'automatic', 'hybrid'] as const satisfies readonly Handling[]
const CONVERSATIONS = 500

const now = Date.now() as Instant
const shownCode = argument('--show')
const shownScenario = argument('--scenario')
const files = await readDemoFiles()
const reader = openReader()
const base = defaultPlaybook('Zielony Parapet')
const playbook: Playbook = {
  ...base,
  firm: { name: base.firm.name, hosts: ['zielonyparapet.example', 'sledzenie.example'] },
  knowledge: files.articles,
}

const told = makeConversations(files.scenarios, files.customers, files.products, now, CONVERSATIONS)
const started = performance.now()
const audits = told.map((each, n) => ({
  told: each,
  audit: auditConversation(conversationOf(each, n), playbook, reader, now),
}))
const tookMs = performance.now() - started
for (const each of audits) show(each)

const codes = [...new Set(audits.flatMap(({ audit }) => audit.findings.map(({ code }) => code)))].sort()
console.log(`${'code'.padEnd(28)}${HANDLINGS.map((handling) => handling.padStart(11)).join('')}  scenarios`)
for (const code of codes) printRow(code)
for (const handling of HANDLINGS) {
  const held = audits.filter(({ audit }) => audit.handling === handling)
  const clean = held.filter(({ audit }) => audit.findings.length === 0)
  console.log(`${handling}: ${held.length} conversations, ${clean.length} without a finding`)
}
console.log(`audit: ${Math.round(tookMs)} ms`)

function printRow(code: FindingCode): void {
  const withCode = audits.filter(({ audit }) => audit.findings.some((finding) => finding.code === code))
  const counts = HANDLINGS.map((handling) => withCode.filter(({ audit }) => audit.handling === handling).length)
  const scenarios = new Set(withCode.map((each) => each.told.scenario))
  console.log(`${code.padEnd(28)}${counts.map((count) => String(count).padStart(11)).join('')}  ${scenarios.size}`)
}

function show({ told: { scenario, messages }, audit }: (typeof audits)[number]): void {
  const found = audit.findings.filter(({ code }) => shownCode === null || code === shownCode)
  if (shownCode === null && shownScenario === null) return
  if (found.length === 0 || !scenario.startsWith(shownScenario ?? '')) return
  console.log(`\n== ${scenario}`)
  for (const { from, text } of messages) console.log(`  ${from}: ${text.replaceAll('\n', ' ⏎ ')}`)
  for (const { code, explanation } of found) console.log(`  ! ${code}: ${explanation.pl}`)
}

function conversationOf(each: DemoConversation, n: number): Conversation {
  return asConversation(each, {
    conversation: `demo-${n}` as ConversationId,
    customer: each.customer.email as CustomerId,
    messages: each.messages.map((_, i) => `demo-${n}-${i}` as MessageId),
  })
}

function argument(name: string): string | null {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : (process.argv[at + 1] ?? '')
}
