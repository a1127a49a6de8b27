/**
 * Evaluation: questions with what their answers must and must not say, asked as customers write.
 *
 * Makes: what is wrong with each answer, and what came of all. From: cases, a desk. Does not: store, schedule or ask a model.
 */
export { type Expected, type Fault, judgeAnswer } from './judge-answer.ts'
export { type KeptCase, passes, type QuestionCase, type RemarkCase, type Scene } from './kept-case.ts'
export { type CaseRuns, type RunSummary, summariseRuns } from './summarise-runs.ts'
export { MOST_VARIATIONS, varyQuestion } from './vary-question.ts'
