/**
 * How far a problem is: `open` nobody changed anything, or what was changed did not help; `watching` a fix is in force and nobody can tell
 * yet; `solved` a fix is proven; `returned` it was, and the mistake is back.
 */
export type ProblemState = 'open' | 'watching' | 'solved' | 'returned'
