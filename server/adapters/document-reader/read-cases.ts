import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { evaluationCaseFormat } from '../../../contract/formats/evaluation-case.ts'
import type { CasesReading } from '../../ports/document-reader.ts'

const COLUMNS = {
  question: ['question', 'pytanie'],
  mustHave: ['musthave', 'must have', 'ma być', 'ma byc'],
  mustNotHave: ['mustnothave', 'must not have', 'nie może być', 'nie moze byc'],
  handover: ['handover', 'człowiek', 'czlowiek'],
} as const
const YES: ReadonlySet<string> = new Set(['true', '1', 'tak', 'yes'])
const NO: ReadonlySet<string> = new Set(['false', '0', 'nie', 'no'])
const MOST = 500

const asked = evaluationCaseFormat.omit({ id: true })
type Found = { readonly line: number; readonly value: unknown }

/** Questions out of CSV or JSON Lines, told apart by the first sign; what cannot be read is named by its line, and the rest is read. */
export function readCases(text: string): CasesReading {
  const bare = text.replace(/^\uFEFF/, '').trimStart()
  const rows = bare.startsWith('{') ? rowsOfLines(bare) : rowsOfTable(bare)
  if ('why' in rows) return { cases: [], refused: [rows] }
  const cases: CasesReading['cases'][number][] = []
  const refused: CasesReading['refused'][number][] = []
  for (const { line, value } of rows) {
    const read = asked.safeParse(value)
    if (!read.success) refused.push({ line, why: whyOf(read.error) })
    else if (cases.length < MOST) cases.push({ ...read.data, handover: read.data.handover ?? null })
    else refused.push({ line, why: `more than ${MOST} questions` })
  }
  return { cases, refused }
}

function rowsOfLines(text: string): readonly Found[] {
  return text.split('\n').flatMap((line, n) => {
    if (line.trim() === '') return []
    try {
      return [{ line: n + 1, value: JSON.parse(line) as unknown }]
    } catch {
      return [{ line: n + 1, value: null }]
    }
  })
}

function rowsOfTable(text: string): readonly Found[] | { readonly line: number; readonly why: string } {
  const rows = tableOf(text)
  if (rows === null) return { line: 1, why: 'not a table of comma- or semicolon-separated values' }
  const [head = [], ...rest] = rows
  const names = head.map((name) => name.trim().toLowerCase())
  const at = (column: keyof typeof COLUMNS) =>
    names.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name))
  const [question, mustHave, mustNotHave, handover] = [
    at('question'),
    at('mustHave'),
    at('mustNotHave'),
    at('handover'),
  ]
  if (question < 0) return { line: 1, why: 'no column named question' }
  return rest.map((row, n) => ({
    line: n + 2,
    value: {
      question: (row[question] ?? '').trim(),
      mustHave: factsIn(row[mustHave]),
      mustNotHave: factsIn(row[mustNotHave]),
      handover: yesOrNo(row[handover]),
    },
  }))
}

function tableOf(text: string): readonly (readonly string[])[] | null {
  const [first = ''] = text.split('\n', 1)
  const delimiter = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ','
  try {
    const options = { delimiter, relax_column_count: true, skip_empty_lines: true, relax_quotes: true }
    return z.array(z.array(z.string())).parse(parse(text, options))
  } catch {
    return null
  }
}

function factsIn(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function yesOrNo(cell: string | undefined): boolean | null {
  const word = (cell ?? '').trim().toLowerCase()
  return YES.has(word) ? true : NO.has(word) ? false : null
}

function whyOf({ issues: [issue] }: z.ZodError): string {
  const field = issue?.path.map(String).join('.') ?? ''
  return field === '' ? 'not a question' : `${field}: ${issue?.message ?? ''}`
}
