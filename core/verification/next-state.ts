import type { ProblemState } from '../problem/problem.ts'
import type { Verification } from './verify-fix.ts'

/** Where a problem stands after a look at its newest fix. What is proven stays proven until the mistake comes back. */
export function nextState(
  state: ProblemState,
  { answer }: Pick<Verification, 'answer'>,
  returned: boolean,
): ProblemState {
  if (returned) return 'returned'
  if (state === 'solved' || answer === 'yes') return 'solved'
  return answer === 'no' ? 'open' : 'watching'
}
