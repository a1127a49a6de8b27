import { findAcross, TraceWindow } from '../../../core/audit/audit.ts'
import type { Finding } from '../../../core/guard/guard.ts'
import { priceMistake } from '../../../core/ledger/ledger.ts'
import type { Playbook } from '../../../core/playbook/playbook.ts'
import type { ConversationId, Locale } from '../../../core/vocabulary/vocabulary.ts'
import { type AuditedLine, type CountedMistake, findingsJson } from './audit-line.ts'

/**
 * A line waits until so many later ones are read: what it needs of them (conversations open at the same time, an earlier
 * contact that stands on a later line) is then in the window.
 */
const LINES_AHEAD = 5_000
/** Lines wait no longer than their findings take this much text. */
const CHARACTERS_AHEAD = 8_000_000

interface Waiting<T> {
  readonly result: T
  readonly length: number
}

/**
 * The audited lines in the same order, with the errors added that show only across lines.
 *
 * One pass: every line's trace goes into a window as it is read, and a line is decided when it leaves the queue, against the window of
 * that moment. So a finding rests on lines up to LINES_AHEAD after it and some tens of thousands before it, in whatever order of
 * time they stand; what lies farther apart is not found. An archive whose lines follow one another by day is read exactly.
 */
export async function* auditAcross<T extends { readonly line: AuditedLine }>(
  results: AsyncIterable<T>,
  playbook: Playbook,
  locale: Locale,
): AsyncGenerator<T> {
  const window = new TraceWindow()
  const waiting: Waiting<T>[] = []
  let length = 0
  for await (const result of results) {
    if (result.line.kind === 'audited') window.add(result.line.trace)
    const own = lengthOf(result.line)
    waiting.push({ result, length: own })
    length += own
    while (waiting.length > LINES_AHEAD || length > CHARACTERS_AHEAD) yield next()
  }
  while (waiting.length > 0) yield next()

  function next(): T {
    const { result, length: own } = waiting.shift() as Waiting<T>
    length -= own
    return { ...result, line: complete(result.line, window, playbook, locale) }
  }
}

function lengthOf(line: AuditedLine): number {
  if (line.kind === 'invalid') return line.reason.length
  return line.mistakes.reduce(
    (sum, { quote, explanation }) => sum + explanation.length + (quote?.length ?? 0),
    line.json?.findings.length ?? 0,
  )
}

function complete(line: AuditedLine, window: TraceWindow, playbook: Playbook, locale: Locale): AuditedLine {
  if (line.kind === 'invalid') return line
  const findings = findAcross(line.trace, window.near(line.trace), { guard: playbook.guard, targets: line.targets })
  if (findings.length === 0) return line
  const counted = findings.map((finding) => count(finding, line.trace.conversation, playbook, locale))
  const json =
    line.json === null ? null : { ...line.json, findings: joined(line.json.findings, findingsJson(findings, locale)) }
  return { ...line, mistakes: [...line.mistakes, ...counted], json }
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(',')

function count(
  { code, severity, confidence, message, explanation }: Finding,
  conversation: ConversationId,
  { costs }: Playbook,
  locale: Locale,
): CountedMistake {
  const cost = priceMistake(code, severity, costs)
  const place = message === 'draft' ? null : message
  return {
    code,
    severity,
    confidence,
    cost,
    conversation,
    message: place,
    quote: null,
    explanation: explanation[locale],
  }
}
