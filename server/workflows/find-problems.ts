import {
  type Case,
  costPerMonth,
  couldHave,
  courseOf,
  type FoundProblem,
  findProblems as find,
  keepIdentities,
  kindOf,
} from '../../core/problem/problem.ts'
import type { Instant, ProblemId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { ProblemFacts } from '../ports/problems.ts'
import type { Store } from '../ports/store.ts'
import { derivedId } from './derived-id.ts'

/** A season: long enough for a rare mistake to recur, short enough for what is found to be news. */
export const SEARCHED_MS = 90 * 86_400_000

/** Looks for recurring problems in what was audited; afterwards each stands in the store under the identity it had before. */
export async function findProblems(
  workspace: WorkspaceId,
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<void> {
  const now = clock.now()
  const cases = await store.read(workspace, ({ problems }) => problems.cases((now - SEARCHED_MS) as Instant, now))
  const found = find(cases)
  const from = cases[0]?.at ?? now
  const facts = found.map((problem) => factsOf(problem, cases, from, now))
  await store.transact(workspace, async ({ problems }) => {
    const ids = keepIdentities(found, await problems.known(), (n) => newId(at(found, n), now))
    const kept = found.map((problem, n) => ({
      ...kindOf(problem),
      id: at(ids, n),
      facts: at(facts, n),
      mistakes: new Set(problem.cases.flatMap(({ mistakes }) => mistakes.map(({ id }) => id))),
    }))
    await problems.keepFound(kept, now)
  })
}

function factsOf(problem: FoundProblem, all: readonly Case[], from: Instant, now: Instant): ProblemFacts {
  const { alongside, contrast, cases } = problem
  const exposed = all.filter((one) => couldHave(kindOf(problem), one))
  return {
    alongside,
    contrast,
    cases: cases.length,
    customers: new Set(cases.map(({ customer }) => customer)).size,
    costPerMonth: costPerMonth(problem, from, now),
    course: courseOf(problem, exposed, now),
  }
}

/** A transaction that runs twice after a lost race gives the same problem the same id. */
function newId(problem: FoundProblem, now: Instant): ProblemId {
  const { code, trait } = kindOf(problem)
  return derivedId('problem', code, trait?.name ?? '', trait?.value ?? '', String(now)) as ProblemId
}

function at<T>(items: readonly T[], n: number): T {
  const item = items[n]
  if (item === undefined) throw new Error('one answer to each found problem')
  return item
}
