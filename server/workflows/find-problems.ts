import {
  beforeGrouping,
  type Case,
  changePointOf,
  costPerMonth,
  courseOf,
  cutsOf,
  exposedTo,
  findProblems as find,
  type GroupedProblem,
  type Grouping,
  type KnownProblem,
  keepIdentities,
  keptGrouping,
  kindOf,
  type ProblemKind,
  regroup,
  weeksOf,
} from '../../core/problem/problem.ts'
import { predictCount } from '../../core/statistics/statistics.ts'
import type { Instant, ProblemId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { FoundUnder, GroupingDecision, ProblemFacts } from '../ports/problems.ts'
import type { Records, Store } from '../ports/store.ts'
import { derivedId } from './derived-id.ts'
import { placeUnseen } from './place-among.ts'

/** A season: long enough for a rare mistake to recur, short enough for what is found to be news. */
export const SEARCHED_MS = 90 * 86_400_000
/** The next month is told from the last two: what was longer ago is another season. */
const PREDICTED_FROM_WEEKS = 8
const MONTH_WEEKS = 30 / 7

/** Looks for recurring problems in what was audited; afterwards each stands in the store under the identity it had before. */
export async function findProblems(
  workspace: WorkspaceId,
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<void> {
  const now = clock.now()
  const since = (now - SEARCHED_MS) as Instant
  const cases = await store.read(workspace, ({ problems }) => problems.cases(since, now))
  const found = find(cases)
  const from = cases[0]?.at ?? now
  const weeks = weeksOf(cases, now)
  const group = (known: readonly KnownProblem[], decisions: readonly GroupingDecision[]) => {
    const grouping = groupingOf(decisions)
    const ids = keepIdentities(found, beforeGrouping(known, grouping), (n) => newProblemId(kindOf(at(found, n)), now))
    const named = found.map((problem, n) => ({ id: at(ids, n), problem }))
    const { shown, merged } = regroup(named, grouping, cases)
    return { known, grouping, grouped: [...shown, ...merged], kept: keptGrouping(named, cases) }
  }
  const facts = new Map<string, ProblemFacts>()
  const factsOf = (problem: GroupedProblem) => {
    const key = JSON.stringify([problem.id, problem.kinds, problem.problem.cases.length])
    const known = facts.get(key) ?? lookAt(problem, cases, from, now)
    facts.set(key, known)
    return known
  }
  const groupedIn = async ({ problems }: Records) => group(await problems.known(), await problems.groupings())
  // What takes long is done once before the transaction; there it is done anew only where another search or decision came between.
  for (const problem of (await store.transact(workspace, groupedIn)).grouped) factsOf(problem)
  await store.transact(workspace, async (records) => {
    const { known, grouping, grouped, kept } = await groupedIn(records)
    await records.problems.keepFound(
      grouped.map((problem) => foundUnder(problem, factsOf(problem))),
      now,
    )
    const search = { at: now, from, weeks, grouping: kept }
    const placed = await placeUnseen(
      cases,
      since,
      { known, found: grouped.map(({ id }) => id) },
      { kept: search, grouping, problems: records.problems, makeId: (kind) => newProblemId(kind, now), now },
    )
    await records.problems.keepSearch({ ...search, grouping: placed })
  })
}

export function groupingOf(decisions: readonly GroupingDecision[]): Grouping {
  return {
    merged: decisions.flatMap((one) => (one.kind === 'merged' ? [{ problem: one.problem, into: one.into }] : [])),
    split: decisions.flatMap((one) =>
      one.kind === 'split' ? [{ from: one.from, part: one.problem, cut: one.cut }] : [],
    ),
  }
}

function foundUnder({ id, problem: { cases }, kinds: [kind] }: GroupedProblem, facts: ProblemFacts): FoundUnder {
  return { ...kind, id, facts, mistakes: new Set(cases.flatMap(({ mistakes }) => mistakes.map((one) => one.id))) }
}

function lookAt(grouped: GroupedProblem, all: readonly Case[], from: Instant, now: Instant): ProblemFacts {
  const { problem } = grouped
  const { alongside, contrast, cases } = problem
  const exposed = exposedTo(grouped, all)
  const course = courseOf(problem, exposed, now)
  const recent = course.weeks.slice(-PREDICTED_FROM_WEEKS).map(({ events }) => events)
  const changed = changePointOf(problem, exposed)
  const nextMonth = predictCount(recent, MONTH_WEEKS)
  return {
    alongside,
    contrast,
    cases: cases.length,
    customers: new Set(cases.map(({ customer }) => customer)).size,
    costPerMonth: costPerMonth(problem, from, now),
    course,
    cuts: cutsOf(problem),
    ...(changed !== null && { changed }),
    ...(nextMonth !== null && { nextMonth }),
  }
}

/** A transaction that runs twice after a lost race gives the same problem the same id. */
export function newProblemId({ code, trait }: ProblemKind, now: Instant): ProblemId {
  return derivedId('problem', code, trait?.name ?? '', trait?.value ?? '', String(now)) as ProblemId
}

function at<T>(items: readonly T[], n: number): T {
  const item = items[n]
  if (item === undefined) throw new Error('one answer to each found problem')
  return item
}
