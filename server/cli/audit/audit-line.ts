import { conversationFormat } from '../../../contract/formats/conversation.ts'
import { auditConversation, traceOf } from '../../../core/audit/audit.ts'
import type { Conversation } from '../../../core/conversation/conversation.ts'
import { type Mistake, recordMistakes } from '../../../core/ledger/ledger.ts'
import type { Playbook } from '../../../core/playbook/playbook.ts'
import type { Instant, Locale, MistakeId } from '../../../core/vocabulary/vocabulary.ts'
import { parseLine } from '../../interchange/parse-line.ts'
import { instant, readConversation } from '../../interchange/read-conversation.ts'
import { playbookForConversation } from '../../interchange/read-playbook.ts'
import type { Language } from '../../ports/language.ts'
import type { AuditedLine, CountedMistake } from './audited-line.ts'
import { findingsJson } from './finding-line.ts'

export interface AuditOptions {
  readonly playbook: Playbook
  readonly language: Language
  readonly locale: Locale
  /** "Now" of lines that do not say their own. */
  readonly now: Instant
  readonly wantsJson: boolean
}

/** A line so long is a thousand pages, more than a worker's memory is made for: no conversation, or not one. */
const LONGEST_LINE = 4_000_000

/** Audits one line of a file. A line that is not valid is a result like any other. */
export function auditLine(text: string | null, number: number, options: AuditOptions): AuditedLine {
  if (text !== null && text.length > LONGEST_LINE)
    return invalid(number, `the conversation is longer than ${LONGEST_LINE} characters`)
  const parsed = parseLine(text, conversationFormat)
  if ('reason' in parsed) return invalid(number, parsed.reason)
  try {
    const playbook = playbookForConversation(options.playbook, parsed.value)
    const conversation = readConversation(parsed.value)
    const now = parsed.value.auditAt == null ? options.now : instant(parsed.value.auditAt)
    return count(conversation, playbook, now, number, options)
  } catch (error) {
    if (error instanceof RangeError) return invalid(number, error.message)
    throw error
  }
}

function invalid(number: number, reason: string): AuditedLine {
  return { line: { kind: 'invalid', number, reason }, undecided: { trace: null, targets: null, length: reason.length } }
}

function count(
  conversation: Conversation,
  playbook: Playbook,
  now: Instant,
  number: number,
  { language, locale, wantsJson }: AuditOptions,
): AuditedLine {
  const audit = auditConversation(conversation, playbook, language, now)
  const mistakes = recordMistakes(audit, conversation, playbook, (n) => `${conversation.id}/${n}` as MistakeId)
  const line = {
    kind: 'audited',
    number,
    id: conversation.id,
    handling: audit.handling,
    messages: conversation.messages.length,
    day: new Date(conversation.openedAt).toISOString().slice(0, 10),
    mistakes: mistakes.map((mistake) => countMistake(mistake, locale)),
    findings: wantsJson ? findingsJson(audit.findings, locale) : null,
  } as const
  const { repeatWindowDays, maxSimultaneous } = playbook.targets
  const undecided = {
    trace: JSON.stringify(traceOf(conversation, playbook, language.polish, now)),
    targets: { repeatWindowDays, maxSimultaneous },
    length: lengthOf(line.mistakes, line.findings),
  }
  return { line, undecided }
}

function countMistake(
  { code, severity, confidence, cost, conversation, message, evidence }: Mistake,
  locale: Locale,
): CountedMistake {
  const { quote, explanation } = evidence
  return { code, severity, confidence, cost, conversation, message, quote, explanation: explanation[locale] }
}

/** Characters, roughly: what counts is that it grows with what is kept. */
function lengthOf(mistakes: readonly CountedMistake[], findings: string | null): number {
  const told = mistakes.reduce((sum, { quote, explanation }) => sum + explanation.length + (quote?.length ?? 0), 0)
  return told + (findings?.length ?? 0)
}
