import type { Finding } from '../../../core/guard/guard.ts'
import type { Locale } from '../../../core/vocabulary/vocabulary.ts'

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
