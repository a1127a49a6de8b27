/** One line of the table: what was asked, what is reached, and what the peers reach in the same run. */
export interface Row {
  readonly what: string
  readonly asked: string
  readonly reached: string
  /** Empty where nobody else was measured. */
  readonly peers: string
  /** null: nothing was asked, or it could not be measured here. */
  readonly holds: boolean | null
}

export function printRows(rows: readonly Row[]): void {
  console.log('\n## Language\n\n| what | asked | reached | peers | |\n|---|---|---|---|---|')
  for (const { what, asked, reached, peers, holds } of rows)
    console.log(
      `| ${what} | ${asked} | ${reached} | ${peers} | ${holds === null ? '' : holds ? 'holds' : 'does not hold'} |`,
    )
}

/** "98.4 % (n 1200)" */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % (n ${whole})`
}

/** Milliseconds of this process's own work: what others do on the machine does not count. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
