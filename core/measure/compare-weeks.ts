import { type Count, chanceOfEqualRates, compareRates, discoveries } from '../statistics/statistics.ts'
import type { FindingCode, Grosze } from '../vocabulary/vocabulary.ts'

/** What was audited in a stretch of time. */
export interface Stretch {
  readonly conversations: number
  readonly byCode: readonly { readonly code: FindingCode; readonly count: number; readonly cost: Grosze }[]
}

/** A kind of mistake whose rate moved by more than chance. */
export interface Move {
  readonly code: FindingCode
  readonly before: Count
  readonly week: Count
  /** The week's rate over the one before; null where there was none before. */
  readonly ratio: number | null
  /** Of the week alone. */
  readonly cost: Grosze
}

export interface WeekCompared {
  /** Largest cost first. */
  readonly worse: readonly Move[]
  /** Largest saving of mistakes first. */
  readonly better: readonly Move[]
}

/** Of ten moves that are told, at most one is expected to be chance: a manager acts on each of them. */
const FALSE_SHARE = 0.1

/** What got worse and what got better in a week, against the stretch before it; what may be chance is not told. */
export function compareWeeks(before: Stretch, week: Stretch): WeekCompared {
  const codes = [...new Set([...before.byCode, ...week.byCode].map(({ code }) => code))]
  const moves = codes.map((code) => moveOf(code, before, week))
  const told = discoveries(
    moves.map((move) => chanceOfEqualRates(move.before, move.week)),
    FALSE_SHARE,
  )
  const certain = moves.filter((_, n) => told[n])
  return {
    worse: certain.filter((move) => excess(move) > 0).toSorted((one, other) => other.cost - one.cost),
    better: certain.filter((move) => excess(move) < 0).toSorted((one, other) => excess(one) - excess(other)),
  }
}

function moveOf(code: FindingCode, before: Stretch, week: Stretch): Move {
  const countIn = ({ byCode, conversations }: Stretch): Count => ({
    events: byCode.find((counted) => counted.code === code)?.count ?? 0,
    exposures: conversations,
  })
  const [first, second] = [countIn(before), countIn(week)]
  return {
    code,
    before: first,
    week: second,
    ratio: compareRates(first, second)?.ratio ?? null,
    cost: week.byCode.find((counted) => counted.code === code)?.cost ?? (0 as Grosze),
  }
}

/** Mistakes more than the earlier rate would have given. */
function excess({ before, week }: Move): number {
  return week.events - (before.events / before.exposures) * week.exposures
}
