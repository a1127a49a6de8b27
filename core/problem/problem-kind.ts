import type { FindingCode, TraitName } from '../vocabulary/vocabulary.ts'
import type { Case, CaseMistake, Trait } from './case.ts'
import type { FoundProblem } from './found-problem.ts'

/** What a problem is, without its cases: a kind of mistake, and where it concentrates; `trait` null = everywhere. */
export interface ProblemKind {
  readonly code: FindingCode
  readonly trait: Trait | null
}

/** Known only from the mistake itself: who quotes an article rightly leaves no trace of it, so anybody could have had the mistake. */
const LEFT_BY_THE_MISTAKE: ReadonlySet<TraitName> = new Set(['article', 'macro', 'link'])
/** A week does not come back. What went wrong in it is looked for in every other one. */
const ONCE: ReadonlySet<TraitName> = new Set(['week'])

/** As much of an audited conversation as tells whether it had a problem. */
type Told = Pick<Case, 'traits'> & { readonly mistakes: readonly Pick<CaseMistake, 'code'>[] }

/** The conversation could have had the problem: it is one of those that the problem's rate is a rate of. */
export function couldHave({ trait }: ProblemKind, one: Case): boolean {
  return trait === null || LEFT_BY_THE_MISTAKE.has(trait.name) || ONCE.has(trait.name) || isTrueOf(trait, one)
}

/** The conversation had the problem. Tells the same of every time, so that what came before a change and after it can be compared. */
export function had({ code, trait }: ProblemKind, one: Told): boolean {
  if (!one.mistakes.some((mistake) => mistake.code === code)) return false
  return trait === null || ONCE.has(trait.name) || isTrueOf(trait, one)
}

function isTrueOf({ name, value }: Trait, { traits }: Pick<Case, 'traits'>): boolean {
  return traits.some((trait) => trait.name === name && trait.value === value)
}

/** The kind that a found problem is of. */
export function kindOf({ code, contrast }: FoundProblem): ProblemKind {
  return { code, trait: contrast?.trait ?? null }
}
