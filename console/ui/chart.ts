/** What a chart shows, apart from how: enough for a table, a file and a picture of it. */
export interface Chart {
  readonly title: string
  /** What the labels are: a day, a kind of mistake. */
  readonly label: string
  readonly labels: readonly string[]
  readonly series: readonly {
    readonly name: string
    readonly values: readonly (number | null)[]
    /** Ends of each value's interval, where it has one. */
    readonly intervals?: readonly ({ readonly low: number; readonly high: number } | null)[]
    readonly isBad?: boolean
  }[]
  /** `columns` over time, `rows` for kinds with long names. */
  readonly kind: 'columns' | 'rows'
}
