/**
 * Radar: what the firm says differently to different people.
 *
 * Makes: Contradiction. From: answers given by anybody in any channel, and the articles in force. Does not: say who is right where no
 * article tells, or blame a person.
 */
export { type Answer, readAnswers } from './answer.ts'
export { type Conflict, findConflicts } from './find-conflicts.ts'
export { type Contradiction, findContradictions, type Side } from './find-contradictions.ts'
export { sameWrongAnswer } from './same-wrong-answer.ts'
