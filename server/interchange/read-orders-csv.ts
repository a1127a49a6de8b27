import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { shopOrder } from '../../contract/http/orders.ts'

/** A line that cannot be read; `column` null: the line as a whole. */
export interface UnreadLine {
  readonly line: number
  readonly column: string | null
  readonly value: string
}

export interface OrdersRead {
  readonly orders: readonly z.output<typeof shopOrder>[]
  readonly problems: readonly UnreadLine[]
}

const COLUMNS = [
  'number',
  'email',
  'state',
  'placed',
  'shipped',
  'expected',
  'delivered',
  'carrier',
  'parcel',
  'total',
  'paid',
] as const
const NEEDED = ['number', 'email', 'state'] as const
const SUMS: ReadonlySet<string> = new Set(['total', 'paid'])
const MOST_PROBLEMS = 50
/** Of a value that cannot be read, as much as tells which one it is. */
const SHOWN = 80

/** The orders of a CSV file with named columns; commas or semicolons part them, sums are in złoty. Nothing is guessed. */
export function readOrdersCsv(csv: string): OrdersRead {
  const [head = ''] = csv.split('\n', 1)
  let rows: Record<string, string>[]
  try {
    rows = parse(csv, {
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      bom: true,
      trim: true,
      skip_empty_lines: true,
      delimiter: head.includes(';') ? ';' : ',',
    })
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1
    return { orders: [], problems: [{ line, column: null, value: '' }] }
  }
  const names = Object.keys(rows[0] ?? {})
  const missing = NEEDED.filter((name) => !names.includes(name))
  const unknown = names.filter((name) => !COLUMNS.some((known) => known === name))
  if (rows.length === 0 || missing.length + unknown.length > 0)
    return { orders: [], problems: [...missing, ...unknown].map((column) => ({ line: 1, column, value: column })) }

  const read = rows.map((row, n) => readRow(row, n + 2))
  return {
    orders: read.flatMap(({ order }) => (order === null ? [] : [order])),
    problems: read.flatMap(({ problems }) => problems).slice(0, MOST_PROBLEMS),
  }
}

function readRow(row: Record<string, string>, line: number) {
  const told = Object.entries(row).flatMap(([name, value]) =>
    value === '' ? [] : [[name, SUMS.has(name) ? groszeOf(value) : value] as const],
  )
  const parsed = shopOrder.safeParse(Object.fromEntries(told))
  if (parsed.success) return { order: parsed.data, problems: [] }
  const columns = [...new Set(parsed.error.issues.map(({ path: [column = null] }) => column))]
  const problems = columns.map((column) => ({
    line,
    column: column === null ? null : String(column),
    value: (column === null ? '' : (row[String(column)] ?? '')).slice(0, SHOWN),
  }))
  return { order: null, problems }
}

/** "129,00", "1 299.5 zł"; what is no sum stays as it is and is refused. */
function groszeOf(written: string): number | string {
  const [, whole, part = ''] = /^(\d[\d  ]*)(?:[.,](\d{1,2}))?\s*(?:zł|PLN)?$/iu.exec(written) ?? []
  return whole === undefined ? written : Number(whole.replace(/\D/g, '')) * 100 + Number(part.padEnd(2, '0'))
}
