/** What came of every run of every case. */
export interface RunSummary {
  readonly cases: number
  readonly runs: number
  /** Share of cases whose every run passed: what a customer can rely on. */
  readonly passAll: number
  /** Share of runs that passed. */
  readonly passEach: number
  readonly answered: number
  readonly handedOver: number
  /** Runs that said what they must not. */
  readonly wrong: number
}

export interface CaseRuns {
  readonly runs: readonly { readonly passed: boolean; readonly handedOver: boolean; readonly wrong: boolean }[]
}

export function summariseRuns(cases: readonly CaseRuns[]): RunSummary {
  const all = cases.flatMap(({ runs }) => runs)
  const count = (holds: (run: (typeof all)[number]) => boolean) => all.filter(holds).length
  const handedOver = count((run) => run.handedOver)
  return {
    cases: cases.length,
    runs: all.length,
    passAll: share(cases.filter(({ runs }) => runs.every(({ passed }) => passed)).length, cases.length),
    passEach: share(
      count(({ passed }) => passed),
      all.length,
    ),
    answered: all.length - handedOver,
    handedOver,
    wrong: count(({ wrong }) => wrong),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
