import type { MistakeId, ProblemId } from '../vocabulary/vocabulary.ts'
import type { FoundProblem } from './found-problem.ts'

/** A problem as it was known before, by the mistakes it had. */
export interface KnownProblem {
  readonly id: ProblemId
  readonly mistakes: ReadonlySet<MistakeId>
}

/** A known problem lives on in a found one that has so large a part of its mistakes. */
const SAME = 0.5

/**
 * The id of each found problem, in their order: that of the known one whose mistakes it holds, else a new one.
 * Nobody loses an owner because three mistakes were added; where one splits, the larger part keeps the name.
 */
export function keepIdentities(
  found: readonly FoundProblem[],
  known: readonly KnownProblem[],
  makeId: (n: number) => ProblemId,
): readonly ProblemId[] {
  const pairs = found
    .flatMap(({ cases }, at) => {
      const mistakes = cases.flatMap((one) => one.mistakes.map(({ id }) => id))
      return known.map(({ id, mistakes: before }) => ({
        at,
        id,
        before,
        shared: mistakes.filter((one) => before.has(one)).length,
      }))
    })
    .filter(({ shared, before }) => shared > 0 && shared >= SAME * before.size)
    .sort((a, b) => b.shared - a.shared)

  const ids = new Map<number, ProblemId>()
  const taken = new Set<ProblemId>()
  for (const { at, id } of pairs) {
    if (ids.has(at) || taken.has(id)) continue
    ids.set(at, id)
    taken.add(id)
  }
  return found.map((_, n) => ids.get(n) ?? makeId(n))
}
