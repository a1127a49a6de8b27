import { type Cut, rootOf } from '../../core/problem/problem.ts'
import type { PersonId, ProblemId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { GroupingDecision } from '../ports/problems.ts'
import type { Store } from '../ports/store.ts'
import { derivedId } from './derived-id.ts'
import { findProblems } from './find-problems.ts'

interface Ports {
  readonly store: Store
  readonly clock: Clock
}

/** Whose word it is. */
interface Decided {
  readonly workspace: WorkspaceId
  readonly problem: ProblemId
  readonly by: PersonId
}

/**
 * Joins the problem into another for this and every later search; answers which one holds both now.
 * @throws {Failure} not-found: one of them is unknown; conflict: they are one already.
 */
export async function mergeProblem(
  { workspace, problem, by, into }: Decided & { readonly into: ProblemId },
  ports: Ports,
): Promise<ProblemId> {
  const root = await ports.store.transact(workspace, async ({ problems }) => {
    const [one, other] = [await problems.load(problem), await problems.load(into)]
    if (one === null || other === null) throw new Failure('not-found', 'give-up')
    const merged = mergesIn(await problems.groupings())
    const home = rootOf(into, { merged })
    if (home === problem || rootOf(problem, { merged }) !== problem) throw new Failure('conflict', 'give-up')
    await problems.keepGrouping({ kind: 'merged', problem, into: home, by, at: ports.clock.now() })
    // What was joined into this one before belongs to the new home itself: a chain would forget where its links came from.
    for (const child of merged.filter((one) => one.into === problem)) {
      await problems.dropGrouping(child.problem, 'merged')
      await problems.keepGrouping({ kind: 'merged', problem: child.problem, into: home, by, at: ports.clock.now() })
    }
    return home
  })
  await findProblems(workspace, ports)
  return root
}

/**
 * Lets a part of the problem stand alone for this and every later search; answers with the part's id.
 * @throws {Failure} not-found: no such problem; conflict: it has no such part any more.
 */
export async function splitProblem(
  { workspace, problem, by, cut }: Decided & { readonly cut: Cut },
  ports: Ports,
): Promise<ProblemId> {
  const word = cut.by === 'trait' ? `${cut.trait.name} ${cut.trait.value}` : cut.code
  const part = derivedId('part', problem, cut.by, word) as ProblemId
  await ports.store.transact(workspace, async ({ problems }) => {
    const whole = await problems.load(problem)
    if (whole === null) throw new Failure('not-found', 'give-up')
    if (!(whole.facts.cuts ?? []).some((possible) => isSame(possible.cut, cut)))
      throw new Failure('conflict', 'give-up')
    await problems.keepGrouping({ kind: 'split', problem: part, from: problem, cut, by, at: ports.clock.now() })
  })
  await findProblems(workspace, ports)
  return part
}

/** Forgets a person's word; answers with the problem it was about beside this one. @throws {Failure} not-found: nobody decided so. */
export async function undoGrouping(
  { workspace, problem, kind }: Pick<Decided, 'problem' | 'workspace'> & Pick<GroupingDecision, 'kind'>,
  ports: Ports,
): Promise<ProblemId> {
  const other = await ports.store.transact(workspace, async ({ problems }) => {
    const decision = (await problems.groupings()).find((one) => one.problem === problem && one.kind === kind)
    if (decision === undefined) throw new Failure('not-found', 'give-up')
    await problems.dropGrouping(problem, kind)
    return decision.kind === 'merged' ? decision.into : decision.from
  })
  await findProblems(workspace, ports)
  return other
}

function mergesIn(decisions: readonly GroupingDecision[]) {
  return decisions.flatMap((one) => (one.kind === 'merged' ? [{ problem: one.problem, into: one.into }] : []))
}

function isSame(one: Cut, other: Cut): boolean {
  if (one.by === 'code' || other.by === 'code')
    return one.by === 'code' && other.by === 'code' && one.code === other.code
  return one.trait.name === other.trait.name && one.trait.value === other.trait.value
}
