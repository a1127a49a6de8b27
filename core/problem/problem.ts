/**
 * Problem: the same mistake again and again, and where it comes from.
 *
 * Makes: Problem. From: audited conversations with their mistakes. Does not: propose what to do (fix does).
 */
export type { Case, Trait, TraitName } from './case.ts'
export type { Contrast } from './contrast.ts'
export { type Course, courseOf } from './course.ts'
export { type FoundProblem, findProblems } from './find-problems.ts'
export { type KnownProblem, keepIdentities } from './keep-identities.ts'
export { nameProblem } from './name-problem.ts'
export { costPerMonth, rankProblems } from './rank-problems.ts'
export { type KnownOfCase, traitsOf } from './traits-of.ts'
