export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Beyond this many cells the table of the comparison would be felt; such texts are compared as a whole. */
const MAX_CELLS = 4_000_000

/** What became of `before` line by line: its lines are the `same` and `removed` ones, those of `after` the `same` and `added` ones, each in order. */
export function diffLines(before: string, after: string): DiffLine[] {
  const a = before.split('\n')
  const b = after.split('\n')
  if (a.length * b.length > MAX_CELLS) return [...a.map(line('removed')), ...b.map(line('added'))]
  const common = commonLengths(a, b)
  const diff: DiffLine[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && left === right) {
      diff.push({ kind: 'same', text: left })
      i++
      j++
    } else if (right === undefined || (left !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      diff.push({ kind: 'removed', text: left ?? '' })
      i++
    } else {
      diff.push({ kind: 'added', text: right })
      j++
    }
  }
  return diff
}

/** `[i][j]`: how many lines the rests `a[i…]` and `b[j…]` have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i]
    if (row === undefined) continue
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
  }
  return table
}

function at(table: readonly Uint32Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

function line(kind: DiffLine['kind']): (text: string) => DiffLine {
  return (text) => ({ kind, text })
}
