import { FAILURES } from './failures.ts'

/** The reference of every failure, as Markdown: code, status, and what to do, in both languages. */
export function describeFailures(): string {
  const rows = Object.entries(FAILURES)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(
      ([code, { status, title, remedy }]) =>
        `| \`${code}\` | ${status} | ${title.pl}. ${remedy.pl} | ${title.en}. ${remedy.en} |`,
    )
  return `<!-- Written by tools/write-docs.ts from contract/failures -->
# Failures

Every way in which the product answers "no" or "not now". Over HTTP it is a problem document (RFC 9457) with \`type\` \`/problems/<code>\`;
\`instance\` is the number under which the server's log holds the rest.

| code | status | po polsku | in English |
|---|---|---|---|
${rows.join('\n')}
`
}
