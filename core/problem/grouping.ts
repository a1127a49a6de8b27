import type { FindingCode, MistakeId, ProblemId } from '../vocabulary/vocabulary.ts'
import type { Trait } from './case.ts'
import type { KnownProblem } from './keep-identities.ts'

/** What stands alone: the conversations of which something is true, or the mistakes of one kind. */
export type Cut = { readonly by: 'trait'; readonly trait: Trait } | { readonly by: 'code'; readonly code: FindingCode }

/** What people decided about which mistakes belong together; it holds for every later search until they take it back. */
export interface Grouping {
  readonly merged: readonly { readonly problem: ProblemId; readonly into: ProblemId }[]
  readonly split: readonly { readonly from: ProblemId; readonly part: ProblemId; readonly cut: Cut }[]
}

/**
 * The known problems as a search by itself would know them: whole where a person divided them, each alone where a person joined them.
 * Without this one search after a decision would take every problem it touches for a new one.
 */
export function beforeGrouping(known: readonly KnownProblem[], { merged, split }: Grouping): readonly KnownProblem[] {
  const mistakesOf = new Map(known.map(({ id, mistakes }) => [id, mistakes]))
  return known.map(({ id, mistakes }) => {
    const joined = merged.filter(({ into }) => into === id).flatMap(({ problem }) => all(mistakesOf.get(problem)))
    const parts = split.filter(({ from }) => from === id).flatMap(({ part }) => all(mistakesOf.get(part)))
    const own = new Set(mistakes)
    for (const one of joined) own.delete(one)
    for (const one of parts) own.add(one)
    return { id, mistakes: own }
  })
}

function all(mistakes: ReadonlySet<MistakeId> | undefined): readonly MistakeId[] {
  return mistakes === undefined ? [] : [...mistakes]
}

/**
 * Where a mistake of a found problem stands after what people decided, as `regroup` puts it: in the one that is shown first, and, where that
 * took another in, in the other too, so that the next search knows it again.
 */
export function standsIn(
  found: ProblemId,
  { code, traits }: { readonly code: FindingCode; readonly traits: readonly Trait[] },
  grouping: Grouping,
): readonly [ProblemId, ...ProblemId[]] {
  const isInside = (cut: Cut) =>
    cut.by === 'code'
      ? cut.code === code
      : traits.some(({ name, value }) => name === cut.trait.name && value === cut.trait.value)
  const own = grouping.split.find(({ from, cut }) => from === found && isInside(cut))?.part ?? found
  const root = rootOf(own, grouping)
  return root === own ? [own] : [root, own]
}

/** Where the problem went at last: through every merge that a person decided. */
export function rootOf(id: ProblemId, { merged }: Pick<Grouping, 'merged'>): ProblemId {
  const seen = new Set<ProblemId>()
  let at = id
  for (;;) {
    const next = merged.find(({ problem }) => problem === at)?.into
    // Two people may join two problems into each other at the same moment: the one asked for first stays.
    if (next === undefined || seen.has(next)) return at
    seen.add(at)
    at = next
  }
}
