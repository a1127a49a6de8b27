/** The value below which the share lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export interface Figure {
  readonly what: string
  readonly reached: string
  /** What it is held against: a floor or peer measured in the same run, or a limit. */
  readonly beside: string
  /** null: nothing to hold it against. */
  readonly holds: boolean | null
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n## ${title}\n\n| what | reached | beside | |\n|---|---|---|---|`)
  for (const { what, reached, beside, holds } of figures)
    console.log(`| ${what} | ${reached} | ${beside} | ${holds === null ? '' : holds ? 'holds' : 'does not hold'} |`)
}

export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
export const rate = (value: number) => `${Math.round(value)}/s`
export const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`
