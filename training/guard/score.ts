/** What a case should have given, may have given, and gave. */
export interface Scored {
  readonly id: string
  readonly expected: readonly string[]
  /** Neither hit nor false alarm. */
  readonly acceptable: readonly string[]
  readonly found: readonly string[]
}

export interface Tally {
  readonly code: string
  readonly hits: number
  readonly missed: number
  readonly alarms: number
}

/** Hits, misses and false alarms a code; a code counts once a case. Sorted by code, the sum over all codes last. */
export function tally(cases: readonly Scored[]): readonly Tally[] {
  const codes = [...new Set(cases.flatMap(({ expected, found }) => [...expected, ...found]))].sort()
  const rows = codes.map((code) => ({
    code,
    hits: cases.filter(({ expected, found }) => expected.includes(code) && found.includes(code)).length,
    missed: cases.filter(({ expected, found }) => expected.includes(code) && !found.includes(code)).length,
    alarms: cases.filter(
      ({ expected, acceptable, found }) =>
        found.includes(code) && !expected.includes(code) && !acceptable.includes(code),
    ).length,
  }))
  const sum = (of: (row: Tally) => number): number => rows.reduce((total, row) => total + of(row), 0)
  return [
    ...rows,
    { code: 'all', hits: sum((row) => row.hits), missed: sum((row) => row.missed), alarms: sum((row) => row.alarms) },
  ]
}

export function printTable(rows: readonly Tally[]): void {
  console.log(`${'code'.padEnd(26)} precision  recall      F1    n  alarms`)
  for (const { code, hits, missed, alarms } of rows) {
    const precision = hits + alarms === 0 ? Number.NaN : hits / (hits + alarms)
    const recall = hits + missed === 0 ? Number.NaN : hits / (hits + missed)
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(
      `${code.padEnd(26)} ${[precision, recall, f1].map((value) => value.toFixed(2).padStart(8)).join('')}  ${String(hits + missed).padStart(4)}  ${String(alarms).padStart(5)}`,
    )
  }
}
