import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import type { Chart } from './chart.ts'

/** The chart as a spreadsheet of the reader's country opens it: semicolons and decimal commas in Polish, with the mark that says UTF-8. */
export function chartCsv({ label, labels, series }: Chart, locale: Locale): string {
  const separator = locale === 'pl' ? ';' : ','
  const number = (value: number | null | undefined) => {
    if (value === null || value === undefined) return ''
    const written = String(Math.round(100 * value) / 100)
    return locale === 'pl' ? written.replace('.', ',') : written
  }
  const head = [
    label,
    ...series.flatMap(({ name, intervals }) => (intervals ? [name, `${name} (min.)`, `${name} (max.)`] : [name])),
  ]
  const rows = labels.map((one, n) => [
    cell(one, separator),
    ...series.flatMap(({ values, intervals }) => {
      const value = number(values[n])
      return (intervals ? [value, number(intervals[n]?.low), number(intervals[n]?.high)] : [value]).map((text) =>
        cell(text, separator, true),
      )
    }),
  ])
  const lines = [head.map((text) => cell(text, separator)), ...rows]
  return `\uFEFF${lines.map((line) => line.join(separator)).join('\r\n')}\r\n`
}

/** A text that begins like a formula would be run by a spreadsheet. @source OWASP, CSV Injection */
function cell(text: string, separator: string, isNumber = false): string {
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
