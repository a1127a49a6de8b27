import type { ConversationId, FindingCode } from '../vocabulary/vocabulary.ts'
import type { Case } from './case.ts'
import type { FoundProblem } from './found-problem.ts'

/** Two problems are one when this part of all their conversations has both: less suffices where one origin explains them. */
const SHARED_OF_ONE_ORIGIN = 0.35
const SHARED = 0.6

/** Problems of different kinds in the same conversations, joined under the kind with most cases. */
export function mergeAlike(found: readonly FoundProblem[]): readonly FoundProblem[] {
  const joined: FoundProblem[] = []
  // The largest first, so that the smaller ones find it.
  for (const next of found.toSorted((a, b) => b.cases.length - a.cases.length)) {
    const at = joined.findIndex((one) => shared(one, next) >= (sameOrigin(one, next) ? SHARED_OF_ONE_ORIGIN : SHARED))
    const home = joined[at]
    if (home === undefined) joined.push(next)
    else joined[at] = join(home, next)
  }
  return joined
}

function sameOrigin({ contrast: one }: FoundProblem, { contrast: other }: FoundProblem): boolean {
  return one !== null && other !== null && one.trait.name === other.trait.name && one.trait.value === other.trait.value
}

/** Conversations of both over conversations of either (Jaccard). */
function shared(one: FoundProblem, other: FoundProblem): number {
  const conversations = new Set(one.cases.map(({ conversation }) => conversation))
  const both = other.cases.filter(({ conversation }) => conversations.has(conversation)).length
  return both / (one.cases.length + other.cases.length - both)
}

/** Both as one, under the kind and origin of the first. */
export function join(home: FoundProblem, next: FoundProblem): FoundProblem {
  const cases = new Map<ConversationId, Case>()
  for (const one of [...home.cases, ...next.cases]) {
    const there = cases.get(one.conversation)
    cases.set(
      one.conversation,
      there === undefined ? one : { ...there, mistakes: [...there.mistakes, ...one.mistakes] },
    )
  }
  const others = [...home.alongside, next.code, ...next.alongside].filter((code) => code !== home.code)
  const alongside: readonly FindingCode[] = [...new Set(others)]
  return {
    ...home,
    alongside,
    places: [...home.places, ...next.places],
    cases: [...cases.values()].sort((a, b) => a.at - b.at),
  }
}
