import { conversationFormat } from '../../../contract/formats/conversation.ts'
import { type AcrossRules, auditConversation, type Trace, traceOf } from '../../../core/audit/audit.ts'
import type { Conversation } from '../../../core/conversation/conversation.ts'
import type { Finding } from '../../../core/guard/guard.ts'
import { type Mistake, recordMistakes } from '../../../core/ledger/ledger.ts'
import type { Playbook } from '../../../core/playbook/playbook.ts'
import type { Handling, Instant, Locale, MistakeId } from '../../../core/vocabulary/vocabulary.ts'
import { parseLine } from '../../interchange/parse-line.ts'
import { instant, readConversation } from '../../interchange/read-conversation.ts'
import { playbookForConversation } from '../../interchange/read-playbook.ts'
import type { Language } from '../../ports/language.ts'

/** What is left of a line once it is audited: small enough to cross to another thread and to count. */
export type AuditedLine =
  | { readonly kind: 'invalid'; readonly number: number; readonly reason: string }
  | {
      readonly kind: 'audited'
      readonly number: number
      readonly handling: Handling
      readonly messages: number
      /** Local day `YYYY-MM-DD` of the opening. */
      readonly day: string
      readonly mistakes: readonly CountedMistake[]
      /** The conversation's id and its findings as JSON, without the brackets around them; null where nobody asked for output. */
      readonly json: { readonly id: string; readonly findings: string } | null
      /** What is needed to see errors that show only beside other lines, and the limits that the line itself sets. */
      readonly trace: Trace
      readonly targets: AcrossRules['targets']
    }

export type CountedMistake = Pick<Mistake, 'code' | 'severity' | 'confidence' | 'cost' | 'conversation' | 'message'> & {
  readonly quote: string | null
  readonly explanation: string
}

export interface AuditOptions {
  readonly playbook: Playbook
  readonly language: Language
  readonly locale: Locale
  /** "Now" of lines that do not say their own. */
  readonly now: Instant
  readonly wantsJson: boolean
}

/** Audits one line of a file. A line that is not valid is a result like any other. */
export function auditLine(text: string | null, number: number, options: AuditOptions): AuditedLine {
  const parsed = parseLine(text, conversationFormat)
  if ('reason' in parsed) return { kind: 'invalid', number, reason: parsed.reason }
  try {
    const playbook = playbookForConversation(options.playbook, parsed.value)
    const conversation = readConversation(parsed.value)
    const now = parsed.value.auditAt == null ? options.now : instant(parsed.value.auditAt)
    return count(conversation, playbook, now, number, options)
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'invalid', number, reason: error.message }
    throw error
  }
}

function count(
  conversation: Conversation,
  playbook: Playbook,
  now: Instant,
  number: number,
  options: AuditOptions,
): AuditedLine {
  const audit = auditConversation(conversation, playbook, options.language, now)
  const mistakes = recordMistakes(audit, conversation, playbook, (n) => `${conversation.id}/${n}` as MistakeId)
  return {
    kind: 'audited',
    number,
    handling: audit.handling,
    messages: conversation.messages.length,
    day: new Date(conversation.openedAt).toISOString().slice(0, 10),
    mistakes: mistakes.map((mistake) => ({
      code: mistake.code,
      severity: mistake.severity,
      confidence: mistake.confidence,
      cost: mistake.cost,
      conversation: mistake.conversation,
      message: mistake.message,
      quote: mistake.evidence.quote,
      explanation: mistake.evidence.explanation[options.locale],
    })),
    json: options.wantsJson ? { id: conversation.id, findings: findingsJson(audit.findings, options.locale) } : null,
    trace: traceOf(conversation, playbook, options.language.polish, now),
    targets: { repeatWindowDays: playbook.targets.repeatWindowDays, maxSimultaneous: playbook.targets.maxSimultaneous },
  }
}

/** Findings as they stand between the brackets of a line of output; '' for none. */
export function findingsJson(findings: readonly Finding[], locale: Locale): string {
  return JSON.stringify(findings.map((finding) => findingLine(finding, locale))).slice(1, -1)
}

/** A finding as the interchange format writes it. */
export function findingLine(finding: Finding, locale: Locale): object {
  return {
    code: finding.code,
    severity: finding.severity,
    confidence: Math.round(finding.confidence * 100) / 100,
    message: finding.message,
    ...(finding.span === null ? {} : { start: finding.span.start, end: finding.span.end }),
    explanation: finding.explanation[locale],
    ...(finding.message === null ? { evidence: finding.explanation[locale] } : {}),
    ...(finding.suggestion === null ? {} : { suggestion: finding.suggestion }),
    ...(finding.source === null ? {} : { source: finding.source }),
  }
}
