import { agree, likeStated, type Stated } from '../guard/guard.ts'
import type { Answer } from './answer.ts'

/** A wrong answer is called back from everybody who got it, so it is better to show one too many than to miss one. */
const SAME_MATTER = 0.5

/** The answers that give the same value on the same matter, whatever their words; one for each message. */
export function sameWrongAnswer(wrong: Stated, answers: readonly Answer[]): readonly Answer[] {
  const same = answers.filter(
    (answer) =>
      answer.fact.kind === wrong.fact.kind && agree(wrong, answer) && likeStated(wrong, answer) >= SAME_MATTER,
  )
  return same.filter(({ message }, n) => same.findIndex((other) => other.message === message) === n)
}
