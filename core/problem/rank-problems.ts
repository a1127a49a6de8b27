import { type DurationMs, type Grosze, type Instant } from '../vocabulary/vocabulary.ts'
import type { FoundProblem } from './found-problem.ts'

const MONTH_MS = (365.25 / 12) * 86_400_000

/** What the problem costs in a month at its own pace over the time looked at. */
export function costPerMonth({ cases }: Pick<FoundProblem, 'cases'>, from: Instant, to: Instant): Grosze {
  const total = cases.flatMap(({ mistakes }) => mistakes).reduce((sum, { cost }) => sum + cost, 0)
  return Math.round(total / monthsBetween(from, to)) as Grosze
}

/** Less than a month tells no pace. */
export function monthsBetween(from: Instant, to: Instant): number {
  return Math.max(1, ((to - from) as DurationMs) / MONTH_MS)
}

/** The dearest first; of two as dear the one with more customers, then the later one. */
export function rankProblems(problems: readonly FoundProblem[], from: Instant, to: Instant): readonly FoundProblem[] {
  const customers = ({ cases }: FoundProblem) => new Set(cases.map(({ customer }) => customer)).size
  const lastSeen = ({ cases }: FoundProblem) => cases.at(-1)?.at ?? 0
  return problems.toSorted(
    (a, b) =>
      costPerMonth(b, from, to) - costPerMonth(a, from, to) || customers(b) - customers(a) || lastSeen(b) - lastSeen(a),
  )
}
