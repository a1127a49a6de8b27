import { CATALOGUE, ERROR_CODES, type ErrorLevel, REMEDIES } from '../core/vocabulary/vocabulary.ts'

const LEVELS: readonly (readonly [ErrorLevel, string])[] = [
  ['message', 'In a message'],
  ['conversation', 'Over a conversation'],
  ['order', 'In an order'],
  ['process', 'In the service itself'],
]

/** The kinds of error with their names, defaults and remedies. */
export function renderErrorReference(): string {
  const sections = LEVELS.map(([level, title]) => {
    const rows = ERROR_CODES.filter((code) => CATALOGUE[code].level === level).map((code) => {
      const { name, origin, severity } = CATALOGUE[code]
      return `| \`${code}\` | ${name.pl} | ${name.en} | ${origin} | ${severity} | ${REMEDIES[code].pl} |`
    })
    return `## ${title}\n\n| code | nazwa | name | origin | severity | co zrobić |\n|---|---|---|---|---|---|\n${rows.join('\n')}`
  })
  return `<!-- Written by tools/write-docs.ts from core/vocabulary -->\n# Errors of service\n\nA code, once released, never changes its meaning. Severity: 1 minor … 4 critical.\n\n${sections.join('\n\n')}\n`
}
