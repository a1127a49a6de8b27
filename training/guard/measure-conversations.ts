import { conversationFormat } from '../../contract/formats/conversation.ts'
import { auditConversation, findAcross, TraceWindow, traceOf } from '../../core/audit/audit.ts'
import type { Finding } from '../../core/guard/guard.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import { CATALOGUE, isErrorCode } from '../../core/vocabulary/vocabulary.ts'
import { instant, readConversation } from '../../server/interchange/read-conversation.ts'
import { playbookForConversation } from '../../server/interchange/read-playbook.ts'
import { labelledLines } from './labelled-lines.ts'
import { openReader } from './open-reader.ts'
import { printTable, type Scored, tally } from './score.ts'

/**
 * Holds the audit against the labelled conversations. Labels there are exhaustive over conversation codes only; other codes are not scored.
 * `node training/guard/measure-conversations.ts [FILE] [--part dev] [--show]`, e.g. FILE = evals/conversations.jsonl.
 */
const { lines, shows } = labelledLines('conversations.jsonl')
const reader = openReader()
const base = defaultPlaybook('Firma')
const isScored = (code: string): boolean => isErrorCode(code) && CATALOGUE[code].level === 'conversation'

interface Labelled {
  readonly expected: readonly { readonly code: string }[]
  readonly acceptable: readonly string[]
}

const cases = lines.map((line) => {
  const json = JSON.parse(line) as Labelled
  const parsed = conversationFormat.parse(json)
  const conversation = readConversation(parsed)
  const playbook = playbookForConversation(base, parsed)
  const now = instant(parsed.auditAt ?? parsed.closedAt ?? parsed.openedAt)
  return { json, conversation, playbook, now, trace: traceOf(conversation, playbook, reader.polish, now) }
})
const window = new TraceWindow()
for (const { trace } of cases) window.add(trace)

const scored = cases.map(({ json, conversation, playbook, now, trace }): Scored => {
  const { findings } = auditConversation(conversation, playbook, reader, now)
  const all = [...findings, ...findAcross(trace, window.near(trace), playbook)]
  const found = all.filter(({ code }) => isScored(code))
  const expected = json.expected.map(({ code }) => code).filter(isScored)
  if (shows) show(conversation.id, expected, json.acceptable, all)
  return { id: conversation.id, expected, acceptable: json.acceptable, found: found.map(({ code }) => code) }
})
printTable(tally(scored))

/** Prints what went wrong, and the findings in messages, for reading errors by their kind. */
function show(
  id: string,
  expected: readonly string[],
  acceptable: readonly string[],
  findings: readonly Finding[],
): void {
  for (const code of expected)
    if (!findings.some((finding) => finding.code === code)) console.log(`${id} MISSED ${code}`)
  for (const { code, message, explanation } of findings) {
    if (expected.includes(code) || acceptable.includes(code)) continue
    console.log(`${id} ${isScored(code) ? 'ALARM' : String(message)} ${code}: ${explanation.pl}`)
  }
}
