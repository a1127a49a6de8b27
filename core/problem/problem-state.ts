/**
 * How far a problem is: `open` nobody changed anything, or what was changed did not help; `watching` a fix is in force and nobody can tell
 * yet; `solved` a fix is proven; `returned` it was, and the mistake is back.
 */
export const PROBLEM_STATES = ['open', 'watching', 'solved', 'returned'] as const
export type ProblemState = (typeof PROBLEM_STATES)[number]
