import { conversationFormat } from '../../contract/formats/conversation.ts'
import { auditConversation, findAcross, TraceWindow, traceOf } from '../../core/audit/audit.ts'
import type { Finding, Reader } from '../../core/guard/guard.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import { CATALOGUE, isErrorCode } from '../../core/vocabulary/vocabulary.ts'
import { instant, readConversation } from '../../server/interchange/read-conversation.ts'
import { playbookForConversation } from '../../server/interchange/read-playbook.ts'
import type { Scored } from './score.ts'

/** One labelled conversation, looked at by the audit. */
export interface ConversationFindings {
  readonly scored: Scored
  /** Those in messages too, which the labels do not speak of. */
  readonly findings: readonly Finding[]
}

interface Labelled {
  readonly expected: readonly { readonly code: string }[]
  readonly acceptable: readonly string[]
}

const base = defaultPlaybook('Firma')

/** True of codes over which the labels of conversations are exhaustive. */
export function isOfConversation(code: string): boolean {
  return isErrorCode(code) && CATALOGUE[code].level === 'conversation'
}

/** What the audit finds in lines of labelled conversations, beside what it should have found; together, for some mistakes show across them. */
export function findingsOfConversations(lines: readonly string[], reader: Reader): readonly ConversationFindings[] {
  const cases = lines.map((line) => {
    const labels = JSON.parse(line) as Labelled
    const parsed = conversationFormat.parse(labels)
    const conversation = readConversation(parsed)
    const playbook = playbookForConversation(base, parsed)
    const now = instant(parsed.auditAt ?? parsed.closedAt ?? parsed.openedAt)
    return { labels, conversation, playbook, now, trace: traceOf(conversation, playbook, reader.polish, now) }
  })
  const window = new TraceWindow()
  for (const { trace } of cases) window.add(trace)

  return cases.map(({ labels, conversation, playbook, now, trace }) => {
    const own = auditConversation(conversation, playbook, reader, now).findings
    const findings = [...own, ...findAcross(trace, window.near(trace), playbook)]
    const scored = {
      id: conversation.id,
      expected: labels.expected.map(({ code }) => code).filter(isOfConversation),
      acceptable: labels.acceptable,
      found: findings.map(({ code }) => code).filter(isOfConversation),
    }
    return { scored, findings }
  })
}
