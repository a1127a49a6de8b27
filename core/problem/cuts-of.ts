import type { FindingCode, TraitName } from '../vocabulary/vocabulary.ts'
import type { Trait } from './case.ts'
import type { FoundProblem } from './found-problem.ts'
import type { Cut } from './grouping.ts'

/** A way to divide a problem, with how many of its conversations would stand alone. */
export interface PossibleCut {
  readonly cut: Cut
  readonly cases: number
}

/** A part smaller than this recurs no more, nor does the rest. */
const FEWEST = 3
const MOST_SHOWN = 12
/** Nobody is set apart, a word says too little, and a week does not come back. */
const NOT_FOR_A_PART: ReadonlySet<TraitName> = new Set(['author', 'word', 'week'])

/** How a person might divide the problem, the largest parts first. */
export function cutsOf({ code, alongside, contrast, cases }: FoundProblem): readonly PossibleCut[] {
  const byCode = alongside.map(
    (other): PossibleCut => ({ cut: { by: 'code', code: other }, cases: count(cases, (one) => has(one, other)) }),
  )
  const byTrait = new Map<string, PossibleCut>()
  for (const { traits } of cases)
    for (const trait of traits) {
      if (NOT_FOR_A_PART.has(trait.name) || isSame(trait, contrast?.trait ?? null)) continue
      const key = `${trait.name}\u0000${trait.value}`
      byTrait.set(key, { cut: { by: 'trait', trait }, cases: (byTrait.get(key)?.cases ?? 0) + 1 })
    }
  const own = count(cases, (one) => has(one, code))
  return [
    ...byCode.filter((one) => one.cases >= FEWEST && own >= FEWEST),
    ...[...byTrait.values()].filter((one) => one.cases >= FEWEST && cases.length - one.cases >= FEWEST),
  ]
    .toSorted((a, b) => b.cases - a.cases)
    .slice(0, MOST_SHOWN)
}

function has({ mistakes }: FoundProblem['cases'][number], code: FindingCode): boolean {
  return mistakes.some((mistake) => mistake.code === code)
}

function isSame({ name, value }: Trait, other: Trait | null): boolean {
  return other !== null && other.name === name && other.value === value
}

function count<T>(items: readonly T[], is: (item: T) => boolean): number {
  return items.reduce((sum, item) => sum + (is(item) ? 1 : 0), 0)
}
