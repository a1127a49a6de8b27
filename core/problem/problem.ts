/**
 * Problem: the same mistake again and again, and where it comes from.
 *
 * Makes: Problem, and the diagnosis that people give it. From: audited conversations with their mistakes. Does not: propose what to do
 * (fix does), or conclude: the data suggests, a person decides.
 */
export { answerByData } from './answer-by-data.ts'
export type { Case, CaseMistake, Trait } from './case.ts'
export { type ChangePoint, changePointOf } from './change-point.ts'
export { type Contrast, contrastAt } from './contrast.ts'
export { type Course, courseAmong, courseOf, weeksOf } from './course.ts'
export { cutsOf, type PossibleCut } from './cuts-of.ts'
export { type Conclusion, type Diagnosis, type SaidBy, tell, UNDIAGNOSED, type Words } from './diagnosis.ts'
export { type Direction, directionOf } from './direction-of.ts'
export { findProblems } from './find-problems.ts'
export type { FoundProblem } from './found-problem.ts'
export { beforeGrouping, type Cut, type Grouping, rootOf } from './grouping.ts'
export { type Figures, type Growth, growFigures } from './grow-figures.ts'
export { type KnownProblem, keepIdentities } from './keep-identities.ts'
export { type MissingOwner, missingOwners, NOBODYS } from './missing-owners.ts'
export { nameProblem, whereOf } from './name-problem.ts'
export { type KeptGrouping, keptGrouping, type Placed, placeMistakes, type Waiting } from './place-mistakes.ts'
export { couldHave, had, kindOf, type ProblemKind } from './problem-kind.ts'
export type { ProblemState } from './problem-state.ts'
export { costPerMonth, rankProblems } from './rank-problems.ts'
export { exposedTo, type GroupedProblem, regroup } from './regroup.ts'
export { suggestCause } from './suggest-cause.ts'
export type { Evidence, Suggested, Told, ToldOf } from './told.ts'
export { type KnownOfCase, traitsOf } from './traits-of.ts'
export { traitsOfAudited } from './traits-of-audited.ts'
export { type Arrivals, type Surge, watchSurge } from './watch-surge.ts'
